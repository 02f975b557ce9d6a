import { expect, test } from '@playwright/test';
import { verdicts } from '../../src/schemas/note-kinds.ts';
import { builtPage } from '../kept-editions.ts';
import { editionOf } from '../loaded-edition.ts';
import { letters, readPrinted } from '../printed.ts';
import { sites } from '../sites.ts';

const { notes, sections } = editionOf(sites.fixture.content);
const checks = notes.flatMap((note) => (note.kind === 'check' ? [note] : []));

for (const { content, folder } of [sites.fixture, sites.edition])
  test(`the page of the essay of ${content} has each claim with its verdict, its finding and its links`, () => {
    const page = builtPage(`${folder}/index.html`);
    const claims = editionOf(content).notes.flatMap((note) =>
      note.kind === 'check' ? [note] : [],
    );
    const rows = [...page.querySelectorAll('.claims[data-apparatus] tbody tr')].map((row) => ({
      words: row.querySelector('th .quoted')?.textContent.replace(/^“\u202f?|\u202f?”$/g, ''),
      verdict: row.querySelector('b')?.textContent,
      finding: row.querySelector('td:last-child')?.firstChild?.textContent?.trim(),
      links: [...row.querySelectorAll('a')].map((link) => link.getAttribute('href')),
    }));
    expect(rows).toEqual(
      claims.map(({ id, anchor, holds, finding, paragraph }) => ({
        words: anchor,
        verdict: verdicts[holds].answer,
        finding: finding.text,
        links: [`#p${paragraph}`, `#note-${id}`],
      })),
    );
  });

test('the claims stand after the essay and before the events, and not on the page of a section', async ({
  page,
}) => {
  await page.goto('/');
  await expect(page.locator('article + .claims + .digest')).toHaveCount(1);
  await page.goto(`/sections/${sections[0]?.id}/`);
  await expect(page.locator('.claims')).toHaveCount(0);
});

test('their rows are columns in a large window and stand cell under cell in a small one', async ({
  page,
}) => {
  await page.goto('/');
  for (const width of [320, 360, 768, 1216, 1440]) {
    await page.setViewportSize({ width, height: 740 });
    const { stacked, wide, serif } = await page.locator('.claims').evaluate((section) => {
      const [claim, , finding] = section.querySelector('tbody tr')?.children ?? [];
      const [a, b] = [claim?.getBoundingClientRect(), finding?.getBoundingClientRect()];
      const quoted = section.querySelector('.quoted');
      return {
        stacked: (b?.top ?? 0) >= (a?.bottom ?? 0) - 1,
        wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        serif:
          getComputedStyle(quoted as Element).fontFamily ===
          getComputedStyle(document.querySelector('#p1') as Element).fontFamily,
      };
    });
    expect({ width, stacked, wide, serif }).toEqual({
      width,
      stacked: width < 576,
      wide: 0,
      serif: true,
    });
  }
});

test('they are on the handout, and not with the essay alone', async ({ page }) => {
  await page.goto('/');
  const print = async (what: string) => {
    await page.locator(`#UI-print-${what}`).evaluate((box: HTMLInputElement) => box.click());
    const { pages } = readPrinted(await page.pdf({ format: 'A4' }));
    return letters(pages.join(''));
  };
  const handout = await print('notes');
  expect(handout).toContain(letters('The claims, checked'));
  for (const { anchor, paragraph } of checks)
    expect(handout).toContain(letters(`${anchor} paragraph ${paragraph}`));
  expect(await print('essay')).not.toContain(letters('The claims, checked'));
});
