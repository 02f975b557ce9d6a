import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { loadEdition } from '../../src/checks/load-edition.ts';
import { glossaryFile, glossaryFileSchema } from '../../src/data-files/glossary-file.ts';
import { jsonSchema } from '../../src/data-files/open-data.ts';
import { timelineFile, timelineFileSchema } from '../../src/data-files/timeline-file.ts';
import { absolute } from './ferry-address.ts';

const edition = loadEdition('tests/fixtures/ferry');

test.each([
  ['timeline', timelineFile(edition, absolute), timelineFileSchema],
  ['glossary', glossaryFile(edition, absolute), glossaryFileSchema],
])('the %s fits its JSON Schema, and a wrong one does not', (name, data, schema) => {
  const ajv = new Ajv2020({ strict: true });
  addFormats.default(ajv);
  const check = ajv.compile(jsonSchema(schema, absolute(`data/${name}.schema.json`), name));
  check(JSON.parse(JSON.stringify(data)));
  expect(check.errors ?? []).toEqual([]);
  expect(check({ ...data, edition: 'today' })).toBe(false);
  expect(check({ ...data, more: true })).toBe(false);
});

test('events and terms carry the sources of each statement', () => {
  const { events } = timelineFile(edition, absolute);
  expect(events.find(({ id }) => id === 'saltry-closed')?.statements).toEqual([
    {
      text: 'The operator closes the bridge for repairs to its bearings.',
      sources: ['saltry-operator'],
    },
  ]);
  const { terms } = glossaryFile(edition, absolute);
  const lorn = terms.find(({ id }) => id === 'lorn');
  expect(lorn?.statements).toEqual([
    {
      text: 'An island town of 2,100 people at the last count, in 2016.',
      sources: ['lorn-gazette-history'],
    },
  ]);
  expect(lorn?.namings?.map(({ by, sources }) => [by, sources])).toEqual([
    ['The council', ['council-minutes']],
    ['The islanders', ['lorn-gazette-history']],
  ]);
});
