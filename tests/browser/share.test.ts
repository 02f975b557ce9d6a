import { expect, type Page, test } from '@playwright/test';
import { loadEdition } from '../../src/load/load-edition.ts';
import { sites } from '../sites.ts';

const edition = loadEdition(sites.fixture.content);
const { meta, paragraphs, notes, sections } = edition;
const [, paragraph] = paragraphs;
const [section] = sections;
if (!paragraph || !section) throw new Error('the fixture is too short');
const published = 'https://ferry.example';

const open = async (page: Page, address: string, name: string) => {
  await page.goto(address);
  await page.getByRole('link', { name: `Link to ${name}`, exact: true }).click();
  return page.getByRole('dialog', { name: `Share ${name}` });
};

const clipboard = (page: Page) =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) =>
      item?.types.includes(type) ? (await item.getType(type)).text() : undefined;
    return { text: await read('text/plain'), html: await read('text/html') };
  });

for (const { address, base } of [sites.fixture, sites.underPath])
  test.describe(`under ${base}`, () => {
    test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
    const home = `${published}${base}`;

    test('the link of a paragraph is copied with the day of the edition', async ({ page }) => {
      const card = await open(page, address, 'paragraph 2');
      await card.getByRole('button', { name: 'Copy link' }).click();
      await expect(card.getByRole('status')).toHaveText('The link is copied.');
      expect(await clipboard(page)).toEqual({ text: `${home}?v=${meta.edition}#p2` });
    });

    test('the link of a section is its own page', async ({ page }) => {
      const card = await open(page, address, `section 1: ${section.title}`);
      await card.getByRole('button', { name: 'Copy link' }).click();
      await expect(card.getByRole('status')).toHaveText('The link is copied.');
      const { text } = await clipboard(page);
      expect(text).toBe(`${home}sections/${section.id}/?v=${meta.edition}`);
    });

    test('a paragraph is quoted word for word, with its citation and a link to the words', async ({
      page,
    }) => {
      const card = await open(page, address, 'paragraph 2');
      await card.getByRole('button', { name: 'Copy quotation with citation' }).click();
      await expect(card.getByRole('status')).toHaveText('The quotation is copied.');
      const { text, html } = await clipboard(page);
      expect(text).toContain(`“${paragraph.text}”`);
      for (const copy of [text, html]) {
        expect(copy).toContain(meta.title);
        expect(copy).toContain(meta['published-in']);
        expect(copy).toContain('Annotated edition of 1 February 2024');
        expect(copy).toContain(`${home}?v=${meta.edition}#p2:~:text=`);
      }
      expect(html).toContain('<blockquote');
    });

    test('WhatsApp and e-mail need no script', async ({ browser }) => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(address);
      const share = page.locator('.share').first();
      const shared = `${home}sections/${section.id}/?v=${meta.edition}`;
      const message = await share.getByRole('link', { name: 'WhatsApp' }).getAttribute('href');
      expect(new URL(message ?? '').searchParams.get('text')).toContain(shared);
      const mail = await share.getByRole('link', { name: 'e-mail' }).getAttribute('href');
      expect(new URL(mail ?? '').searchParams.get('body')).toBe(shared);
      await page.getByRole('link', { name: 'Link to paragraph 2' }).click();
      await expect(page).toHaveURL(`${address}#p2`);
      await context.close();
    });

    test('a retired id lands where its successor stands, with script and without', async ({
      browser,
    }) => {
      for (const javaScriptEnabled of [true, false]) {
        const context = await browser.newContext({ javaScriptEnabled });
        const page = await context.newPage();
        await page.goto(`${address}#note-harbour-shut`);
        await expect(page.locator('#note-harbour-closed .back')).toBeVisible();
        await page.goto(`${address}#note-grandmother`);
        await expect(page.locator('#p4')).toBeInViewport();
        for (const { kind, path } of [
          { kind: 'term', path: 'glossary/' },
          { kind: 'event', path: 'timeline/' },
          { kind: 'source', path: 'sources/' },
        ]) {
          const alias = edition.aliases.find((one) => one.kind === kind);
          await page.goto(`${address}${path}#${alias?.old}`);
          await expect(page.locator(`li#${alias?.new}`)).toBeInViewport();
        }
        await page.goto(`${address}sections/beginning/`);
        await expect(page).toHaveURL(`${address}sections/crossing/`);
        await context.close();
      }
    });

    test('a paragraph on the page of its section is shared where it always stands', async ({
      page,
    }) => {
      const card = await open(page, `${address}sections/${section.id}/`, 'paragraph 2');
      await card.getByRole('button', { name: 'Copy quotation with citation' }).click();
      await expect(card.getByRole('status')).toHaveText('The quotation is copied.');
      expect((await clipboard(page)).text).toContain(`${home}?v=${meta.edition}#p2:~:text=`);
    });
  });

