import { glossaryFileSchema } from '../../data-files/glossary-file.ts';
import { jsonSchema } from '../../data-files/json-schema.ts';
import { absolute } from '../../site/absolute.ts';
import { jsonFile } from '../../site/json-file.ts';

export const GET = () =>
  jsonFile(jsonSchema(glossaryFileSchema, absolute('data/glossary.schema.json'), 'Glossary'));
