import type { APIRoute } from 'astro';
import { dataFile } from '../data-files/open-data.ts';
import { absolute } from './absolute.ts';
import { edition } from './edition.ts';
import { typedFile } from './text-file.ts';

/** Answers for `/data/<file>`, a file of open data. */
export const GET: APIRoute = ({ routePattern }) => {
  const file = routePattern.split('/').at(-1) ?? '';
  const type = /\.bib$/.test(file) ? 'text/plain' : 'application/json';
  return typedFile(dataFile(file, edition, absolute), type);
};
