import { bibtex } from '../../data-files/bibtex.ts';
import { cslItem } from '../../data-files/csl-item.ts';
import { edition } from '../../site/edition.ts';

export const GET = () => new Response(bibtex(edition.sources.map(cslItem)));
