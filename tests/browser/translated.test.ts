import { expect, type Page, test } from '@playwright/test';
import { clipboard } from '../clipboard.ts';
import { editionOf } from '../loaded-edition.ts';
import { visit } from '../ready.ts';
import { sites } from '../sites.ts';
import { translate } from '../translated.ts';

const edition = editionOf(sites.fixture.content);
const { paragraphs, sections } = edition;

const share = async (page: Page, name: string) => {
  await page.getByRole('link', { name: `Link to ${name}`, exact: true }).click();
  return page.locator('#UI-share');
};

/** What the button copies, by its place in the menu: its name is the translator's. */
const quoted = async (page: Page, name: string) => {
  const card = await share(page, name);
  const reason = await card.getByRole('status').textContent();
  await card.locator('[data-do=quote]').click();
  await expect(card.getByRole('status')).toHaveText('The quotation is copied.');
  return { reason, text: (await clipboard(page)).text ?? '' };
};

const selectFrom = (page: Page, first: string, last: string) =>
  page.evaluate(
    ([first, last]) => {
      const [from, to] = [first, last].map((id) => document.getElementById(id ?? ''));
      if (from && to) getSelection()?.setBaseAndExtent(from, 1, to, 1);
    },
    [first, last],
  );

const altered =
  'The words on this page were translated or altered. The quotation is the whole paragraph as the author wrote it.';

test.describe('on a translated page', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  for (const path of ['', `sections/${sections[0]?.id}/`])
    test(`every paragraph of /${path} is quoted in the author’s own words, and the reader is told`, async ({
      page,
    }) => {
      const here = path === '' ? paragraphs : (sections[0]?.paragraphs ?? []);
      await visit(page, `/${path}`);
      await translate(page, 'de');
      for (const { number, text } of here) {
        const quote = await quoted(page, `paragraph ${number}`);
        expect(quote.text).toContain(`“${text}”`);
        expect(quote.reason).toBe(altered);
        await page.keyboard.press('Escape');
      }
    });

  test('the link of a quotation leads to its words on the page as published', async ({ page }) => {
    await visit(page, '/');
    await translate(page, 'de');
    const { text } = await quoted(page, 'paragraph 5');
    const directive = /:~:text=\S+/.exec(text)?.[0] ?? '';
    await page.setViewportSize({ width: 360, height: 300 });
    await page.goto('about:blank');
    await page.goto(`${sites.fixture.address}#${directive}`);
    await expect(page.locator('#p5')).toBeInViewport();
  });

  test('selected words are the translator’s: their whole paragraphs are quoted', async ({
    page,
  }) => {
    await visit(page, '/');
    await translate(page, 'de');
    await selectFrom(page, 'p1', 'p2');
    const { text, reason } = await quoted(page, 'paragraph 1');
    expect(text).toContain(`“${paragraphs[0]?.text}\n\n${paragraphs[1]?.text}”`);
    expect(reason).toBe(altered);
  });

  test('a page with the author’s words as they are says nothing of it', async ({ page }) => {
    await visit(page, '/');
    for (const { number } of paragraphs) {
      expect((await quoted(page, `paragraph ${number}`)).reason).toBe('');
      await page.keyboard.press('Escape');
    }
  });
});

test('names in their own scripts, publishers, titles of sources and addresses are left as they are', async ({
  page,
}) => {
  const proper = 'bdi, .source > p:first-of-type b, .source .url, .citation, .cite dd';
  for (const path of ['', 'glossary/', 'sources/', 'timeline/']) {
    await visit(page, `/${path}`);
    const texts = () =>
      page.locator(proper).evaluateAll((all) => all.map(({ textContent }) => textContent));
    const before = await texts();
    await translate(page, 'de');
    expect(await texts(), path).toEqual(before);
  }
  await page.goto('/sources/');
  await translate(page, 'de');
  for (const source of edition.sources) {
    const shown = await page.locator(`[id="${source.id}"]`).textContent();
    const title = source['title-is'] === 'description' ? undefined : source.title;
    expect(shown).toContain(title ?? source['container-title']);
  }
});

for (const site of [sites.fixture, sites.edition])
  test(`all that ${site.content} writes in another script is marked with its language, and kept from translators`, async ({
    page,
  }) => {
    for (const path of ['', 'glossary/', 'sources/', 'timeline/', 'about/']) {
      await page.goto(site.address + path);
      const unmarked = await page.evaluate(() => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const found: string[] = [];
        while (walker.nextNode()) {
          const { textContent, parentElement } = walker.currentNode;
          if (!/[^\P{L}\p{Script=Latin}]/u.test(textContent ?? '')) continue;
          if (parentElement?.closest('script,style')) continue;
          const kept = parentElement?.closest('[translate]')?.getAttribute('translate') === 'no';
          const own = parentElement?.closest('bdi[lang]');
          if (!kept || !own) found.push(textContent ?? '');
        }
        return found;
      });
      expect(unmarked, path).toEqual([]);
    }
  });

test('the language of the page, as a translator sets it, changes no type', async ({ page }) => {
  const languages = ['ur', 'ps', 'prs', 'fa', 'ar', 'de'];
  for (const path of ['', `sections/${sections[0]?.id}/`, 'glossary/', 'sources/', 'timeline/']) {
    await page.goto(`/${path}`);
    const looks = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('html,body,h1,h2,h3,p,a,li,summary,bdi,time,b')].map(
          (element) => {
            const { fontFamily, fontSize, lineHeight, color } = getComputedStyle(element);
            return [element.tagName, fontFamily, fontSize, lineHeight, color].join(' ');
          },
        ),
      );
    const before = await looks();
    for (const language of languages) {
      await page.evaluate((lang) => {
        document.documentElement.lang = lang;
      }, language);
      expect(await looks(), `${path} in ${language}`).toEqual(before);
    }
  }
});
