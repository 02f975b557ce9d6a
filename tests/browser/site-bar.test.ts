import { expect, test } from '@playwright/test';
import { editionOf } from '../loaded-edition.ts';
import { visit } from '../ready.ts';
import { pages } from '../site-pages.ts';
import { sites } from '../sites.ts';

const { sections, meta } = editionOf(sites.edition.content);
const widths = [320, 360, 768, 1100, 1216, 1440, 1920];
const paths = ['', `sections/${sections[0]!.id}/`, 'timeline/', 'about/'];

for (const size of ['', 'large', 'larger'])
  test(`every page has the same one row at its head, whole at every width, in ${size || 'normal'} letters`, async ({
    page,
  }) => {
    await page.addInitScript((chosen) => {
      if (chosen) localStorage['reading'] = JSON.stringify({ size: chosen });
    }, size);
    for (const path of paths) {
      await visit(page, sites.edition.address + path);
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
      for (const width of widths) {
        await page.setViewportSize({ width, height: 740 });
        const cut = await page.evaluate(() => {
          const bar = document.querySelector('.site-bar')!;
          const inside = bar.getBoundingClientRect();
          const found: string[] = [];
          if (Math.abs(inside.top) > 1) found.push(`stands at ${inside.top}`);
          for (const button of bar.querySelectorAll(':scope > button')) {
            const own = button.getBoundingClientRect();
            if (own.top < inside.top || own.bottom > inside.bottom || own.right > innerWidth)
              found.push(`${button.textContent} leaves the bar`);
            let shown = 0;
            for (const part of button.children) {
              const box = part.getBoundingClientRect();
              if (box.top >= own.bottom - 1) continue;
              if (box.width > 0) shown += 1;
              if (box.right > own.right + 0.5) found.push(`${part.textContent} is cut`);
            }
            if (shown === 0) found.push(`${button.textContent} shows nothing`);
          }
          return found;
        });
        expect(cut, `/${path} at ${width} px`).toEqual([]);
        await expect(page.getByRole('button', { name: 'Reading' })).toBeInViewport();
      }
    }
  });

test('the argument is one tap away, and each link in it carries the name of its section', async ({
  page,
}) => {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 740 });
    await visit(page, sites.edition.address);
    await page.getByRole('button', { name: 'Contents' }).click();
    const contents = page.getByRole('navigation', { name: 'Sections' });
    for (const { title, precis } of sections) {
      await expect(contents.getByRole('link', { name: title, exact: true })).toBeVisible();
      await expect(contents.getByText(precis)).toBeVisible();
    }
    const { id, title } = sections.at(-1)!;
    await contents.getByRole('link', { name: title, exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`#${id}$`));
    await expect(contents).toBeHidden();
    await expect(page.getByRole('heading', { name: title })).toBeInViewport();
    await expect(page.getByRole('button', { name: `Contents ${title}` })).toBeVisible();
    await page.getByRole('button', { name: 'Contents' }).click();
    await expect(contents.locator('[aria-current]')).toHaveText(title);
  }
});

test('every page leads to every other through the menu, and Back from there to the page itself', async ({
  page,
}) => {
  for (const path of paths) {
    await visit(page, sites.edition.address + path);
    await page.getByRole('button', { name: meta.site }).click();
    const menu = page.getByRole('navigation', { name: 'Site' });
    for (const name of ['Essay', 'Timeline', 'Glossary', 'Sources', 'About'])
      await expect(menu.getByRole('link', { name })).toBeVisible();
    const entries = await page.evaluate(() => history.length);
    await menu.getByRole('link', { name: 'Sources' }).click();
    await expect(page).toHaveURL(/\/sources\/$/);
    expect(await page.evaluate(() => history.length)).toBe(entries);
    await page.goBack();
    await expect(page).toHaveURL(sites.edition.address + path);
    await expect(menu).toBeHidden();
  }
});

test('bar, text and foot of a page stand on the same lines', async ({ page }) => {
  const edges = () =>
    page.evaluate(() => {
      const at = (selector: string) => {
        const box = document.querySelector(selector)?.getBoundingClientRect();
        return box ? [Math.round(box.left), Math.round(box.right)] : [];
      };
      const lines = [at('.bars'), at('.passage > p,.sheet h1'), at('.site-footer')];
      return [...lines, at('.passage > p, .entries > h2'), at('.how-to-cite h2')];
    });
  for (const width of widths)
    for (const path of pages) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(sites.edition.address + path);
      const [bar, text, foot, words, cite] = await edges();
      const glossed = width >= 1200 && path === '';
      const what = `/${path} at ${width} px`;
      if (!glossed) {
        expect(bar![0], what).toBe(text![0]);
        expect(foot, what).toEqual([text![0], foot![1]]);
      }
      if (cite!.length > 0) expect(cite![0], what).toBe(words![0]);
    }
});

test('what opens a dialog says so, and the filter of the timeline says what it leaves', async ({
  page,
}) => {
  await visit(page, '/');
  const openers = page.locator('.comfort,a[data-term],.permalink');
  for (const opener of await openers.all())
    await expect(opener).toHaveAttribute('aria-haspopup', 'dialog');
  await visit(page, '/timeline/');
  const status = page.locator('.view .chosen');
  await page.locator('.filter input').first().uncheck();
  const shown = await page.locator('li.event:visible').count();
  const all = await page.locator('li.event').count();
  expect(shown).toBeLessThan(all);
  await expect(status).toHaveText(new RegExp(`^${shown} of ${all} events: `));
});
