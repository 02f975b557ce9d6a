import { describe, expect, test } from 'vitest';
import { editionSchema } from '../../src/schemas/edition.ts';
import { houseStyleSchema } from '../../src/schemas/house-style.ts';
import { complaints, words } from './schema-complaints.ts';

describe('an edition', () => {
  const edition = {
    ...{
      site: 'S',
      address: 'https://x.example/',
      language: 'en',
      title: 'T',
      'title-credit': 'C',
    },
    ...{ copy: 'copy', 'published-in': 'P', 'first-published': '2019-06-03', written: '2019-06' },
    ...{ 'written-label': 'W', author: 'A', 'author-named': true, description: words(40) },
    ...{
      edition: '2024-02-01',
      'record-until': '2020',
      'record-ends': 'R',
      editors: 'E',
      rights: 'F',
    },
    strands: [{ id: 'sea', label: 'Sea', accent: 'check' }],
    sections: [{ id: 'one', title: words(8), precis: words(30) }],
  };
  const check = (changes: object) => complaints(editionSchema, { ...edition, ...changes });
  const section = (changes: object) =>
    check({ sections: [{ ...edition.sections[0], ...changes }] });

  test('has a description of 40 words, titles of 8 and summaries of 30 at the most', () => {
    expect(check({})).toEqual([]);
    expect(check({ description: words(41) })).toContain(
      'description: 41 words, where 40 are the most (Shorten it.)',
    );
    expect(section({ title: words(9) })).toContain(
      'sections 0 title: 9 words, where 8 are the most (Shorten it.)',
    );
    expect(section({ precis: words(31) })).toContain(
      'sections 0 precis: 31 words, where 30 are the most (Shorten it.)',
    );
    expect(section({ more: 1 })).toHaveLength(1);
    expect(check({ sections: [] })).toHaveLength(1);
    expect(check({ more: 1 })).toHaveLength(1);
    expect(check({ title: '' })).toHaveLength(1);
    expect(check({ language: 'e' })).toHaveLength(1);
  });

  test('has no section whose id is the address of something else', () => {
    for (const id of ['p1', 'p12', 'note-a', 'figure-a'])
      expect(section({ id })).toEqual([
        'sections 0 id: p and a number, note-… and figure-… are the addresses of paragraphs, notes and figures (Give the section another id.)',
      ]);
    for (const id of ['p', 'p1a', 'ap1', 'notes', 'a-note-b', 'a-figure-b'])
      expect(section({ id })).toEqual([]);
  });

  test('is written in English, in one of its regions where it says so', () => {
    for (const tag of ['en', 'en-GB']) expect(check({ 'editors-language': tag })).toEqual([]);
    for (const tag of ['de', 'en-gb', 'en-GBR', 'x-en', 'en-G'])
      expect(check({ 'editors-language': tag })).toEqual([
        'editors-language: the editors write English (Write en, en-GB, en-US …)',
      ]);
    expect(editionSchema.parse(edition)).toMatchObject({ 'editors-language': 'en', languages: {} });
  });

  test('has strands in the colours of the kinds of notes', () => {
    const strand = (changes: object) => check({ strands: [{ ...edition.strands[0], ...changes }] });
    for (const accent of ['context', 'voices', 'check', 'since'])
      expect(strand({ accent })).toEqual([]);
    expect(strand({ accent: 'red' })).toHaveLength(1);
    expect(strand({ more: 1 })).toHaveLength(1);
    expect(check({ strands: [] })).toHaveLength(1);
  });

  test('may have a second calendar, of twelve months', () => {
    const calendar = { name: 'Indian', id: 'indian', months: [...'ABCDEFGHIJKL'] };
    expect(check({ calendar })).toEqual([]);
    expect(check({ calendar: { ...calendar, months: [...'ABCDEFGHIJK'] } })).toHaveLength(1);
    expect(check({ calendar: { ...calendar, id: 'lunar' } })).toHaveLength(1);
    expect(check({ calendar: { ...calendar, more: 1 } })).toHaveLength(1);
  });

  test('has its dates in order, each of which may fall on the day of the one before', () => {
    const both = (written: string, other: string, field: string) =>
      `(It is ${written} (written) and ${other} (${field}): correct one of the two.)`;
    expect(check({ 'first-published': undefined })).toEqual([]);
    expect(check({ 'first-published': '2019-05-31' })).toEqual([
      `first-published: the op-ed appeared before it was written ${both('2019-06', '2019-05-31', 'first-published')}`,
    ]);
    expect(check({ 'first-published': '2019-06-01', written: '2019-06-01' })).toEqual([]);
    const early = {
      written: '2019-06-02',
      'first-published': '2019-06-02',
      'record-until': '2019-06-02',
    };
    expect(check({ ...early, edition: '2019-06-02' })).toEqual([]);
    expect(check({ ...early, edition: '2019-06-01' })).toEqual([
      `edition: the edition is earlier than the op-ed ${both('2019-06-02', '2019-06-01', 'edition')}`,
    ]);
    expect(check({ 'record-until': '2019-05' })).toEqual([
      `record-until: the record ends before the op-ed was written ${both('2019-06', '2019-05', 'record-until')}`,
    ]);
    expect(check({ 'record-until': '2024-02-02' })).toEqual([
      'record-until: the record ends after the day of the edition ' +
        '(It is 2024-02-02 (record-until) and 2024-02-01 (edition): correct one of the two.)',
    ]);
    expect(check({ 'record-until': '2024-02-01' })).toEqual([]);
  });
});

