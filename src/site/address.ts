/** Addresses inside the site, with the base path before them. */
const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** The address of a page or file: `page('timeline/')` is `/timeline/` at the root. */
export const page = (path = ''): string => `${base}${path}`;

export const paragraphAddress = (number: number): string => page(`#p${number}`);
export const noteAddress = (id: string): string => page(`#note-${id}`);
export const figureAddress = (id: string): string => page(`#figure-${id}`);
export const termAddress = (id: string): string => page(`glossary/#${id}`);
export const eventAddress = (id: string): string => page(`timeline/#${id}`);
export const sourceAddress = (id: string): string => page(`sources/#${id}`);
