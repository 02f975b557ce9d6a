import { expect, type Page, test } from '@playwright/test';
import { clipboard } from '../clipboard.ts';
import { editionOf } from '../loaded-edition.ts';
import { ready, visit } from '../ready.ts';
import { selectWords } from '../select-words.ts';
import { sites } from '../sites.ts';

const { meta, sections, paragraphs } = editionOf(sites.fixture.content);
const bar = (page: Page) => page.getByRole('group', { name: 'Selected words' });

const select = (page: Page, from: string, to: string) =>
  selectWords(page, from, to, '.passage > p');

/** Where the selection ends and what is offered begins; and whether the page is where it was. */
const places = (page: Page) =>
  page.evaluate(() => {
    const range = getSelection()?.getRangeAt(0);
    const rects = [...(range?.getClientRects() ?? [])];
    const offered = document.querySelector('.quote-bar')?.getBoundingClientRect();
    return {
      top: Math.min(...rects.map((rect) => rect.top)),
      bottom: Math.max(...rects.map((rect) => rect.bottom)),
      box: { top: offered?.top ?? 0, bottom: offered?.bottom ?? 0 },
      inside: (offered?.left ?? -1) >= 0 && (offered?.right ?? 0) <= innerWidth,
      wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      words: `${getSelection()}`,
      y: scrollY,
      focus: document.activeElement?.tagName,
      first: document.querySelector('#p1')?.getBoundingClientRect().top,
    };
  });

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

for (const width of [320, 360, 768, 1216, 1440])
  for (const hasTouch of [false, true])
    test.describe(`at ${width} px, ${hasTouch ? 'by finger' : 'by mouse'}`, () => {
      test.use({ viewport: { width, height: 740 }, hasTouch, isMobile: hasTouch });

      test('selected words offer what can be done with them, and nothing moves or is covered', async ({
        page,
      }) => {
        await visit(page, '/');
        await select(page, 'as it did', 'was filed wi');
        const before = await places(page);
        await expect(bar(page)).toBeVisible();
        const { box, inside, wide, ...after } = await places(page);
        expect({ ...before, ...after }).toEqual(before);
        expect(inside && wide <= 0).toBe(true);
        if (hasTouch) expect(box.top - after.bottom).toBeGreaterThanOrEqual(32);
        else expect(box.top >= after.bottom || box.bottom <= after.top).toBe(true);
        const quote = bar(page).getByRole('button', { name: 'Quote' });
        await (hasTouch ? quote.tap() : quote.click());
        await expect(bar(page).getByRole('status')).toHaveText('The quotation is copied.');
        expect((await places(page)).words).toBe(before.words);
        const { text = '' } = await clipboard(page);
        // What begins or ends inside a word is grown to the whole of it.
        expect(text).toMatch(/^“as it did[\s\S]* was filed with”\n\n/);
        expect(text).toContain(', paragraph 4, https://ferry.example/?v=');
      });
    });

test('a selection over two paragraphs is cited by both, and its link is copied alone', async ({
  page,
}) => {
  await visit(page, '/');
  await select(page, 'how little it has', 'They say that the bo');
  await bar(page).getByRole('button', { name: 'Quote' }).click();
  await expect(bar(page).getByRole('status')).toHaveText('The quotation is copied.');
  const { text = '' } = await clipboard(page);
  expect(text).toMatch(/They say that the boat”/);
  expect(text).toContain(', paragraphs 1–2, ');
  await bar(page).getByRole('button', { name: 'Copy link' }).click();
  await expect(bar(page).getByRole('status')).toHaveText('The link is copied.');
  const copied = (await clipboard(page)).text ?? '';
  expect(copied).toContain(`/?v=${meta.edition}#p1:~:text=`);
  expect(text).toContain(copied);
});

test('three clicks name one paragraph; words of the editors offer nothing', async ({ page }) => {
  await visit(page, '/');
  await page.locator('#p2').click({ clickCount: 3, position: { x: 40, y: 12 } });
  await bar(page).getByRole('button', { name: 'Quote' }).click();
  await expect(bar(page).getByRole('status')).toHaveText('The quotation is copied.');
  const { text = '' } = await clipboard(page);
  expect(text).toContain(`“${paragraphs[1]?.text}”`);
  expect(text).toContain(', paragraph 2, ');
  await page.locator('h2').first().click({ clickCount: 3 });
  await expect(bar(page)).toHaveCount(0);
});

test('from the keyboard the next Tab leads to it, Escape takes it away, and the selection stays', async ({
  page,
}) => {
  await visit(page, '/');
  await select(page, 'It is late', 'it is loud');
  await expect(bar(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(bar(page).getByRole('button', { name: 'Quote' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const card = page.getByRole('dialog', { name: 'Share the selected words' });
  await expect(card.getByRole('link', { name: 'Plain link' })).toHaveAttribute(
    'href',
    /#p1:~:text=/,
  );
  await page.keyboard.press('Escape');
  await expect(bar(page).getByRole('button', { name: 'Share' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(bar(page).locator(':focus')).toHaveCount(0);
  await expect(page.locator('#p1 ~ .pilcrow:focus')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(bar(page)).toHaveCount(0);
  expect((await places(page)).words).toBe('It is late, it is loud');
  await page.keyboard.press('Tab');
  await expect(bar(page)).toHaveCount(0);
});

test('what the browser denies is said, and nothing throws', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    Reflect.deleteProperty(HTMLElement.prototype, 'showPopover');
  });
  await page.goto('/');
  await ready(page);
  await select(page, 'It is late', 'it is loud');
  for (const name of ['Quote', 'Copy link', 'Share']) {
    await bar(page).getByRole('button', { name }).click();
    await expect(bar(page).getByRole('status')).toContainText('Copy it from here: ');
  }
  await page.keyboard.press('Escape');
  await expect(bar(page)).toHaveCount(0);
  expect(errors).toEqual([]);
});

test.describe('by finger', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('Share opens the sheet of the system, and the menu where that is refused', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      const shared: ShareData[] = [];
      Object.assign(window, { shared });
      navigator.share = async (data = {}) => {
        shared.push(data);
        if (shared.length > 1) throw new DOMException('denied', 'NotAllowedError');
      };
    });
    await visit(page, '/');
    await select(page, 'It is late', 'it is loud');
    const share = bar(page).getByRole('button', { name: 'Share' });
    await share.tap();
    const shared = await page.evaluate(() => (window as unknown as { shared: ShareData[] }).shared);
    expect(shared[0]?.text).toMatch(/^“It is late, it is loud”[\s\S]*, paragraph 1, https:/);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await share.tap();
    await expect(page.getByRole('dialog', { name: 'Share the selected words' })).toBeVisible();
  });
});

test('every section shows the word Share, which opens its menu and without script is its link', async ({
  page,
  browser,
}) => {
  const plain = await browser.newPage({ javaScriptEnabled: false });
  await visit(page, '/');
  await plain.goto(sites.fixture.address);
  for (const { id, number, title } of sections) {
    const name = `Share section ${number}: ${title}`;
    const link = page.getByRole('link', { name, exact: true });
    await expect(link).toHaveText('Share');
    await link.click();
    await expect(page.getByRole('dialog', { name })).toBeVisible();
    await page.keyboard.press('Escape');
    await plain.getByRole('link', { name, exact: true }).click();
    await expect(plain).toHaveURL(`${sites.fixture.address}#${id}`);
    await expect(plain.locator(`#${id} .share noscript a`)).toHaveCount(2);
  }
  await plain.close();
});
