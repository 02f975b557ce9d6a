import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { jsonSchemas } from '../editors/json-schemas.ts';
import { schemasFolder } from '../editors/schema-files.ts';

/** Writes the JSON Schemas of the content for editors’ programs: `npm ci` does, and `npm run schemas`. */
mkdirSync(schemasFolder, { recursive: true });
const schemas = Object.entries(jsonSchemas());
for (const [name, schema] of schemas)
  writeFileSync(join(schemasFolder, `${name}.json`), `${JSON.stringify(schema, null, 2)}\n`);
console.log(`${schemas.length} schemas for editors’ programs in ${relative('', schemasFolder)}.`);
