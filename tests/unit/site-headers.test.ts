import { expect, test } from 'vitest';
import { siteHeaders } from '../../src/build/site-headers.ts';
import { caddyText } from '../../src/built-site/caddy.ts';
import { formatHeaders, headersFor, parseHeaders } from '../../src/built-site/headers.ts';
import { nginxText } from '../../src/built-site/nginx.ts';
import { parsePage } from '../../src/built-site/page-tree.ts';

const page = parsePage('<style>a{}</style><script>x()</script><script src="/y.js"></script>');
const pages = new Map([
  ['index.html', page],
  ['about/index.html', page],
  ['404.html', page],
]);
const rules = siteHeaders('/isle/', pages);

test('every answer is sent with what protects its reader', () => {
  expect(headersFor(rules, '/isle/anything.bin')).toMatchInlineSnapshot(`
    {
      "Cross-Origin-Opener-Policy": "same-origin",
      "Cross-Origin-Resource-Policy": "same-origin",
      "Permissions-Policy": "accelerometer=(), autoplay=(), camera=(), display-capture=(), encrypted-media=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), publickey-credentials-get=(), usb=(), xr-spatial-tracking=()",
      "Referrer-Policy": "no-referrer",
      "Strict-Transport-Security": "max-age=31536000",
      "X-Content-Type-Options": "nosniff",
      "X-Frame-Options": "DENY",
    }
  `);
});

test('a page names its own styles and scripts by hash, takes nothing from elsewhere, and lies in no frame', () => {
  const policy = headersFor(rules, '/isle/about/')['Content-Security-Policy'];
  expect(policy?.split(';')).toMatchInlineSnapshot(`
    [
      "default-src 'none'",
      "style-src 'self' 'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk='",
      "script-src 'self' 'sha256-D6IGS8VMvCoyaR/l0h9tERrBTATY01CoPS7l6xDv0kI='",
      "img-src 'self' data:",
      "font-src 'self'",
      "manifest-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ]
  `);
  expect(headersFor(rules, '/isle/404.html')).toHaveProperty('Content-Security-Policy', policy);
});

test('files that are named by their content are kept for ever, pages are asked after', () => {
  const kept = (path: string) => headersFor(rules, path)['Cache-Control'];
  expect(kept('/isle/fonts/essay.0a1b2c3d.woff2')).toBe('public, max-age=31536000, immutable');
  expect(kept('/isle/scripts/more.0a1b2c3d.js')).toBe('public, max-age=31536000, immutable');
  expect(kept('/isle/')).toBe('no-cache');
  expect(kept('/isle/data/sources.json')).toBe('no-cache');
});

test('no two rules name one header for one path', () => {
  for (const path of [
    '/isle/',
    '/isle/about/',
    '/isle/fonts/a',
    '/isle/data/b',
    '/isle/404.html',
  ]) {
    const names = rules
      .filter(({ path: of }) => (of.endsWith('*') ? path.startsWith(of.slice(0, -1)) : of === path))
      .flatMap(({ headers }) => Object.keys(headers));
    expect(names, path).toEqual([...new Set(names)]);
  }
});

test('the file of headers is read back as it was written', () => {
  expect(parseHeaders(formatHeaders(rules))).toEqual(rules);
  expect(parseHeaders('')).toEqual([]);
});

const site = {
  host: 'isle.example',
  headers: [
    { path: '/*', headers: { 'X-Frame-Options': 'DENY' } },
    { path: '/fonts/*', headers: { 'Cache-Control': 'immutable' } },
    { path: '/about/', headers: { 'Content-Security-Policy': "default-src 'none'" } },
    { path: '/404.html', headers: { 'Content-Security-Policy': "img-src 'self'" } },
  ],
  redirects: [{ from: '/sections/old/', to: '/sections/new/' }],
  base: '/',
};
const under = {
  ...site,
  base: '/isle/',
  headers: site.headers.map(({ path, headers }) => ({ path: `/isle${path}`, headers })),
  redirects: [{ from: '/isle/sections/old/', to: '/isle/#p3' }],
};

for (const [server, text] of [
  ['Caddy', caddyText],
  ['nginx', nginxText],
] as const)
  test(`${server} is told all of it, at the root of a host and under a path`, () => {
    expect(text(site, '/srv/site')).toMatchSnapshot();
    expect(text(under, '/srv/site')).toMatchSnapshot();
  });
