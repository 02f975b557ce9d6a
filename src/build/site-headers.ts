import type { HeaderRule } from '../built-site/headers.ts';
import type { Page } from '../built-site/page-tree.ts';
import { sentPolicy } from './content-security-policy.ts';

/** What the site needs none of, and no page that frames it is given. */
const denied = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'usb',
  'xr-spatial-tracking',
];

/** Sent with every answer. What the reader reads stays between them and this site: no address is passed on. */
const everywhere = {
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': denied.map((feature) => `${feature}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** For files whose name changes with what is in them. */
const forEver = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/** Kept, and asked after each time: a correction reaches every reader. */
const askedAfter = { 'Cache-Control': 'no-cache' };

/**
 * The headers that the files of the site should be sent with. No header is named by two rules for one
 * path: hosts would join their values.
 * @param base the path the site is published under
 * @param pages every page by its path in the folder
 */
export const siteHeaders = (base: string, pages: ReadonlyMap<string, Page>): HeaderRule[] => [
  { path: `${base}*`, headers: everywhere },
  ...['fonts', 'scripts'].map((folder) => ({ path: `${base}${folder}/*`, headers: forEver })),
  // The open data may be read by scripts of any site.
  { path: `${base}data/*`, headers: { ...askedAfter, 'Access-Control-Allow-Origin': '*' } },
  ...[...pages].map(([file, page]) => ({
    path: `${base}${file.replace(/(^|\/)index\.html$/, '$1')}`,
    headers: { ...askedAfter, 'Content-Security-Policy': sentPolicy(page) },
  })),
];
