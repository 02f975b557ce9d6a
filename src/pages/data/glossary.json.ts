import { glossaryFile } from '../../data-files/glossary-file.ts';
import { absolute } from '../../site/absolute.ts';
import { edition } from '../../site/edition.ts';
import { jsonFile } from '../../site/json-file.ts';

export const GET = () => jsonFile(glossaryFile(edition, absolute));
