import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { draftWord, writeDrafts } from '../drafted-content.ts';
import { visit } from '../ready.ts';
import { pages } from '../site-pages.ts';
import { sites } from '../sites.ts';

test.describe.configure({ mode: 'serial', timeout: 90_000 });

/** On a busy machine a page takes its time to be made anew. */
const patient = { timeout: 30_000 };
const content = resolve('.build/preview-content');

let server: ChildProcess;
let address = '';
let said = '';

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const place = probe.address();
      probe.close(() => done(typeof place === 'object' && place ? place.port : 0));
    });
  });

/** Changes a file of the content, and gives what puts it back. */
const edit = (file: string, from: string, to: string): (() => void) => {
  const path = join(content, file);
  const before = readFileSync(path, 'utf8');
  expect(before).toContain(from);
  writeFileSync(path, before.replace(from, to));
  return () => writeFileSync(path, before);
};

/** What the browser complains of; the preview's own talk is no complaint. */
const complaintsOf = (page: Page): string[] => {
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  return complaints;
};

/**
 * A page as a list of its elements and texts: all but the style sheets and what the preview and the build
 * add, each for itself.
 */
const treeOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const added = 'style, script[src*="/@"], script[src$=".css"], meta[http-equiv]';
    const lines: string[] = [];
    const walk = (node: Node): void => {
      if (node instanceof Element) {
        if (node.matches(added)) return;
        const attributes = [...node.attributes].map(({ name, value }) => `${name}=${value}`).sort();
        lines.push([node.localName, ...attributes].join(' '));
      } else if (node.nodeType === Node.TEXT_NODE) {
        const text = (node.textContent ?? '').replace(/\s+/g, ' ').trim();
        if (text) lines.push(text);
      }
      node.childNodes.forEach(walk);
    };
    walk(document.documentElement);
    return lines;
  });

/** Where everything on a page stands, and in which face it is set. */
const looksOf = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.querySelectorAll('body *')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const { fontFamily, color } = getComputedStyle(element);
      const box = [x, y, width, height].map((length) => length.toFixed(1));
      return [element.localName, ...box, fontFamily, color].join(' ');
    });
  });

// A preview may be slow to come: its pages have the faces as those of a reader who has been here.
test.beforeEach(({ page }) =>
  page.addInitScript(() => {
    localStorage['reading'] ??= '{"own":"kept"}';
  }),
);

test.beforeAll(async () => {
  test.setTimeout(240_000);
  rmSync(content, { recursive: true, force: true });
  cpSync(sites.fixture.content, content, { recursive: true });
  const port = await freePort();
  address = `http://127.0.0.1:${port}/`;
  const words = ['dev', '--ignore-lock', '--host', '127.0.0.1', '--port', String(port)];
  server = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', ...words], {
    env: { ...process.env, CONTENT_DIR: content, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  for (const stream of [server.stdout, server.stderr])
    stream?.on('data', (part: Buffer) => {
      said += part;
    });
  const answers = async (): Promise<number> =>
    fetch(address).then(
      ({ status }) => status,
      () => 0,
    );
  await expect.poll(answers, { timeout: 180_000, message: 'the preview starts' }).toBe(200);
});

test.afterAll(() => {
  server.kill();
});

test('the preview shows the pages of the build, in its look and without a complaint', async ({
  page,
}) => {
  // In stand-ins: the preview may be slower than the faces of a first look have time.
  await page.route('**/*.woff2', (route) => route.abort());
  const complaints = complaintsOf(page);
  /** The controls of a list answer later than the rest of the page. */
  const rest = async (of: string): Promise<void> => {
    await visit(page, of);
    await page.locator('.finder:not(.here)').waitFor({ state: 'detached' });
  };
  for (const path of pages.filter((path) => !/404|about/.test(path))) {
    await rest(address + path);
    const preview = [await treeOf(page), await looksOf(page)];
    await rest(sites.fixture.address + path);
    expect(preview[0], path).toEqual(await treeOf(page));
    expect(preview[1], path).toEqual(await looksOf(page));
  }
  expect(complaints.filter((one) => !one.includes('net::ERR_FAILED'))).toEqual([]);
});

test('fonts, cards and downloads are those of the build; the PDFs come with it, and that is said', async ({
  page,
  request,
}) => {
  await visit(page, `${address}about/`);
  await expect(page.getByText('the PDFs come with the build')).toBeVisible();
  const loaded = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].filter(({ status }) => status === 'loaded').map((one) => one.family);
  });
  expect(loaded).toContain('Editors');
  const files = [
    ...['edition.txt', 'edition.md', 'edition.epub', 'cards/essay.png', 'icon-192.png', 'feed.xml'],
    ...['data/timeline.json', 'data/timeline.schema.json', 'data/sources.bib'],
  ];
  for (const file of files) {
    const [preview, built] = await Promise.all(
      [address, sites.fixture.address].map(async (home) => (await request.get(home + file)).body()),
    );
    expect(preview!.equals(built!), file).toBe(true);
  }
});

