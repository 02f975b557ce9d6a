/** Addresses inside the site, with the base path before them. */
const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** The address of a page or file: `page('timeline/')` is `/timeline/` at the root. */
export const page = (path = ''): string => `${base}${path}`;
