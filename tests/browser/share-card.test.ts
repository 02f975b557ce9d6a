import { expect, type Page, test } from '@playwright/test';
import { clipboard } from '../clipboard.ts';
import { editionOf } from '../loaded-edition.ts';
import { visit } from '../ready.ts';
import { sites } from '../sites.ts';

const { meta, paragraphs, sections } = editionOf(sites.fixture.content);
const [, paragraph] = paragraphs;
const [section] = sections;
if (!paragraph || !section) throw new Error('the fixture is too short');
const published = 'https://ferry.example';

const open = async (page: Page, address: string, name: string) => {
  await visit(page, address);
  await page.getByRole('link', { name: new RegExp(`^(Link to|Share) ${name}$`) }).click();
  return page.getByRole('dialog', { name: `Share ${name}` });
};

for (const { address, base } of [sites.fixture, sites.underPath])
  test.describe(`under ${base}`, () => {
    test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
    const home = `${published}${base}`;

    test('the link of a paragraph is copied with the day of the edition', async ({ page }) => {
      const card = await open(page, address, 'paragraph 2');
      await card.getByRole('button', { name: 'Copy link' }).click();
      await expect(card.getByRole('status')).toHaveText('The link is copied.');
      expect(await clipboard(page)).toEqual({ text: `${home}?v=${meta.edition}#p2` });
    });

    test('the link of a section is its own page', async ({ page }) => {
      const card = await open(page, address, `section 1: ${section.title}`);
      await card.getByRole('button', { name: 'Copy link' }).click();
      await expect(card.getByRole('status')).toHaveText('The link is copied.');
      const { text } = await clipboard(page);
      expect(text).toBe(`${home}sections/${section.id}/?v=${meta.edition}`);
    });

    test('a paragraph is quoted word for word, with its citation and a link to the words', async ({
      page,
    }) => {
      const card = await open(page, address, 'paragraph 2');
      await card.getByRole('button', { name: 'Copy quotation with citation' }).click();
      await expect(card.getByRole('status')).toHaveText('The quotation is copied.');
      const { text, html } = await clipboard(page);
      expect(text).toContain(`“${paragraph.text}”`);
      for (const copy of [text, html]) {
        expect(copy).toContain(meta.title);
        expect(copy).toContain(meta['published-in']);
        expect(copy).toContain('Annotated edition of 1 February 2024');
        expect(copy).toContain(`${home}?v=${meta.edition}#p2:~:text=`);
      }
      expect(html).toContain('<blockquote');
    });

    test('WhatsApp and e-mail need no script', async ({ browser }) => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(address);
      const share = page.locator('.share').first();
      const shared = `${home}sections/${section.id}/?v=${meta.edition}`;
      const message = await share.getByRole('link', { name: 'WhatsApp' }).getAttribute('href');
      expect(new URL(message ?? '').searchParams.get('text')).toContain(shared);
      const mail = await share.getByRole('link', { name: 'e-mail' }).getAttribute('href');
      expect(new URL(mail ?? '').searchParams.get('body')).toBe(shared);
      await page.getByRole('link', { name: 'Link to paragraph 2' }).click();
      await expect(page).toHaveURL(`${address}#p2`);
      await context.close();
    });

    test('a paragraph on the page of its section is shared where it always stands', async ({
      page,
    }) => {
      const card = await open(page, `${address}sections/${section.id}/`, 'paragraph 2');
      await card.getByRole('button', { name: 'Copy quotation with citation' }).click();
      await expect(card.getByRole('status')).toHaveText('The quotation is copied.');
      expect((await clipboard(page)).text).toContain(`${home}?v=${meta.edition}#p2:~:text=`);
    });
  });

test('the share card says where it is, closes with Escape and gives the focus back', async ({
  page,
}) => {
  await visit(page, '/');
  const link = page.getByRole('link', { name: 'Link to paragraph 3', exact: true });
  await link.focus();
  await page.keyboard.press('Enter');
  const card = page.getByRole('dialog', { name: 'Share paragraph 3' });
  await expect(card).toBeFocused();
  await expect(card.getByRole('link', { name: 'Plain link' })).toHaveAttribute('href', /#p3$/);
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(link).toBeFocused();
});

test('the native share sheet gets the title and the link, where there is one', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.share = async (data) => void Object.assign(window, { sharedData: data });
  });
  const card = await open(page, '/', 'paragraph 1');
  await card.getByRole('button', { name: 'Share with…' }).click();
  expect(await page.evaluate(() => (window as { sharedData?: ShareData }).sharedData?.url)).toBe(
    `${published}/?v=${meta.edition}#p1`,
  );
});