describe('a house style', () => {
  const check = (style: object) => complaints(houseStyleSchema, style);

  test('may say nothing, and stops the build unless it only warns', () => {
    expect(houseStyleSchema.parse({})).toEqual({ words: [], names: [] });
    const read = houseStyleSchema.parse({
      words: [
        { word: ['lobby'], better: 'company' },
        { word: ['a'], better: 'b', level: 'warning' },
      ],
      names: [{ word: 'Pell', only: ['Ada Pell'] }],
      abbreviations: {},
      voices: {},
      tolls: { strands: ['sea'], harm: ['drowned'], counters: ['says'] },
    });
    expect(read).toEqual({
      words: [
        { word: ['lobby'], better: 'company', except: [], level: 'error' },
        { word: ['a'], better: 'b', except: [], level: 'warning' },
      ],
      names: [{ word: 'Pell', only: ['Ada Pell'], level: 'error' }],
      abbreviations: { known: [], spelt: [], level: 'error' },
      voices: { sides: [], bodies: [], level: 'error' },
      tolls: {
        strands: ['sea'],
        numbers: [],
        harm: ['drowned'],
        counters: ['says'],
        level: 'warning',
      },
    });
  });

  test('has the words that each rule needs, and no others', () => {
    const tolls = { strands: ['sea'], harm: ['drowned'], counters: ['says'] };
    const wrong = [
      { words: [{ word: [], better: 'b' }] },
      { words: [{ word: ['a'], better: 'b', more: 1 }] },
      { words: [{ word: ['a'], better: 'b', level: 'hint' }] },
      { names: [{ word: 'a', only: [] }] },
      { names: [{ word: 'a', only: ['b'], more: 1 }] },
      { abbreviations: { more: 1 } },
      { abbreviations: { spelt: [{ short: 'A', long: 'B', more: 1 }] } },
      { voices: { more: 1 } },
      { tolls: { ...tolls, strands: [] } },
      { tolls: { ...tolls, harm: [] } },
      { tolls: { ...tolls, counters: [] } },
      { tolls: { ...tolls, more: 1 } },
      { more: 1 },
    ];
    for (const style of wrong) expect(check(style), JSON.stringify(style)).toHaveLength(1);
    const spelt = { abbreviations: { spelt: [{ short: 'A', long: 'B' }] } };
    expect([check({ tolls }), check(spelt)]).toEqual([[], []]);
  });
});
