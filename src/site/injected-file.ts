import type { APIRoute } from 'astro';
import { dataFile } from '../data-files/open-data.ts';
import { absolute } from './address.ts';
import { textEdition } from './downloads.ts';
import { edition } from './edition.ts';
import { textFile, typedFile } from './text-file.ts';

/** Answers for the files that tables name: open data, `/data/<file>`, and forms of text, `/edition.<ending>`. */
export const GET: APIRoute = ({ routePattern }) => {
  const file = routePattern.split('/').at(-1) ?? '';
  if (!routePattern.startsWith('/data/'))
    return textFile(textEdition(file.split('.').at(-1) ?? ''));
  const type = file.endsWith('.bib') ? 'text/plain' : 'application/json';
  return typedFile(dataFile(file, edition, absolute), type);
};
