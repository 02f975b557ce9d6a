import { createHash } from 'node:crypto';
import type { Page } from '../built-site/page-tree.ts';
import { textIn } from '../built-site/page-tree.ts';

/** The parts of a page that its policy names: each by the hash of its text. */
const hashes = ({ elements }: Page, tag: 'style' | 'script'): string[] => {
  const texts = elements
    .filter(({ tagName, properties }) => {
      // Structured data stand in script elements too, and are not run.
      const run = !properties['src'] && properties['type'] !== 'application/ld+json';
      return tagName === tag && run;
    })
    .map(textIn);
  const digests = texts.map((text) => createHash('sha256').update(text).digest('base64'));
  return [...new Set(digests)].map((digest) => `'sha256-${digest}'`);
};

const scriptSources = (page: Page): string =>
  ["script-src 'self'", ...hashes(page, 'script')].join(' ');

/**
 * The Content-Security-Policy (CSP Level 3) that a page should be sent with: only its own inline styles
 * and scripts, by hash, and files of the same site. No script may make markup of text (Trusted Types).
 */
export const sentPolicy = (page: Page): string =>
  [
    "default-src 'none'",
    ["style-src 'self'", ...hashes(page, 'style')].join(' '),
    scriptSources(page),
    "img-src 'self' data:",
    "font-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join(';');

/**
 * The part of its policy that a page carries: what a copy of it can live with. Web archives and “save
 * page as” rewrite style sheets, inline or into files, bring files from elsewhere and set a base: under
 * the whole policy such a copy would lose its look. A script that was rewritten is a comfort lost.
 */
export const carriedPolicy = (page: Page): string =>
  [scriptSources(page), "object-src 'none'", "form-action 'none'"].join(';');
