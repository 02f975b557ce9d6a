/** The media types of the files of a site, by the ending of their names. */
export const fileTypes: Record<string, string> = {
  html: 'text/html',
  txt: 'text/plain',
  md: 'text/markdown',
  bib: 'application/x-bibtex',
  json: 'application/json',
  jsonld: 'application/ld+json',
  webmanifest: 'application/manifest+json',
  xml: 'application/xml',
  js: 'text/javascript',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
  pdf: 'application/pdf',
  epub: 'application/epub+zip',
};

/** Whether a type is of texts: it names its charset, and travels compressed. */
export const isTextType = (type: string): boolean => /^text\/|xml$|json$|bibtex$/.test(type);
