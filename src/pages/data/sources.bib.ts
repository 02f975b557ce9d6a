import { bibtex } from '../../data-files/citation-formats.ts';
import { cslItem } from '../../data-files/csl-item.ts';
import { edition } from '../../site/edition.ts';

export const GET = () => new Response(bibtex(edition.sources.map(cslItem)));