test.describe('selected words', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  /** Selects from one phrase to another, as a reader would with the keyboard. */
  const select = (page: Page, from: string, to: string) =>
    page.evaluate(
      ([from, to]) => {
        const find = (words: string, end: boolean): [Node, number] => {
          const walker = document.createTreeWalker(
            document.querySelector('article') as Element,
            NodeFilter.SHOW_TEXT,
          );
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const at = node.textContent?.indexOf(words) ?? -1;
            if (at >= 0) return [node, end ? at + words.length : at];
          }
          throw new Error(`no “${words}”`);
        };
        const [start, end] = [find(from as string, false), find(to as string, true)];
        getSelection()?.setBaseAndExtent(...start, ...end);
      },
      [from, to],
    );

  const quote = async (page: Page, from: string, to: string, name: string) => {
    await page.goto('/');
    await select(page, from, to);
    await page.getByRole('link', { name: `Link to ${name}`, exact: true }).click();
    const card = page.getByRole('dialog', { name: `Share ${name}` });
    await card.getByRole('button', { name: 'Copy the selected words with citation' }).click();
    await expect(card.getByRole('status')).toHaveText('The quotation is copied.');
    return (await clipboard(page)).text ?? '';
  };

  test('are what is quoted, without our marks', async ({ page }) => {
    const text = await quote(page, 'had to be closed', 'so nobody could ask', 'paragraph 2');
    const [quoted] = text.split('\n');
    expect(quoted).toBe(
      `“${paragraph.text.slice(paragraph.text.indexOf('had to be closed'), paragraph.text.indexOf('so nobody could ask') + 'so nobody could ask'.length)}”`,
    );
  });

  test('that run into the next paragraph keep the break, and the link starts at the first', async ({
    page,
  }) => {
    const text = await quote(page, 'It is wrong about the rest', 'They say', 'paragraph 1');
    expect(text).toContain('counted.\n\nThe figures');
    expect(text).toContain('#p1:~:text=');
  });

  for (const [from, to] of [
    ['had to be closed', 'so nobody could ask'],
    ['It is wrong about the rest', 'They say'],
    ['nobody in the chamber'.replace('n', 'N'), 'mentioned that'],
    ['a tax with', 'a barrier'],
  ] as const)
    test(`are found by a browser that follows the link alone: ${from}`, async ({ page }) => {
      const number = from.startsWith('It is') ? 1 : from.startsWith('a tax') ? 3 : 2;
      const text = await quote(page, from, to, `paragraph ${number}`);
      const directive = /:~:text=\S+/.exec(text)?.[0] ?? '';
      await page.setViewportSize({ width: 360, height: 300 });
      // Without the paragraph's id: only words that are found can move the page.
      await page.goto('about:blank');
      await page.goto(`${sites.fixture.address}#${directive}`);
      await expect(page.locator(`#p${number}`)).toBeInViewport();
      expect(await page.evaluate(() => scrollY)).toBeGreaterThan(200);
    });
});

