import { expect, test } from 'vitest';
import type { z } from 'zod';
import { glossaryFileSchema } from '../../src/data-files/glossary-file.ts';
import { jsonSchema, openData } from '../../src/data-files/open-data.ts';
import { statementSchema } from '../../src/data-files/statements.ts';
import { timelineFileSchema } from '../../src/data-files/timeline-file.ts';

/** What a schema says of its fields, by the way to each. */
const descriptions = (schema: z.ZodType): Record<string, string> => {
  const found: Record<string, string> = {};
  const walk = (part: unknown, way: string): void => {
    const { description, properties, items } = part as Record<string, never>;
    if (description) found[way] = description;
    for (const [name, one] of Object.entries(properties ?? {})) walk(one, `${way} ${name}`.trim());
    if (items) walk(items, way);
  };
  walk(jsonSchema(schema, 'https://x.example/', 'X'), '');
  return found;
};

test('the files of open data are offered in this order, under these names', () => {
  expect(openData.map(({ file, name, kind }) => [file, name, kind])).toEqual([
    ['annotations.jsonld', 'Notes', 'W3C Web Annotations'],
    ['timeline.json', 'Timeline', 'JSON'],
    ['glossary.json', 'Glossary', 'JSON'],
    ['sources.json', 'Sources', 'CSL-JSON'],
    ['sources.bib', 'Sources', 'BibTeX'],
  ]);
});

const carries =
  'Ids in sources.json of what carries it; empty where the words are the editors’ own.';

test('the fields of the timeline are described', () => {
  expect(descriptions(timelineFileSchema)).toEqual({
    edition: 'The day of the edition.',
    written: 'When the op-ed was written, in EDTF.',
    'record-until': 'Until when the record goes, in EDTF.',
    events: 'From the earliest to the latest.',
    'events url': 'The entry on the site.',
    'events date': 'In EDTF, the Extended Date/Time Format (ISO 8601-2:2019).',
    'events strand': 'The id of a strand.',
    'events text': 'What happened, and who says so.',
    'events statements': 'The text, with what carries each part.',
    'events statements sources': carries,
    'events since': 'After the op-ed was written.',
    'events paragraphs': 'Paragraphs of the op-ed it bears on.',
    'events notes': 'Ids of the notes it belongs to.',
    'events terms': 'Ids in the glossary.',
    'events sources': 'Ids in sources.json.',
  });
});

test('the fields of the glossary are described', () => {
  expect(descriptions(glossaryFileSchema)).toEqual({
    edition: 'The day of the edition.',
    terms: 'In alphabetical order of the headword.',
    'terms url': 'The entry on the site.',
    'terms term': 'The headword.',
    'terms statements': 'The definition, with what carries each part.',
    'terms statements sources': carries,
    'terms aliases': 'Other names.',
    'terms scripts': 'The name in other scripts.',
    'terms scripts lang': 'BCP 47 tag.',
    'terms scripts of': 'What it writes, where that is not the headword.',
    'terms scripts sources': 'Ids in sources.json, where one is named.',
    'terms pronunciation-source': 'Id in sources.json.',
    'terms namings': 'Where the name itself is disputed: every side’s name.',
    'terms namings by': 'Who uses the name.',
    'terms namings sources': 'Ids in sources.json.',
    'terms paragraphs': 'Paragraphs of the op-ed that use it.',
    'terms sources': 'Ids in sources.json.',
  });
});

test('nothing else may stand in the open data, and an entry has its sources', () => {
  const list = (schema: z.ZodType, field: string) => {
    const { properties } = jsonSchema(schema, 'https://x.example/', 'X') as {
      properties: Record<
        string,
        { items: { properties: Record<string, object>; required: string[] } }
      >;
    };
    return properties[field]!.items;
  };
  const [events, terms] = [list(timelineFileSchema, 'events'), list(glossaryFileSchema, 'terms')];
  expect(Object.keys(events.properties)).toHaveLength(14);
  expect(Object.keys(terms.properties)).toHaveLength(13);
  for (const one of [events, terms])
    expect(one.properties).toMatchObject({ sources: { minItems: 1 }, statements: { minItems: 1 } });
  expect(terms.properties['namings']).toMatchObject({
    items: { properties: { sources: { minItems: 1 } }, required: ['by', 'name', 'sources'] },
  });
  expect(terms.properties['scripts']).toMatchObject({
    items: { required: ['lang', 'text', 'sources'] },
  });
  const whole = jsonSchema(timelineFileSchema, 'https://x.example/', 'X');
  expect(whole).toMatchObject({
    required: [
      ...['$schema', 'title', 'edition', 'licence', 'written', 'record-until', 'strands', 'events'],
    ],
    properties: { strands: { items: { required: ['id', 'label'] } } },
  });
  expect(statementSchema.safeParse({ text: 'a', sources: [], more: 1 }).success).toBe(false);
  expect(statementSchema.safeParse({ sources: [] }).success).toBe(false);
});
