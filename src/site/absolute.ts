import { page } from './address.ts';

/** The address of a page or file with scheme and host, as it is published. */
export const absolute = (path = ''): string => new URL(page(path), import.meta.env.SITE).href;
