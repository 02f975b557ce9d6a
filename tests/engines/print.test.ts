import * as mupdf from 'mupdf';
import { sourcesOf } from '../../src/model/links.ts';
import { sectionUses } from '../../src/model/section-uses.ts';
import { asListed } from '../../src/model/term-groups.ts';
import { builtPage } from '../kept-editions.ts';
import { editionOf } from '../loaded-edition.ts';
import { essayPieces, letters, listPieces, missing, type Piece, readPrinted } from '../printed.ts';
import { sites } from '../sites.ts';
import { expect, printing, test } from './engine-test.ts';
import { ready } from './ready.ts';

const edition = editionOf(sites.fixture.content);
const [section] = edition.sections;
const none = { terms: [], events: [], sources: [] };
const { terms, events, sources } = edition;

/** What must be on the paper of each page of the site. */
const wanted: Record<string, Piece[]> = {
  '/': [
    ...essayPieces(edition, edition.sections, builtPage(`${sites.fixture.folder}/index.html`)),
    ...listPieces(edition),
  ],
  [`/sections/${section!.id}/`]: [
    ...essayPieces(
      edition,
      [section!],
      builtPage(`${sites.fixture.folder}/sections/${section!.id}/index.html`),
    ),
    ...listPieces(sectionUses(edition, section!)),
  ],
  '/timeline/': listPieces({ ...none, events, sources: sourcesOf(edition, events) }),
  '/glossary/': listPieces({
    ...none,
    terms: asListed(terms),
    sources: sourcesOf(edition, terms),
  }),
  '/sources/': listPieces({ ...none, sources }),
  '/about/': [],
};

/** Sets the page in letters that can be read out of a PDF of Firefox: ligatures and its bold are drawn there. */
const plainLetters = (): void => {
  const style = document.createElement('style');
  style.textContent =
    '* { font-family: serif !important; font-variant-ligatures: none !important }';
  document.head.append(style);
};

/** Heights of paper in millimetres: what falls on the last page differs from one to the next. */
const heights = (path: string) => (/^\/(sections|$)/.test(path) ? [242, 279, 310] : [279]);

for (const [path, pieces] of Object.entries(wanted)) {
  test(`${path} is on paper as a whole`, async ({ tab, site }) => {
    const paper = printing(tab);
    await paper.open(`${site.address}${path}`);
    await ready(paper);
    await paper.evaluate(plainLetters);
    for (const name of path === '/' ? (['A4', 'Letter'] as const) : (['A4'] as const)) {
      const { pages } = readPrinted(await paper.print(name));
      expect(missing(pieces, pages.map(letters).join('')), name).toEqual([]);
    }
  });

  test(`no sheet of ${path} is empty or has a line alone`, async ({ tab, site, engineName }) => {
    // These know no break-before: avoid, so that the last source may stand alone.
    const least = ['firefox', 'chromium-103'].includes(engineName) ? 1 : 2;
    const paper = printing(tab);
    await paper.open(`${site.address}${path}`);
    await ready(paper);
    for (const height of heights(path)) {
      const { pages } = readPrinted(await paper.print({ width: 210, height }));
      const poor = pages.filter((page) => (page.match(/\S.*/g) ?? []).length < least);
      expect(poor, `on paper ${height} mm high`).toEqual([]);
    }
  });
}

test('on small sheets the title of a figure does not stand alone', async ({ tab, site }) => {
  const paper = printing(tab);
  await paper.open(`${site.address}/`);
  await ready(paper);
  await paper.evaluate(plainLetters);
  for (const [width, height] of [
    [148, 210],
    [140, 216],
    [200, 200],
  ] as const) {
    const { pages } = readPrinted(await paper.print({ width, height }));
    const alone = edition.figures.filter(({ title }) =>
      pages.some((page) => letters(page).endsWith(letters(title))),
    );
    expect(
      alone.map(({ id }) => id),
      `${width} × ${height} mm`,
    ).toEqual([]);
  }
});

test('printing leaves every note as the reader had it, and the page in its place', async ({
  tab,
  site,
}) => {
  const paper = printing(tab);
  await paper.open(`${site.address}/`);
  await ready(paper);
  const state = () =>
    paper.evaluate(() => ({
      open: [...document.querySelectorAll('details')].map((each) => each.open),
      top: scrollY,
    }));
  await paper.evaluate(() => {
    document.querySelector<HTMLDetailsElement>('.note:nth-of-type(2)')!.open = true;
    document.querySelector('#p3')!.scrollIntoView();
  });
  const before = await state();
  await paper.print('A4');
  const after = await state();
  expect(after.open).toEqual(before.open);
  // Firefox rounds where it scrolls to.
  expect(Math.abs(after.top - before.top)).toBeLessThanOrEqual(1);
});

test('paper is white and its letters are black, whatever the reader chose', async ({
  tab,
  site,
}) => {
  await tab.open(`${site.address}/`);
  await tab.evaluate(() => {
    document.documentElement.dataset['theme'] = 'dark';
  });
  const sheets = mupdf.Document.openDocument(await printing(tab).print('A4'), 'application/pdf');
  const image = sheets.loadPage(0).toPixmap(mupdf.Matrix.identity, mupdf.ColorSpace.DeviceGray);
  const shades = new Array<number>(256).fill(0);
  for (const shade of image.getPixels()) shades[shade]! += 1;
  const white = shades.slice(240).reduce((sum, each) => sum + each, 0);
  const black = shades.slice(0, 60).reduce((sum, each) => sum + each, 0);
  expect(white / (image.getWidth() * image.getHeight())).toBeGreaterThan(0.8);
  expect(black).toBeGreaterThan(100);
});