test('a click on a term opens its card', async ({ page }) => {
  const complaints = complaintsOf(page);
  await visit(page, address);
  await page.locator('a[data-term]').first().click();
  await expect(page.locator('#UI-card')).toBeVisible();
  expect(complaints).toEqual([]);
});

test('a change of a note, a figure and an address that is retired is shown', async ({
  page,
  request,
}) => {
  await visit(page, address);
  edit('notes/cost.yaml', 'Three sums for one bridge', 'Three sums, one bridge');
  await expect(page.getByText('Three sums, one bridge').first()).toBeAttached(patient);
  edit('figures/far.yaml', 'How far the mainland towns are', 'How far away the towns are');
  await expect(page.getByText('How far away the towns are').first()).toBeAttached(patient);
  edit('aliases.yaml', 'old: beginning, new: crossing', 'old: beginning, new: cost');
  await expect
    .poll(async () => (await request.get(`${address}sections/beginning/`)).url(), patient)
    .toBe(`${address}sections/cost/`);
});

test('a change of the page about the edition is shown', async ({ page }) => {
  await visit(page, `${address}about/`);
  edit('about.mdx', 'made-up island', 'made-up isle');
  await expect(page.getByText('made-up isle').first()).toBeAttached(patient);
});

test('a page that was asked for before a change and listens only after it shows it', async ({
  page,
  context,
}) => {
  // Another page hears of the change meanwhile.
  const other = await context.newPage();
  await visit(other, address);
  let listen = (): void => {};
  const until = new Promise<void>((done) => {
    listen = done;
  });
  await page.route('**/@vite/client', async (route) => {
    await until;
    await route.continue();
  });
  await page.goto(address, { waitUntil: 'commit' });
  await expect(page.getByText('A vote, and what it binds').first()).toBeAttached(patient);
  edit('notes/choice.yaml', 'A vote, and what it binds', 'A vote and what it binds');
  await expect(other.getByText('A vote and what it binds').first()).toBeAttached(patient);
  listen();
  await expect(page.getByText('A vote and what it binds').first()).toBeAttached(patient);
});

test('a draft of every kind is shown, with a word that says what it is', async ({ page }) => {
  writeDrafts(content);
  for (const [path, entry] of [
    ['', '#note-draft-note'],
    ['', '#figure-draft-figure'],
    ['glossary/', '#draft-term'],
    ['timeline/', '#draft-event'],
    ['sources/', '#draft-source'],
    ['about/', '#correction-draft-correction'],
  ] as const) {
    await visit(page, address + path);
    const label = page.locator(`${entry} .draft`);
    await expect(label, entry).toHaveText('Draft', patient);
    await expect(label, entry).toBeVisible();
    await expect(page.locator(entry)).toContainText(draftWord);
  }
  await visit(page, address);
  await expect(page.locator('[data-note="draft-note"]')).toHaveText(
    'their letter was filed with the others',
  );
});

for (const [kind, file, from, to, message] of [
  ['YAML', 'glossary.yaml', '- id: ', '- idd: ', 'Did you mean id?'],
  ['MDX', 'essay/cost.mdx', '</Note>', '', 'this mark is not closed'],
] as const)
  test(`a mistake in ${kind} is told in the page and in the terminal, until it is mended`, async ({
    page,
  }) => {
    await visit(page, address);
    said = '';
    const mend = edit(file, from, to);
    await expect(page.locator('vite-error-overlay')).toContainText(message, patient);
    await expect(page.locator('vite-error-overlay')).not.toContainText('load-edition.ts');
    expect(said).toContain(message);
    expect(said).toMatch(new RegExp(`${file}:\\d+:\\d+`));
    mend();
    await expect(page.locator('vite-error-overlay')).toHaveCount(0, patient);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible(patient);
  });
