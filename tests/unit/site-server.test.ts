import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { siteServer } from '../../src/built-site/site-server.ts';

const long = 'ferry '.repeat(1000);
const files: Record<string, string> = {
  'index.html': `<p>${long}`,
  'about/index.html': '<p>About',
  '404.html': '<p>Nothing here',
  'edition.txt': `Überfahrt ${long}`,
  'data/sources.bib': '@misc{a}',
  'edition.pdf': '0123456789',
  _headers: '/*\n  X-Frame-Options: DENY\n/about/\n  Content-Security-Policy: default-src x\n',
  _redirects: '/sections/old/ /sections/new/ 301\n',
  '.hidden': 'secret',
};

const outside = mkdtempSync(join(tmpdir(), 'served-'));
const root = join(outside, 'site');
for (const [name, text] of Object.entries(files)) {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), text);
}
writeFileSync(join(outside, 'secret.txt'), 'secret');
const server = siteServer(root, '/');
let port = 0;
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  ({ port } = server.address() as AddressInfo);
});
afterAll(() => {
  server.close();
  rmSync(outside, { recursive: true });
});

/** Asks for a path as it is written: `fetch` would mend it. */
const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>(
    (done, failed) => {
      request({ port, path, headers, method }, (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part) => parts.push(part));
        answer.on('end', () =>
          done({ status: answer.statusCode!, headers: answer.headers, body: Buffer.concat(parts) }),
        );
      })
        .on('error', failed)
        .end();
    },
  );

test('a page is sent with its own headers and those of all', async () => {
  expect((await ask('/about/')).headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': 'default-src x',
    'x-frame-options': 'DENY',
    'cache-control': 'no-cache',
  });
});

for (const [coding, first] of [
  ['br, gzip', 'br'],
  ['gzip', 'gzip'],
] as const)
  test(`texts travel as ${first} where the browser takes ${coding}`, async () => {
    const { headers, body } = await ask('/edition.txt', { 'accept-encoding': coding });
    expect(headers).toMatchObject({ 'content-encoding': first, vary: 'Accept-Encoding' });
    expect(body.length).toBeLessThan(200);
  });

test('a text names its charset', async () => {
  for (const path of ['/edition.txt', '/data/sources.bib'])
    expect((await ask(path)).headers['content-type'], path).toMatch(/; charset=utf-8$/);
});

test('what the reader has already is not sent again', async () => {
  const { headers } = await ask('/about/');
  const again = await ask('/about/', { 'if-none-match': String(headers['etag']) });
  expect([again.status, again.body.length]).toEqual([304, 0]);
});

test('a part of a file is sent where a part is asked for, as it lies there', async () => {
  const pdf = await ask('/edition.pdf', { range: 'bytes=2-4' });
  expect([pdf.status, String(pdf.body)]).toEqual([206, '234']);
  const text = await ask('/edition.txt', { range: 'bytes=0-2000', 'accept-encoding': 'br' });
  expect(text.headers).not.toHaveProperty('content-encoding');
  expect(text.body).toHaveLength(2001);
});

test('HEAD answers like GET, without the body', async () => {
  const { status, headers, body } = await ask('/about/', {}, 'HEAD');
  expect([status, headers['content-length'], body.length]).toEqual([200, '8', 0]);
});

test('only reading is answered', async () => {
  for (const method of ['POST', 'PUT', 'DELETE'])
    expect(await ask('/', {}, method), method).toMatchObject({
      status: 405,
      headers: { allow: 'GET, HEAD', 'x-frame-options': 'DENY' },
    });
});

test('an address without its last slash, and one that is out of use, lead on', async () => {
  expect(await ask('/about')).toMatchObject({ status: 301, headers: { location: '/about/' } });
  expect(await ask('/sections/old/')).toMatchObject({
    status: 301,
    headers: { location: '/sections/new/', 'x-frame-options': 'DENY' },
  });
});

describe('what is not there, and what is not for readers, is the page that says so', () => {
  for (const path of [
    '/nothing',
    '/about/nothing/',
    '/_headers',
    '/_redirects',
    '/.hidden',
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/about/..\\..\\secret.txt',
    '/%00',
    '/%zz',
    '//nothing',
  ])
    test(path, async () => {
      const { status, body } = await ask(path, { range: 'bytes=0-1', 'if-none-match': '*' });
      expect([status, String(body)]).toEqual([404, files['404.html']]);
    });
});

test('a site under a path leads there from the path without its slash, and has nothing elsewhere', async () => {
  const under = siteServer(root, '/some/repo/');
  await new Promise<void>((done) => under.listen(0, '127.0.0.1', done));
  const own = port;
  ({ port } = under.address() as AddressInfo);
  expect(await ask('/some/repo')).toMatchObject({
    status: 301,
    headers: { location: '/some/repo/' },
  });
  expect(await ask('/some/repo/about')).toMatchObject({
    headers: { location: '/some/repo/about/' },
  });
  expect((await ask('/some/repo/about/')).status).toBe(200);
  expect((await ask('/about/')).status).toBe(404);
  port = own;
  under.close();
});
