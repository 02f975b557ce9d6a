import type { HeaderRule } from './headers.ts';
import { readHeaders } from './headers.ts';
import { type Redirect, readRedirects } from './redirects.ts';

/** What a server has to know of a built site. */
export interface ServedSite {
  /** The name of the host, with its port where there is one. */
  host: string;
  /** The path it is published under, with a slash at both ends. */
  base: string;
  headers: HeaderRule[];
  redirects: Redirect[];
}

/**
 * Reads in a built site how it is to be served.
 * @param address where it is published
 */
export const servedSite = (root: string, base: string, address: string): ServedSite => ({
  host: new URL(address).host,
  base,
  headers: readHeaders(root),
  redirects: readRedirects(root),
});
