import { createHash } from 'node:crypto';

const hashes = (html: string, element: 'style' | 'script'): string[] => {
  const pattern = new RegExp(
    `<${element}(?:\\s(?![^>]*\\ssrc=)[^>]*)?>([\\s\\S]*?)</${element}>`,
    'g',
  );
  const digests = [...html.matchAll(pattern)]
    .filter(
      ([whole]) => !/^<script[^>]*\ssrc=/.test(whole) && !whole.includes('application/ld+json'),
    )
    .map(
      ([, text]) =>
        `'sha256-${createHash('sha256')
          .update(text ?? '')
          .digest('base64')}'`,
    );
  return [...new Set(digests)];
};

const scriptSources = (html: string): string =>
  ["script-src 'self'", ...hashes(html, 'script')].join(' ');

/**
 * The Content-Security-Policy (CSP Level 3) that a page should be sent with: only its own inline styles
 * and scripts, by hash, and files of the same site.
 */
export const pagePolicy = (html: string): string =>
  [
    "default-src 'self'",
    ["style-src 'self'", ...hashes(html, 'style')].join(' '),
    scriptSources(html),
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join(';');

/**
 * Puts into a page the part of its policy that a copy of it can live with. Web archives and “save page
 * as” rewrite style sheets, inline or into files, bring files from elsewhere and set a base: under the
 * whole policy such a copy would lose its look. A script that was rewritten is a comfort lost.
 * @param html a page with a `<meta charset>`
 */
export const addPolicy = (html: string): string => {
  const policy = [scriptSources(html), "object-src 'none'", "form-action 'none'"].join(';');
  return html.replace(
    /<meta charset="?utf-8"?>/i,
    (charset) => `${charset}<meta http-equiv="content-security-policy" content="${policy}">`,
  );
};
