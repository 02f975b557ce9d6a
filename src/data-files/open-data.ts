import { z } from 'zod';
import type { Edition } from '../model/edition.ts';
import { type Absolute, annotationCollection } from './annotations.ts';
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

/** All that is published in `/data/`, schemas included: the text of each file by its name. */
export const publishedData = (edition: Edition, absolute: Absolute): Map<string, string> =>
  new Map(
    openData.flatMap(({ file, name, text, schema }) => [
      [file, text(edition, absolute)] as const,
      ...(schema
        ? [
            [
              schemaFile(file),
              json(jsonSchema(schema, absolute(`data/${schemaFile(file)}`), name)),
            ] as const,
          ]
        : []),
    ]),
  );
