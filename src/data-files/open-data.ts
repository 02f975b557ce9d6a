import { z } from 'zod';
import type { Absolute } from '../model/addresses.ts';
import type { Edition } from '../model/edition.ts';
import { annotationCollection } from './annotations.ts';
import { bibtex } from './bibtex.ts';
import { cslItem } from './csl-item.ts';
import { glossaryFile, glossaryFileSchema } from './glossary-file.ts';
import { timelineFile, timelineFileSchema } from './timeline-file.ts';

/** A file of open data, published in `/data/`. */
interface DataFile {
  file: string;
  /** What it holds, and its form. */
  name: string;
  kind: string;
  text: (edition: Edition, absolute: Absolute) => string;
  /** What its JSON holds; published beside it as a JSON Schema. */
  schema?: z.ZodType;
}

/** JSON that people can read too. */
export const json = (data: unknown): string => `${JSON.stringify(data, null, 2)}\n`;

/** Every file of open data, in the order in which they are offered. */
export const openData: readonly DataFile[] = [
  {
    file: 'annotations.jsonld',
    name: 'Notes',
    kind: 'W3C Web Annotations',
    text: (edition, absolute) => json(annotationCollection(edition, absolute)),
  },
  {
    file: 'timeline.json',
    name: 'Timeline',
    kind: 'JSON',
    text: (edition, absolute) => json(timelineFile(edition, absolute)),
    schema: timelineFileSchema,
  },
  {
    file: 'glossary.json',
    name: 'Glossary',
    kind: 'JSON',
    text: (edition, absolute) => json(glossaryFile(edition, absolute)),
    schema: glossaryFileSchema,
  },
  {
    file: 'sources.json',
    name: 'Sources',
    kind: 'CSL-JSON',
    text: ({ sources }) => json(sources.map(cslItem)),
  },
  {
    file: 'sources.bib',
    name: 'Sources',
    kind: 'BibTeX',
    // What stands before the first entry is a comment. The byte order mark: see src/site/text-file.ts.
    text: ({ sources }) => `\ufeff% Encoding: UTF-8\n\n${bibtex(sources.map(cslItem))}`,
  },
];

/** The file that the schema of a data file is published as: `timeline.schema.json`. */
export const schemaFile = (file: string): string => file.replace('.', '.schema.');

/**
 * A Zod schema as JSON Schema (draft 2020-12).
 * @param id the address it is published at
 */
export const jsonSchema = (schema: z.ZodType, id: string, title: string): object => {
  const { $schema, ...rest } = z.toJSONSchema(schema);
  return { $schema, $id: id, title, ...rest };
};

/** The names of all files in `/data/`, schemas included. */
export const dataFiles: readonly string[] = openData.flatMap(({ file, schema }) =>
  schema ? [file, schemaFile(file)] : [file],
);

/**
 * The text of a file in `/data/`.
 * @param name one of `dataFiles`
 * @throws Error where there is no such file
 */
export const dataFile = (name: string, edition: Edition, absolute: Absolute): string => {
  for (const { file, name: title, text, schema } of openData) {
    if (file === name) return text(edition, absolute);
    if (schema && schemaFile(file) === name)
      return json(jsonSchema(schema, absolute(`data/${name}`), title));
  }
  throw new Error(`there is no file ${name} of open data`);
};
