import type { Tab } from './drivers/driver.ts';
import { expect, test } from './engine-test.ts';
import { ready } from './ready.ts';
import type { Trouble } from './site-server.ts';

const troubles: Record<string, Trouble> = {
  'is not there': 'missing',
  'is cut off': 'dropped',
  'does not come for a minute': { milliseconds: 60_000 },
};

const scripts = /\/scripts\//;
const term = '.passage a[data-term]';
const permalink = 'a[href="#cost"].permalink';

const hash = (tab: Tab) => tab.evaluate(() => location.hash);
const path = (tab: Tab) => tab.evaluate(() => location.pathname);
const openNotes = (tab: Tab) => tab.evaluate(() => document.querySelectorAll('.note[open]').length);
const cardIsOpen = (tab: Tab) =>
  tab.evaluate(() => document.querySelector('.card:popover-open') !== null);

for (const [failure, trouble] of Object.entries(troubles))
  test(`when the script of the clicks ${failure}, each does the plain thing at once`, async ({
    tab,
    site,
    engineName,
  }) => {
    site.trouble(scripts, trouble);
    await tab.open(`${site.address}/`);
    await tab.click(permalink);
    await expect.poll(() => hash(tab), { timeout: 2000 }).toBe('#cost');
    await tab.click('.passage a[href="#note-first-ferry"]');
    await expect.poll(() => openNotes(tab), { timeout: 2000 }).toBe(1);
    await tab.evaluate(() => scrollTo(0, 0));
    // Where the key is a line that unfolds, the switch is in it.
    await tab.evaluate(() => document.querySelector('.key')?.setAttribute('open', ''));
    await tab.click('.key button');
    await expect.poll(() => openNotes(tab), { timeout: 2000 }).toBeGreaterThan(5);
    if (engineName !== 'chromium-103') {
      await tab.click('.comfort');
      const shown = () =>
        tab.evaluate(() =>
          [...document.querySelectorAll<HTMLInputElement>('.choice input')].map(
            (input) => getComputedStyle(input).visibility === 'visible' && input.offsetHeight > 0,
          ),
        );
      await expect.poll(shown).toEqual(new Array(10).fill(true));
      await tab.click('.choice [value=dark]');
      await expect
        .poll(() => tab.evaluate(() => getComputedStyle(document.documentElement).colorScheme))
        .toBe('dark');
      await tab.press('Escape');
    }
    await tab.click(term);
    await expect.poll(() => path(tab), { timeout: 3000 }).toBe('/glossary/');
  });

test('clicks are answered in place again when the script comes after all', async ({
  tab,
  site,
  engineName,
}) => {
  site.trouble(scripts, 'missing');
  await tab.open(`${site.address}/`);
  await expect.poll(() => site.asked.some((asked) => scripts.test(asked))).toBe(true);
  await tab.click(permalink);
  await expect.poll(() => hash(tab)).toBe('#cost');
  site.mend();
  await tab.click(permalink);
  await ready(tab);
  if (engineName === 'chromium-103') return;
  await tab.click(term);
  await expect.poll(() => cardIsOpen(tab)).toBe(true);
  expect(await path(tab)).toBe('/');
});
