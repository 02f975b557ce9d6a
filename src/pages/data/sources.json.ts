import { cslItem } from '../../data-files/csl-item.ts';
import { edition } from '../../site/edition.ts';
import { jsonFile } from '../../site/json-file.ts';

export const GET = () => jsonFile(edition.sources.map(cslItem));
