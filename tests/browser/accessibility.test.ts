import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { editionOf } from '../loaded-edition.ts';
import { visit } from '../ready.ts';
import { sites } from '../sites.ts';

const pages = ['', 'timeline/', 'glossary/', 'about/'];
/** Long in the real edition, and made of the same rows as in the other. */
const lists = ['sources/', '404.html'];
const looks = [
  { name: 'light', colorScheme: 'light', width: 1280, rules: [] },
  // What no look changes is looked at once.
  { name: 'dark', colorScheme: 'dark', width: 1280, rules: ['color-contrast-enhanced'] },
  {
    name: 'narrow',
    colorScheme: 'light',
    width: 360,
    rules: ['target-size', 'scrollable-region-focusable', 'link-in-text-block'],
  },
] as const;
/** Axe at work inside the page: no page has frames, whose findings it would have to put together in another one. */
const axe = (page: Page): AxeBuilder => {
  expect(page.frames()).toHaveLength(1);
  return new AxeBuilder({ page }).setLegacyMode();
};
const all = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const { content, address } of [sites.fixture, sites.edition]) {
  const some = content === sites.fixture.content ? [...pages, ...lists] : pages;
  for (const { name, colorScheme, width, rules } of looks)
    test.describe(`${content}, ${name}`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 } });

      for (const path of [...some, `sections/${editionOf(content).sections[0]?.id}/`])
        test(`axe finds nothing on /${path}`, async ({ page }) => {
          await page.goto(address + path);
          await page.$$eval('details', (all) => {
            for (const details of all) details.open = true;
          });
          const { violations } = await axe(page)
            .options({
              resultTypes: ['violations'],
              ...(rules.length > 0
                ? { runOnly: { type: 'rule', values: [...rules] } }
                : {
                    runOnly: all,
                    // The contrast of level AAA holds that of level AA.
                    rules: {
                      'color-contrast': { enabled: false },
                      'color-contrast-enhanced': { enabled: true },
                    },
                  }),
            })
            .analyze();
          const found = violations.flatMap(({ id, nodes }) =>
            nodes.map(
              ({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`,
            ),
          );
          expect(found).toEqual([]);
        });
    });
}

test('axe finds nothing in the card of a term and in the reading panel', async ({ page }) => {
  await visit(page, '/');
  await page.locator('a[data-term]').first().click();
  await expect(page.locator('#UI-card')).toBeVisible();
  expect((await axe(page).include('#UI-card').analyze()).violations).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Reading' }).click();
  expect((await axe(page).include('#UI-comfort').analyze()).violations).toEqual([]);
});
