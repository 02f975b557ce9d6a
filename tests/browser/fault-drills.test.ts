import { expect, type Page, type Route, test } from '@playwright/test';
import { editionOf } from '../loaded-edition.ts';
import { sites } from '../sites.ts';

const { address, content } = sites.fixture;
const { notes, paragraphs } = editionOf(content);

/** Gives the page with parts of its text altered, as an engine reads it that does not know them. */
const withAltered =
  (pattern: RegExp, to: string) =>
  async (page: Page): Promise<void> => {
    await page.route(address, async (route) => {
      const answer = await route.fetch();
      const body = await answer.text();
      if (!pattern.test(body)) throw new Error(`The page has no ${pattern}.`);
      const { 'content-security-policy': _, ...headers } = answer.headers();
      await route.fulfill({ response: answer, headers, body: body.replaceAll(pattern, to) });
    });
  };

const never = (): Promise<void> => new Promise(() => undefined);

/** Puts code before all scripts of the page. */
const before = (code: string) => (page: Page) => page.addInitScript(code);

const refuses = (owner: string, name: string): string =>
  `Object.defineProperty(${owner}, '${name}', { get() { throw new DOMException('no', 'SecurityError'); } });`;
const lacks = (owner: string, name: string): string =>
  `delete ${owner}.${name}; Object.defineProperty(${owner}, '${name}', { value: undefined });`;

/** What may go wrong, and how it is brought about. */
const faults: Record<string, (page: Page) => Promise<unknown>> = {
  'fonts are refused': (page) => page.route('**/fonts/**', (route: Route) => route.abort()),
  'fonts never come': (page) => page.route('**/fonts/**', never),
  'a font is no font': (page) => page.route('**/fonts/**', (route) => route.fulfill({ body: 'x' })),
  'the script that comes later never comes': (page) => page.route('**/scripts/**', never),
  'the script that comes later stops half-way': (page) =>
    page.route('**/scripts/**', async (route) => {
      const answer = await route.fetch();
      const code = await answer.text();
      await route.fulfill({ response: answer, body: code.slice(0, code.length / 2) });
    }),
  'storage is refused': before(
    refuses('window', 'localStorage') + refuses('window', 'sessionStorage'),
  ),
  'storage is full': before(
    "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };",
  ),
  'what was stored is damaged': before('try { localStorage.reading = \'{"theme":\'; } catch {}'),
  'there is no clipboard': before(lacks('Navigator.prototype', 'clipboard')),
  'there is no sheet for sharing': before(lacks('Navigator.prototype', 'share')),
  'there are no popovers': before(
    `${lacks('HTMLElement.prototype', 'showPopover')}${lacks('HTMLElement.prototype', 'popover')}`,
  ),
  'nothing is watched': before(
    "for (const name of ['IntersectionObserver', 'ResizeObserver']) window[name] = class { observe() {} unobserve() {} disconnect() {} };",
  ),
  ':has() is not known': withAltered(/:has\(/g, ':unknown('),
  'color-mix() is not known': withAltered(/color-mix\(/g, 'unknown('),
  'the content of details has no style': withAltered(/::details-content/g, '::unknown'),
  'layers are not known': withAltered(/@layer /g, '@unknown '),
};

/** The words that the reader cannot see: in boxes of no size, hidden, or in the colour of the paper. */
const unseen = (page: Page, selector: string): Promise<string[]> =>
  page.$$eval(selector, (elements) =>
    elements
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        const paper = getComputedStyle(document.body).backgroundColor;
        return (
          width < 20 ||
          height < 10 ||
          !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ||
          getComputedStyle(element).color === paper
        );
      })
      .map((element) => element.textContent.trim().slice(0, 60)),
  );

for (const [index, [fault, bringAbout]] of Object.entries(faults).entries()) {
  // In turn: each width has its share of them.
  const width = index % 2 === 0 ? 360 : 1280;
  test(`where ${fault} the essay and every note can be read at ${width} px`, async ({ page }) => {
    const errors: string[] = [];
    // A script that is cut in the middle says so; nothing else may.
    page.on('pageerror', ({ name, message }) => {
      if (name !== 'SyntaxError') errors.push(message);
    });
    await page.setViewportSize({ width, height: 740 });
    await bringAbout(page);
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    await expect(page.locator('.passage > p')).toHaveCount(paragraphs.length);
    expect(await unseen(page, '.passage > p')).toEqual([]);
    for (const { id } of notes) {
      const note = page.locator(`#note-${id}`);
      if ((await note.getAttribute('open')) === null) await note.locator('summary').click();
      await expect(note.locator('.body')).toBeVisible();
      expect(await unseen(page, `#note-${id} .body > p`)).toEqual([]);
      await page.keyboard.press('Escape');
      if ((await note.getAttribute('open')) !== null)
        await note.evaluate((element: HTMLDetailsElement) => {
          element.open = false;
        });
    }
    expect(errors).toEqual([]);
  });
}
