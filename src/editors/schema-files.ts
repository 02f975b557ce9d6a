import { isAbsolute, join, posix, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { z } from 'zod';
import { aliasSchema } from '../schemas/alias.ts';
import { correctionSchema } from '../schemas/correction.ts';
import { editionSchema } from '../schemas/edition.ts';
import { eventSchema } from '../schemas/event.ts';
import { figureSchema } from '../schemas/figure.ts';
import { houseStyleSchema } from '../schemas/house-style.ts';
import { noteSchema } from '../schemas/note.ts';
import { sourceSchema } from '../schemas/source.ts';
import { termSchema } from '../schemas/term.ts';

/** Where the JSON Schemas are written: a folder that is made, and never committed. */
export const schemasFolder = resolve('.build/schemas');

/** What a YAML file of the content holds. */
interface SchemaFile {
  /** Which files, inside the content folder. */
  files: RegExp;
  schema: z.ZodType;
  /** A list of what the schema describes. */
  list: boolean;
}

/** The JSON Schemas by their names. */
export const schemaFiles: Readonly<Record<string, SchemaFile>> = {
  edition: { files: /^edition\.yaml$/, schema: editionSchema, list: false },
  notes: { files: /^notes\/[^/]+\.yaml$/, schema: noteSchema, list: true },
  glossary: { files: /^glossary\.yaml$/, schema: termSchema, list: true },
  timeline: { files: /^timeline\.yaml$/, schema: eventSchema, list: true },
  sources: { files: /^sources\.yaml$/, schema: sourceSchema, list: true },
  figures: { files: /^figures\/[^/]+\.yaml$/, schema: figureSchema, list: true },
  corrections: { files: /^corrections\.yaml$/, schema: correctionSchema, list: true },
  aliases: { files: /^aliases\.yaml$/, schema: aliasSchema, list: true },
  'house-style': { files: /^house-style\.yaml$/, schema: houseStyleSchema, list: false },
};

/** The name of the schema of a file, by its path inside the content folder. */
export const schemaOf = (file: string): string | undefined =>
  Object.entries(schemaFiles).find(([, { files }]) => files.test(file))?.[0];

/**
 * The first line of a YAML file, by which the YAML language server (VS Code and others) finds its schema.
 * The way there is told from the file on; where that cannot be written, as an address of the machine.
 * @param contentDir the content folder, wherever it is
 * @param file the path of the file inside it, with slashes
 * @throws Error where no schema is for such a file
 */
export const modeline = (contentDir: string, file: string): string => {
  const name = schemaOf(file);
  if (name === undefined) throw new Error(`no schema is for ${file}`);
  const schema = join(schemasFolder, `${name}.json`);
  const way = relative(resolve(contentDir, posix.dirname(file)), schema);
  // A line cannot hold a way with spaces, and from one drive to another there is none.
  const plain = !isAbsolute(way) && !/\s/.test(way);
  const to = plain ? way.split(sep).join('/') : pathToFileURL(schema).href;
  return `# yaml-language-server: $schema=${to}`;
};
