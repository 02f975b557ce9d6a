import { jsonSchema } from '../../data-files/json-schema.ts';
import { timelineFileSchema } from '../../data-files/timeline-file.ts';
import { absolute } from '../../site/absolute.ts';
import { jsonFile } from '../../site/json-file.ts';

export const GET = () =>
  jsonFile(jsonSchema(timelineFileSchema, absolute('data/timeline.schema.json'), 'Timeline'));
