import { expect, test } from '@playwright/test';
import { editionOf } from '../loaded-edition.ts';
import { visit } from '../ready.ts';
import { selectWords } from '../select-words.ts';
import { pages } from '../site-pages.ts';
import { sites } from '../sites.ts';

const { sections } = editionOf(sites.fixture.content);
const paths = [...pages, `sections/${sections[0]?.id}/`, 'no-such-page/'];

/** How browsers tell of what a policy refused. */
const refusal = /Content Security Policy|Trusted(HTML|Script)/i;

for (const { base, address } of [sites.fixture, sites.underPath])
  test(`pages under ${base} are sent with a whole policy, carry a part of it, and keep to both`, async ({
    page,
  }) => {
    const refused: string[] = [];
    page.on('console', (message) => {
      if (refusal.test(message.text())) refused.push(message.text());
    });
    for (const path of paths) {
      const answer = await page.goto(address + path);
      const sent = answer?.headers()['content-security-policy'] ?? '';
      const carried = await page
        .locator('meta[http-equiv="content-security-policy"]')
        .getAttribute('content');
      expect(sent, path).toMatch(/^default-src 'none';style-src 'self' 'sha256-/);
      expect(carried, path).toMatch(/^script-src 'self' 'sha256-/);
      expect(carried, 'a copy may write its styles anew').not.toMatch(/default-src|style-src/);
      expect(sent + carried).not.toContain('unsafe-');
    }
    expect(refused).toEqual([]);
  });

test('what is not a page is sent without a policy', async ({ request }) => {
  for (const path of ['favicon.svg', 'data/sources.json', 'edition.txt'])
    expect((await request.get(`/${path}`)).headers()).not.toHaveProperty('content-security-policy');
});

test('the view of one event at a time opens under the policy that is sent', async ({ page }) => {
  const refused: string[] = [];
  page.on('console', (message) => {
    if (refusal.test(message.text())) refused.push(message.text());
  });
  page.on('pageerror', ({ message }) => refused.push(message));
  await visit(page, '/timeline/');
  await page.getByRole('button', { name: 'Present' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Next' }).click();
  await expect(dialog.getByRole('heading')).toBeVisible();
  expect(refused).toEqual([]);
});

test('what scripts put into a page is no markup that they read from text', async ({ page }) => {
  const refused: string[] = [];
  page.on('console', (message) => {
    if (refusal.test(message.text())) refused.push(message.text());
  });
  page.on('pageerror', ({ message }) => refused.push(message));
  await visit(page, '/');
  await page.getByRole('link', { name: 'Link to paragraph 1', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Copy quotation with citation' })).toBeVisible();
  await page.keyboard.press('Escape');
  await selectWords(page, 'It is late', 'it is loud');
  await expect(page.getByRole('button', { name: 'Quote' })).toBeVisible();
  expect(refused).toEqual([]);
});
