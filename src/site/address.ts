import { edition } from './edition.ts';
import { siteAddress } from './environment.ts';

/** Addresses inside the site, with the base path before them. */
const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** The address of a page or file: `page('timeline/')` is `/timeline/` at the root. */
export const page = (path = ''): string => `${base}${path}`;

/** The address of a page or file with scheme and host, as it is published. */
export const absolute = (path = ''): string =>
  new URL(page(path), siteAddress(edition.meta.address)).href;
