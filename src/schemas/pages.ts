/** The pages beside the essay, by their paths, with their names: what is linked, shared and corrected as a whole. */
export const pages = {
  timeline: 'Timeline',
  glossary: 'Glossary',
  sources: 'Sources',
  about: 'About',
} as const;

export type PageName = keyof typeof pages;

export const pageNames = Object.keys(pages) as [PageName, ...PageName[]];

/** What a page is called where there is room. */
export const titleOf = (page: PageName): string =>
  page === 'about' ? 'About this edition' : pages[page];
