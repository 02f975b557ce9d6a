import type { APIRoute } from 'astro';
import { textEdition } from './downloads.ts';
import { textFile } from './text-file.ts';

/** Answers for `/edition.<ending>`, a form of text of the whole edition. */
export const GET: APIRoute = ({ routePattern }) =>
  textFile(textEdition(routePattern.split('.').at(-1) ?? ''));
