import { editionOf } from '../loaded-edition.ts';
import { pages } from '../site-pages.ts';
import { sites } from '../sites.ts';
import { expect, test } from './engine-test.ts';

const { sections } = editionOf(sites.fixture.content);
const paths = [...pages, `sections/${sections[0]?.id}/`];

/** Every text of a page whose contrast with what is behind it is less than 7 to 1 (WCAG 2.2, 1.4.6). */
const illegible = (): string[] => {
  const parts = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const light = ([r = 0, g = 0, b = 0]: number[]): number => {
    const [x, y, z] = [r, g, b].map((value) =>
      value <= 10 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * x! + 0.7152 * y! + 0.0722 * z!;
  };
  const behind = (element: Element | null): number[] | undefined => {
    if (!element) return undefined;
    const colour = parts(getComputedStyle(element).backgroundColor);
    return colour[3] === 0 || colour.length === 0 ? behind(element.parentElement) : colour;
  };
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const element = text.parentElement!;
    const words = text.textContent!.trim();
    if (!words || element.getClientRects().length === 0) continue;
    const style = getComputedStyle(element);
    const ink = parts(element.closest('svg') ? style.fill : style.color);
    const paper = behind(element);
    if (!paper) return ['there is no paper'];
    const [a, b] = [light(ink), light(paper)].sort((one, other) => other - one);
    if ((a! + 0.05) / (b! + 0.05) < 7) found.push(`${words.slice(0, 30)}: ${ink} on ${paper}`);
  }
  return found;
};

for (const theme of ['light', 'dark'])
  test(`every word is legible in ${theme} colours, and nothing that should pop up stands in its way`, async ({
    tab,
    site,
  }) => {
    for (const path of paths) {
      await tab.open(`${site.address}/${path}`);
      await tab.evaluate((name) => {
        document.documentElement.dataset['theme'] = name;
        for (const one of document.querySelectorAll('details')) one.open = true;
      }, theme);
      expect(await tab.evaluate(illegible), path).toEqual([]);
      const boxes = await tab.evaluate(
        () =>
          [...document.querySelectorAll('[popover]:not(nav)')].filter(
            (box) => box.getClientRects().length > 0,
          ).length,
      );
      expect(boxes, `/${path}: boxes that should pop up`).toBe(0);
    }
  });

test('the areas of a drawing are not black', async ({ tab, site }) => {
  await tab.open(`${site.address}/`);
  const black = await tab.evaluate(() =>
    [...document.querySelectorAll<SVGGraphicsElement>('svg :is(path, rect, circle)')]
      .filter((shape) => {
        const { width, height } = shape.getBBox();
        return width * height > 0 && getComputedStyle(shape).fill === 'rgb(0, 0, 0)';
      })
      .map((shape) => shape.outerHTML.slice(0, 60)),
  );
  expect(black).toEqual([]);
});
