import { page } from './address.ts';
import { edition } from './edition.ts';
import { siteAddress } from './environment.ts';

/** The address of a page or file with scheme and host, as it is published. */
export const absolute = (path = ''): string =>
  new URL(page(path), siteAddress(edition.meta.address)).href;
