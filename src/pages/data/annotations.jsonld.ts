import { annotationCollection } from '../../data-files/annotations.ts';
import { absolute } from '../../site/absolute.ts';
import { edition } from '../../site/edition.ts';
import { jsonFile } from '../../site/json-file.ts';

export const GET = () => jsonFile(annotationCollection(edition, absolute));
