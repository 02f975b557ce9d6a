import { timelineFile } from '../../data-files/timeline-file.ts';
import { absolute } from '../../site/absolute.ts';
import { edition } from '../../site/edition.ts';
import { jsonFile } from '../../site/json-file.ts';

export const GET = () => jsonFile(timelineFile(edition, absolute));
