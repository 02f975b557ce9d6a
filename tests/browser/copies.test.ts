import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { pages } from '../site-pages.ts';
import { sites } from '../sites.ts';

const { folder } = sites.fixture;
const original = readFileSync(`${folder}/index.html`, 'utf8');
const archive = 'http://archive.example/web/2026/';
const elsewhere = 'http://files.example/';

/** What is done to a page by those who keep copies; a file of theirs by its address. */
const copies: Record<string, (html: string, files: Map<string, string>) => string> = {
  'with the addresses in its styles rewritten': (html) =>
    html.replaceAll(/url\(("?)\//g, `url($1${elsewhere}`),
  'with its styles taken into files': (html, files) =>
    html.replace(/<style[^>]*>(.*?)<\/style>/gs, (_, css) => {
      const file = `${elsewhere}${files.size}.css`;
      files.set(file, css.replaceAll(/url\(("?)\//g, `url($1${elsewhere}`));
      return `<link rel="stylesheet" href="${file}">`;
    }),
  'with its styles put together': (html) => {
    const css = [...html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, text]) => text);
    return html
      .replace(/<style[^>]*>.*?<\/style>/gs, '')
      .replace('</head>', `<style>${css.join('\n')}</style></head>`);
  },
  'with a base, a banner and scripts of the archive': (html) =>
    html.replace(
      '<title>',
      `<base href="${elsewhere}"><script>var archived = 1</script><script src="${elsewhere}a.js"></script><title>`,
    ),
};

/** Where everything stands, and in which letters and colours. */
const look = (page: Page) =>
  page.evaluate(async () => {
    // The faces that the words in view wait for.
    await document.fonts.ready;
    const faces = [...document.fonts].filter(({ status }) => status === 'loaded');
    return {
      faces: [...new Set(faces.map(({ family }) => family))].sort(),
      boxes: [...document.querySelectorAll('h1, h2, .passage > p, .note, figure, svg')].map(
        (one) => {
          const { left, top, width, height } = one.getBoundingClientRect();
          const { color, borderLeftColor } = getComputedStyle(one);
          return [left, top, width, height, color, borderLeftColor].join(' ');
        },
      ),
      paper: getComputedStyle(document.body).backgroundColor,
    };
  });

test.use({ viewport: { width: 1280, height: 900 } });

for (const [name, copy] of Object.entries(copies))
  test(`a copy keeps the look of the page ${name}`, async ({ page }) => {
    // In stand-ins: whether the faces come in time for the first look is another matter.
    await page.route('**/*.woff2', (route) => route.abort());
    await page.goto('/', { waitUntil: 'networkidle' });
    const before = await look(page);
    const asked = new Set<string>();
    const files = new Map<string, string>();
    const html = copy(original, files);
    expect(html).not.toBe(original);
    await page.route(/\.example\//, (route) => {
      const address = route.request().url();
      if (address === archive) return route.fulfill({ body: html, contentType: 'text/html' });
      if (files.has(address))
        return route.fulfill({ body: files.get(address)!, contentType: 'text/css' });
      const { pathname } = new URL(address);
      if (pathname.endsWith('.woff2') && existsSync(folder + pathname)) asked.add(pathname);
      return route.fulfill({ status: 404 });
    });
    await page.goto(archive, { waitUntil: 'networkidle' });
    expect(await look(page)).toEqual(before);
    for (const face of ['title', 'essay', 'editors'])
      expect([...asked].join(' '), 'the faces are looked for').toContain(`/fonts/${face}.`);
  });

test('every declaration is still there when a style sheet is read back', async ({ page }) => {
  // A shorthand with a variable, one part of which is set again in the same rule, is not.
  for (const path of pages) {
    await page.goto(`/${path}`);
    const lost = await page.evaluate(() => {
      const texts = [...document.styleSheets].flatMap(({ cssRules }) =>
        [...cssRules].map(({ cssText }) => cssText),
      );
      return texts.flatMap((text) => text.match(/[^{}]*\{[^{}]*[ ;](?!--)[\w-]+: ;/g) ?? []);
    });
    expect(lost).toEqual([]);
  }
});

test('“save page as” keeps the look of the page', async ({ page, browser }, info) => {
  // Chromium leaves faces out of what it saves: their stand-ins are compared.
  await page.route('**/*.woff2', (route) => route.abort());
  await page.goto('/', { waitUntil: 'networkidle' });
  const before = await look(page);
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureSnapshot', { format: 'mhtml' });
  const file = info.outputPath('saved.mhtml');
  writeFileSync(file, data);
  const saved = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await saved.goto(pathToFileURL(file).href, { waitUntil: 'networkidle' });
  expect(await look(saved)).toEqual(before);
  await saved.close();
});
