import { expect, test } from '@playwright/test';
import { markName, verdictOf } from '../../src/model/note-name.ts';
import { editionOf } from '../loaded-edition.ts';
import { visit } from '../ready.ts';
import { sites } from '../sites.ts';
import { storedChoices } from '../stored.ts';

const edition = editionOf(sites.fixture.content);
const [first] = edition.notes;
if (!first) throw new Error('the fixture has no note');

for (const script of [true, false])
  test.describe(script ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled: script, viewport: { width: 1280, height: 900 } });

    test('a marker leads to its note and shows it, and the note leads back to the very marker', async ({
      page,
    }) => {
      await (script ? visit(page, '/') : page.goto('/'));
      await page.locator(`#UI-ref-${first.id}`).click();
      await expect(page).toHaveURL(new RegExp(`#note-${first.id}$`));
      const source = page.locator(`#note-${first.id} a[href*="sources/#"]`).first();
      await expect(source).toBeVisible();
      await page.locator(`#note-${first.id} .back a[href*="#UI-ref-"]`).click();
      await expect(page).toHaveURL(script ? /\/$/ : new RegExp(`#UI-ref-${first.id}$`));
      await expect(page.locator(`#UI-ref-${first.id}`)).toBeInViewport();
    });

    test('a link to a note from elsewhere shows it', async ({ page }) => {
      await page.goto(`/#note-${first.id}`);
      await expect(page.locator(`#note-${first.id} .back a[href*="#UI-ref-"]`)).toBeVisible();
    });
  });

test('a marker is named by number and kind, its note by verdict and title too', async ({
  page,
}) => {
  await page.goto('/');
  for (const note of edition.notes) {
    await expect(page.getByRole('link', { name: markName(note), exact: true })).toHaveCount(1);
    const summary = page.locator(`#note-${note.id} summary`);
    const verdict = note.kind === 'check' ? `, ${verdictOf(note)}` : '';
    const name = (await summary.locator('.label').textContent())?.replace(/\s+/g, ' ');
    expect(name).toBe(`Note ${note.number}, ${note.kind}${verdict}:`);
  }
});

test('a marker puts the focus on what its note says, and the way back puts it on the marker', async ({
  page,
}) => {
  await visit(page, '/');
  await page.locator(`#UI-ref-${first.id}`).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator(`#note-${first.id} .body`)).toBeFocused();
  await expect(page.locator('.lit')).toHaveCount(2);
  await page.locator(`#note-${first.id} .back a[href*="#UI-ref-"]`).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator(`#UI-ref-${first.id}`)).toBeFocused();
});

test('words and note light up together', async ({ page }) => {
  await visit(page, '/');
  await page.locator(`[data-note="${first.id}"]`).hover();
  await expect(page.locator(`#note-${first.id}`)).toHaveClass(/\blit\b/);
  await page.locator('h1').hover();
  await expect(page.locator(`#note-${first.id}`)).not.toHaveClass(/\blit\b/);
});

test('the keyboard alone walks from word to word, and nothing without an action is a stop', async ({
  page,
}) => {
  await page.goto('/');
  const section = page.locator('article > section').first();
  await section.locator('a').first().focus();
  const stops: string[] = [];
  for (let press = 0; press < 200; press += 1) {
    const stop = await page.evaluate(() => {
      const at = document.activeElement;
      if (!at?.closest('article > section:first-of-type')) return '';
      return at.matches('a[href],button,summary,input')
        ? at.tagName
        : `dead: ${at.outerHTML.slice(0, 80)}`;
    });
    if (stop === '') break;
    stops.push(stop);
    await page.keyboard.press('Tab');
  }
  expect(stops.filter((stop) => stop.startsWith('dead'))).toEqual([]);
  const summaries = await section.locator('summary').count();
  expect(stops.filter((stop) => stop === 'SUMMARY')).toHaveLength(summaries);
});

test.describe('on a narrow screen', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('one switch opens all notes, and the choice is remembered', async ({ page }) => {
    await page.goto('/');
    await page.getByText('four kinds of notes').tap();
    await page.getByRole('button', { name: 'Show all notes' }).tap();
    await expect(page.locator('.note:not([open])')).toHaveCount(0);
    await page.reload();
    await expect(page.locator('.note:not([open])')).toHaveCount(0);
    await page.getByRole('button', { name: 'Fold all notes' }).tap();
    await expect(page.locator('.note[open]')).toHaveCount(0);
    expect(await storedChoices(page)).toEqual({});
  });
});

test('the reader’s choices are kept only where they differ from the default', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Reading' }).click();
  await page.getByRole('radio', { name: 'Dark' }).check();
  await page.getByRole('radio', { name: 'Large', exact: true }).check();
  expect(await storedChoices(page)).toEqual({ theme: 'dark', size: 'large' });
  await page.goto('/glossary/');
  const look = await page.evaluate(() => ({
    scheme: getComputedStyle(document.documentElement).colorScheme,
    size: Number.parseFloat(getComputedStyle(document.body).fontSize),
  }));
  expect(look).toEqual({ scheme: 'dark', size: 16 * 1.18 });
  await page.getByRole('button', { name: 'Reading' }).click();
  await page.getByRole('radio', { name: 'System' }).check();
  await page.getByRole('radio', { name: 'Normal' }).check();
  expect(await storedChoices(page)).toEqual({});
});
