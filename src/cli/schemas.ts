import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemas } from '../editors/json-schemas.ts';
import { schemasFolder } from '../editors/schema-files.ts';

/** Writes the JSON Schemas of the content for editors’ programs: `npm ci` does, and `npm run schemas`. */
mkdirSync(schemasFolder, { recursive: true });
for (const [name, schema] of Object.entries(jsonSchemas()))
  writeFileSync(join(schemasFolder, `${name}.json`), `${JSON.stringify(schema, null, 2)}\n`);
