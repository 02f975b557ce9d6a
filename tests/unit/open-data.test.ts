import { describe, expect, test } from 'vitest';
import { loadEdition } from '../../src/checks/load-edition.ts';
import { annotationCollection } from '../../src/data-files/annotations.ts';
import { cslItem } from '../../src/data-files/csl-item.ts';
import { glossaryFile } from '../../src/data-files/glossary-file.ts';
import {
  dataFile,
  dataFiles,
  json,
  jsonSchema,
  schemaFile,
} from '../../src/data-files/open-data.ts';
import { statementSchema } from '../../src/data-files/statements.ts';
import { timelineFile } from '../../src/data-files/timeline-file.ts';
import { absolute } from './ferry-address.ts';

const edition = loadEdition('tests/fixtures/ferry');

describe('the open data', () => {
  test('have an event in full', () => {
    const file = timelineFile(edition, absolute);
    const { events, ...rest } = file;
    expect(rest).toEqual({
      $schema: 'https://ferry.example/data/timeline.schema.json',
      title: 'Let Us Wait for the Boat',
      edition: '2024-02-01',
      licence: 'https://creativecommons.org/licenses/by/4.0/',
      written: '2019-06-03',
      'record-until': '2020',
      strands: [
        { id: 'boats', label: 'Boats' },
        { id: 'bridge', label: 'Bridge' },
        { id: 'town', label: 'Town' },
      ],
    });
    expect(events.find(({ id }) => id === 'vote')).toEqual({
      id: 'vote',
      url: 'https://ferry.example/timeline/#vote',
      date: '2019-11-30?',
      'date-in-words': 'late November 2019',
      strand: 'town',
      title: 'The islanders vote',
      text: 'A majority votes for the boats; the two sides differ on what the vote binds.',
      statements: [
        {
          text: 'A majority votes for the boats; the two sides differ on what the vote binds.',
          sources: ['lorn-gazette-vote'],
        },
      ],
      place: 'Lorn',
      since: true,
      paragraphs: [6],
      notes: ['vote-held'],
      terms: [],
      sources: ['lorn-gazette-vote'],
    });
    expect(events.map(({ id }) => id)).toEqual(edition.events.map(({ id }) => id));
  });

  test('have a term in full', () => {
    const { terms, ...rest } = glossaryFile(edition, absolute);
    expect(rest).toEqual({
      $schema: 'https://ferry.example/data/glossary.schema.json',
      title: 'Let Us Wait for the Boat',
      edition: '2024-02-01',
      licence: 'https://creativecommons.org/licenses/by/4.0/',
    });
    expect(terms.find(({ id }) => id === 'toll')).toEqual({
      id: 'toll',
      url: 'https://ferry.example/glossary/#toll',
      term: 'Toll',
      category: 'concept',
      definition: 'A charge for crossing, paid at a barrier.',
      statements: [
        { text: 'A charge for crossing, paid at a barrier.', sources: ['engineers-report'] },
      ],
      aliases: [],
      scripts: [],
      paragraphs: [3],
      sources: ['engineers-report'],
    });
  });

  test('have a note as an annotation', () => {
    const { first, ...rest } = annotationCollection(edition, absolute) as {
      first: { items: object[] };
    };
    const { items, ...page } = first;
    expect(rest).toEqual({
      '@context': [
        'http://www.w3.org/ns/anno.jsonld',
        {
          statements: { '@id': 'http://purl.org/dc/terms/hasPart', '@container': '@list' },
          cites: { '@id': 'http://purl.org/spar/cito/citesAsEvidence', '@type': '@id' },
        },
      ],
      id: 'https://ferry.example/data/annotations.jsonld',
      type: 'AnnotationCollection',
      label: 'Notes on “Let Us Wait for the Boat”',
      creator: { type: 'Organization', name: 'The editors of The Annotated Ferry' },
      modified: '2024-02-01T00:00:00Z',
      rights: 'https://creativecommons.org/licenses/by/4.0/',
      total: 7,
    });
    expect(page).toEqual({
      id: 'https://ferry.example/data/annotations.jsonld#page-1',
      type: 'AnnotationPage',
      partOf: 'https://ferry.example/data/annotations.jsonld',
      startIndex: 0,
    });
    const text = { type: 'TextualBody', format: 'text/plain', language: 'en' };
    const book = 'https://ferry.example/sources/#harbour-book';
    const museum = 'https://ferry.example/sources/#lorn-gazette-history';
    expect(items[0]).toEqual({
      id: 'https://ferry.example/#note-first-ferry',
      type: 'Annotation',
      motivation: 'assessing',
      label: 'Two centuries, with a gap',
      body: [
        { type: 'TextualBody', purpose: 'tagging', value: 'check' },
        { type: 'TextualBody', purpose: 'tagging', value: 'partly' },
        { ...text, purpose: 'describing', value: 'Two centuries, with a gap' },
        {
          ...text,
          purpose: 'describing',
          value:
            'A ferry to Lorn is on record from about 1811, but none sailed between 1914 and 1923.',
          statements: [
            {
              value:
                'A ferry to Lorn is on record from about 1811, but none sailed between 1914 and 1923.',
              cites: [book],
            },
          ],
        },
        {
          ...text,
          purpose: 'commenting',
          value: 'A ferry is on record from about 1811, with a gap of nine years.',
          statements: [
            {
              value: 'A ferry is on record from about 1811, with a gap of nine years.',
              cites: [book],
            },
          ],
        },
        {
          ...text,
          purpose: 'commenting',
          value:
            'The harbour book begins in 1811. It has no entry from August 1914 to April 1923, ' +
            'when the boats were laid up.',
          statements: [
            {
              value:
                'The harbour book begins in 1811. It has no entry from August 1914 to April 1923,',
              cites: [book],
            },
            { value: 'when the boats were laid up.', cites: [museum] },
          ],
        },
        { type: 'SpecificResource', purpose: 'linking', source: book },
        { type: 'SpecificResource', purpose: 'linking', source: museum },
      ],
      target: {
        source: 'https://ferry.example/#p1',
        selector: {
          type: 'TextQuoteSelector',
          exact: 'The ferry has carried us for two centuries',
          prefix: '',
          suffix: ', and anyone who has sto',
        },
      },
    });
    expect(items[2]).toMatchObject({
      motivation: 'commenting',
      body: [
        { purpose: 'tagging', value: 'context' },
        { purpose: 'describing', value: 'What happened at Saltry' },
        { purpose: 'describing' },
        { purpose: 'commenting' },
        { purpose: 'linking' },
      ],
    });
  });

  test('quote the words of a note, also where a term has its id', () => {
    const [first, ...others] = edition.paragraphs;
    const term = { type: 'term' as const, id: 'first-ferry', text: 'neighbour', start: 100 };
    const marks = [{ ...term, line: 1, column: 1 }, ...first!.marks];
    const changed = { ...edition, paragraphs: [{ ...first!, marks }, ...others] };
    const { first: page } = annotationCollection(changed, absolute) as {
      first: { items: { target: { selector: object } }[] };
    };
    expect(page.items[0]?.target.selector).toMatchObject({
      exact: 'The ferry has carried us for two centuries',
    });
  });

  test('are published under their names, each JSON with its schema', () => {
    const file = (name: string): string => dataFile(name, edition, absolute);
    expect(dataFiles).toEqual([
      'annotations.jsonld',
      'timeline.json',
      'timeline.schema.json',
      'glossary.json',
      'glossary.schema.json',
      'sources.json',
      'sources.bib',
    ]);
    expect(file('sources.bib').slice(0, 34)).toBe('\ufeff% Encoding: UTF-8\n\n@article{the-c');
    expect(JSON.parse(file('sources.json'))).toEqual(
      JSON.parse(JSON.stringify(edition.sources.map(cslItem))),
    );
    expect(JSON.parse(file('timeline.schema.json'))).toMatchObject({
      $id: 'https://ferry.example/data/timeline.schema.json',
      title: 'Timeline',
    });
    expect(JSON.parse(file('timeline.json')).events).toHaveLength(10);
    expect(JSON.parse(file('glossary.json')).terms).toHaveLength(7);
    expect(JSON.parse(file('annotations.jsonld')).total).toBe(7);
    expect(schemaFile('timeline.json')).toBe('timeline.schema.json');
    expect(() => file('notes.json')).toThrow('there is no file notes.json of open data');
  });

  test('are JSON with two spaces, and a schema that says its draft and its address first', () => {
    expect(json({ a: [1] })).toBe('{\n  "a": [\n    1\n  ]\n}\n');
    const schema = jsonSchema(statementSchema, 'https://x.example/', 'A statement');
    expect(Object.entries(schema).slice(0, 4)).toEqual([
      ['$schema', 'https://json-schema.org/draft/2020-12/schema'],
      ['$id', 'https://x.example/'],
      ['title', 'A statement'],
      ['type', 'object'],
    ]);
  });
});