test('ordinary copying gives the selected words and nothing else', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/');
  await page.evaluate(() => {
    const range = document.createRange();
    range.selectNodeContents(document.querySelector('#p4') as Element);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
  });
  await page.keyboard.press('ControlOrMeta+c');
  expect((await clipboard(page)).text?.trim()).toBe(paragraphs[3]?.text);
});

test('the share card says where it is, closes with Escape and gives the focus back', async ({
  page,
}) => {
  await page.goto('/');
  const link = page.getByRole('link', { name: 'Link to paragraph 3', exact: true });
  await link.focus();
  await page.keyboard.press('Enter');
  const card = page.getByRole('dialog', { name: 'Share paragraph 3' });
  await expect(card).toBeFocused();
  await expect(card.getByRole('link', { name: 'Plain link' })).toHaveAttribute('href', /#p3$/);
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(link).toBeFocused();
});

test('the native share sheet gets the title and the link, where there is one', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.share = async (data) => void Object.assign(window, { sharedData: data });
  });
  const card = await open(page, '/', 'paragraph 1');
  await card.getByRole('button', { name: 'Share with…' }).click();
  expect(await page.evaluate(() => (window as { sharedData?: ShareData }).sharedData?.url)).toBe(
    `${published}/?v=${meta.edition}#p1`,
  );
});

test('every permalink has a name of its own and is reached with the keyboard', async ({ page }) => {
  const counts = {
    '': sections.length + paragraphs.length + notes.length + edition.figures.length,
    'timeline/': edition.events.length,
    'glossary/': edition.terms.length,
    'sources/': edition.sources.length,
  };
  for (const [path, count] of Object.entries(counts)) {
    await page.goto(`/${path}`);
    const names = await page.$$eval('a[aria-label^="Link to "]', (links) =>
      links.map((link) => [(link as HTMLElement).tabIndex, link.ariaLabel]),
    );
    expect(names).toHaveLength(count);
    expect(new Set(names.map(([, name]) => name)).size).toBe(count);
    expect(names.every(([index]) => index === 0)).toBe(true);
  }
});

test.describe('a correction', () => {
  const [correction] = edition.corrections;
  if (correction?.target !== 'note') throw new Error('the newest correction is not of a note');
  const line = `#note-${correction['target-id']} .changed`;

  test('is told at a note that was shared before it', async ({ page }) => {
    await page.goto(`/?v=2024-01-01#note-${correction['target-id']}`);
    await expect(page.locator(line)).toHaveClass(/news/);
    await expect(page.locator(line)).toBeVisible();
    await expect(page.locator(line)).toContainText(correction.reason);
  });

  test('is told at the paragraph of the note too', async ({ page }) => {
    await page.goto('/?v=2024-01-01#p2');
    await expect(page.locator(line)).toBeVisible();
  });

  test('is not news to a link made after it', async ({ page }) => {
    await page.goto(`/?v=${meta.edition}#note-${correction['target-id']}`);
    await expect(page.locator(line)).toBeVisible();
    await expect(page.locator(line)).not.toHaveClass(/news/);
  });

  test('stands at its term, event and paragraph, and on the page about the edition', async ({
    page,
  }) => {
    const places = { note: '/#note-', term: '/glossary/#', event: '/timeline/#', paragraph: '/#' };
    for (const one of edition.corrections) {
      const address = `${places[one.target]}${one['target-id']}`;
      await page.goto(address);
      const at = page.locator(`#${address.split('#')[1]} .changed`);
      await expect(at).toHaveCount(1);
      await at.getByRole('link').click();
      await expect(page).toHaveURL(`/about/#correction-${one.id}`);
      const entry = page.locator(`#correction-${one.id}`);
      await expect(entry).toBeInViewport();
      await expect(entry).toContainText(one.reason);
      if (one.kind === 'change') await expect(entry.locator('del')).toHaveText(one.old);
    }
  });
});
