import { bibtex } from '../../data-files/bibtex.ts';
import { cslItem } from '../../data-files/csl-item.ts';
import { edition } from '../../site/edition.ts';
import { textFile } from '../../site/text-file.ts';

// What stands before the first entry is a comment; the mark of the encoding stands on its line.
export const GET = () => textFile(`% Encoding: UTF-8\n\n${bibtex(edition.sources.map(cslItem))}`);
