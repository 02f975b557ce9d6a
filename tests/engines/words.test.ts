import { editionOf } from '../loaded-edition.ts';
import { sites } from '../sites.ts';
import { expect, test } from './engine-test.ts';

test('every word of the author’s is there to be read, on a phone', async ({ tab, site }) => {
  const { paragraphs } = editionOf(sites.fixture.content);
  await tab.open(`${site.address}/`);
  const shown = await tab.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.passage > p')].map((paragraph) => {
      const { left, right, height } = paragraph.getBoundingClientRect();
      const copy = paragraph.cloneNode(true) as HTMLElement;
      for (const ours of copy.querySelectorAll('[data-apparatus]')) ours.remove();
      const inside = left >= 0 && right <= innerWidth && height > 0;
      return { text: copy.textContent, inside };
    }),
  );
  expect(shown).toEqual(paragraphs.map(({ text }) => ({ text, inside: true })));
});
