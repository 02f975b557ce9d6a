import { expect, type Page, test } from '@playwright/test';
import { editionOf } from '../loaded-edition.ts';
import { visit } from '../ready.ts';
import { sites } from '../sites.ts';

const { notes, sections, terms, events, sources, paragraphs } = editionOf(sites.fixture.content);
const note = notes.at(-1)!;
const section = sections.at(-1)!;

/** What a link picks up in mails, messages and footnotes, and what an old browser makes of a text directive. */
const endings = [
  '.',
  ',',
  ')',
  ').',
  ']',
  '>',
  ';',
  ':',
  '!',
  '?',
  '*',
  '_',
  '—',
  '…',
  '”',
  '’',
  '»',
  '%',
  '%29',
  '%22',
  '%E2%80%9D',
  '%E2%80%9D.',
  '&source=mail',
  '?fbclid=1',
  ':~%3Atext=words',
];

const last = `p${paragraphs.length}`;
const lands = async (page: Page, path: string, id: string, ending: string) => {
  await page.goto('about:blank');
  await page.goto(`/${path}#${id}${ending}`);
  await expect(page.locator(`[id="${id}"]:target`), ending).toHaveCount(1);
  await expect(page.locator(`[id="${id}"]`), ending).toBeInViewport();
  await expect(page).toHaveURL(`/${path}#${id}`);
};

test.use({ viewport: { width: 360, height: 300 } });

test.describe('in one window', () => {
  test.describe.configure({ mode: 'default' });
  let page: Page;
  test.beforeAll(async ({ browser }) => {
    page = await browser.newPage();
  });
  test.afterAll(() => page.close());

  for (const ending of endings)
    test(`#${last}${ending} lands at the paragraph`, async () => {
      await lands(page, '', last, ending);
    });
});

for (const { path, id } of [
  { path: '', id: `note-${note.id}` },
  { path: '', id: section.id },
  { path: `sections/${note.section}/`, id: `note-${note.id}` },
  { path: `sections/${section.id}/`, id: last },
  { path: 'glossary/', id: terms.at(-1)!.id },
  { path: 'timeline/', id: events.at(-1)!.id },
  { path: 'sources/', id: sources.at(-1)!.id },
])
  test(`/${path}#${id} lands with an ending too`, async ({ page }) => {
    for (const ending of ['.', '%29', '”']) await lands(page, path, id, ending);
    if (id.startsWith('note-')) await expect(page.locator(`#${id}`)).toHaveAttribute('open', '');
  });

test('a link with an ending that is followed on the page itself lands too, with one entry', async ({
  page,
}) => {
  await visit(page, '/');
  const before = await page.evaluate(() => history.length);
  await page.evaluate((id) => {
    location.hash = `note-${id}).`;
  }, note.id);
  await expect(page.locator(`#note-${note.id}[open]:target`)).toHaveCount(1);
  expect(await page.evaluate(() => history.length)).toBe(before + 1);
});

test('an address that names nothing is left as it is', async ({ page }) => {
  for (const hash of ['#p99.', '#no-such-place', '#p1x']) {
    await page.goto('about:blank');
    await page.goto(`/${hash}`);
    await expect(page).toHaveURL(`/${hash}`);
    await expect(page.locator(':target')).toHaveCount(0);
  }
});

test('without script the page opens at its beginning', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${sites.fixture.address}sections/${section.id}/#p${paragraphs.length}.`);
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
  await context.close();
});
