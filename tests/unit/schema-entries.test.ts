import { describe, expect, test } from 'vitest';
import { aliasSchema } from '../../src/schemas/alias.ts';
import { correctionSchema } from '../../src/schemas/correction.ts';
import { eventSchema } from '../../src/schemas/event.ts';
import { idKinds, ledgerSchema } from '../../src/schemas/ledger.ts';
import { termSchema } from '../../src/schemas/term.ts';
import { complaints, words } from './schema-complaints.ts';

const by = (count: number, source: string) => `${words(count)} [@${source}]`;
const unsourced = (text: string) =>
  `no source carries these words: “${text}” (Write [@source-id] after the words it carries, ` +
  '[editors] after the editors’ own, or one line source: source-id where one source carries the whole entry.)';

describe('a term', () => {
  const term = { id: 'boat', term: 'Boat', category: 'concept', definition: by(35, 'a') };

  test('has a definition of 35 words at the most, of something known by its category', () => {
    expect(complaints(termSchema, term)).toEqual([]);
    expect(complaints(termSchema, { ...term, definition: by(36, 'a') })).toContain(
      'definition: 36 words, where 35 are the most (Shorten it.)',
    );
    for (const category of ['group', 'institution', 'person', 'place', 'document', 'event'])
      expect(complaints(termSchema, { ...term, category })).toEqual([]);
    expect(complaints(termSchema, { ...term, category: 'thing' })).toHaveLength(1);
    expect(complaints(termSchema, { ...term, more: 1 })).toHaveLength(1);
    expect(termSchema.parse(term)).toMatchObject({ aliases: [], scripts: [], sources: ['a'] });
  });

  const naming = (by: string, ...sources: string[]) => ({ by, name: by, sources });

  test('whose name is disputed has the names of two sides at least', () => {
    expect(complaints(termSchema, { ...term, namings: [naming('A', 'b')] })).toEqual([
      'namings: a disputed name needs at least two sides ' +
        '(Give each side its own name for it, or take the namings out.)',
    ]);
    const both = termSchema.parse({ ...term, namings: [naming('A', 'b'), naming('B', 'c')] });
    expect(both.sources).toEqual(['a', 'b', 'c']);
  });

  test('says which naming and which respelling no source carries', () => {
    const namings = [naming('A'), { ...naming('B'), remark: 'older' }];
    const end = 'or one line source: source-id for the whole entry.)';
    expect(complaints(termSchema, { ...term, namings, pronunciation: 'BOHT' })).toEqual([
      `namings 0: no source carries these words: “A: A” (Write sources: [source-id] in the naming, ${end}`,
      `namings 1: no source carries these words: “B: B: older” (Write sources: [source-id] in the naming, ${end}`,
      `pronunciation: no source carries these words: “BOHT” (Write pronunciation-source: source-id, ${end}`,
    ]);
    expect(complaints(termSchema, { ...term, definition: 'a' })).toEqual([
      `definition: ${unsourced('a')}`,
    ]);
  });

  test('has its one source where a part names none', () => {
    const read = termSchema.parse({
      ...term,
      source: 's',
      definition: 'a',
      namings: [naming('A'), naming('B', 'c')],
      pronunciation: 'BOHT',
      scripts: [
        { lang: 'ur', text: 'کشتی', sources: ['d', 's'] },
        { lang: 'ps', text: 'کشتی' },
      ],
    });
    expect(read.namings?.map(({ sources }) => sources)).toEqual([['s'], ['c']]);
    expect(read['pronunciation-source']).toBe('s');
    expect(read.sources).toEqual(['s', 'c', 'd']);
    expect(read.definition.statements[0]?.sources).toEqual(['s']);
    expect(read.scripts[1]).toEqual({ lang: 'ps', text: 'کشتی', sources: [] });
    const own = termSchema.parse({ ...term, pronunciation: 'BOHT', 'pronunciation-source': 'b' });
    expect(own.sources).toEqual(['a', 'b']);
    expect(
      termSchema.parse({ ...term, source: 's', definition: 'a' })['pronunciation-source'],
    ).toBeUndefined();
  });

  test('is written in a script by a language tag', () => {
    const script = (lang: string, text = 'x') =>
      complaints(termSchema, { ...term, scripts: [{ lang, text }] });
    for (const [lang, text] of [
      ['ur', 'کشتی'],
      ['prs', 'کشتی'],
      ['ur-Latn', 'kashti'],
      ['zh-Hant-TW', '渡輪'],
      ['ja', 'フェリー'],
    ] as const)
      expect(script(lang, text)).toEqual([]);
    expect(script('ur', 'kashti')[0]).toContain('“k” is no letter that the language ur');
    expect(script('UR', 'کشتی')[0]).toContain('Did you mean ur?');
    for (const lang of ['u', 'urdu', 'xx', 'ur-', 'x ur', 'ur x'])
      expect(script(lang)).toEqual([
        'scripts 0 lang: no language has this tag (Write a language tag such as en, ps or ur.)',
      ]);
    expect(script('ur', '')).toHaveLength(1);
    expect(
      complaints(termSchema, { ...term, scripts: [{ lang: 'ur', text: 'کشتی', more: 1 }] }),
    ).toHaveLength(1);
    expect(complaints(termSchema, { ...term, namings: [{ more: 1 }] })).not.toEqual([]);
  });
});

describe('an event', () => {
  const event = {
    id: 'storm',
    date: '2019',
    strand: 'sea',
    title: words(9),
    text: by(60, 'a'),
    place: 'Lorn',
  };

  test('has a title of 9 words and a text of 60 at the most', () => {
    expect(complaints(eventSchema, event)).toEqual([]);
    expect(complaints(eventSchema, { ...event, title: words(10) })).toContain(
      'title: 10 words, where 9 are the most (Shorten it.)',
    );
    expect(complaints(eventSchema, { ...event, text: by(61, 'a') })).toContain(
      'text: 61 words, where 60 are the most (Shorten it.)',
    );
    expect(complaints(eventSchema, { ...event, more: 1 })).toHaveLength(1);
    expect(complaints(eventSchema, { ...event, paragraphs: [0] })).toHaveLength(1);
  });

  test('bears on nothing, is not in the digest and came before the op-ed, unless it says so', () => {
    expect(eventSchema.parse(event)).toMatchObject({
      ...{ paragraphs: [], terms: [], key: false, since: false, sources: ['a'] },
    });
  });

  test('rests on its one source, or on those that it cites', () => {
    const read = eventSchema.parse({ ...event, source: 's', text: 'a [@b] c' });
    expect(read.sources).toEqual(['b', 's']);
    expect(read.text.statements[1]?.sources).toEqual(['s']);
    expect(complaints(eventSchema, { ...event, text: 'a' })).toEqual([`text: ${unsourced('a')}`]);
  });
});

describe('a correction', () => {
  const shared = {
    id: 'mended',
    date: '2024-01-20',
    target: 'note',
    'target-id': 'quay',
    reason: words(30),
  };
  const change = { ...shared, kind: 'change', old: 'a', new: 'b' };

  test('has a reason of 30 words at the most, and is of something with an address', () => {
    expect(complaints(correctionSchema, change)).toEqual([]);
    expect(complaints(correctionSchema, { ...change, reason: words(31) })).toEqual([
      'reason: 31 words, where 30 are the most (Shorten it.)',
    ]);
    const targets = ['section', 'paragraph', 'note', 'term', 'event', 'source', 'figure', 'page'];
    for (const target of targets)
      expect(complaints(correctionSchema, { ...change, target })).toEqual([]);
    expect(complaints(correctionSchema, { ...change, target: 'correction' })).toHaveLength(1);
  });

  test('of a wording has the old words and the new, and their language where it is another', () => {
    for (const field of ['old', 'new'])
      expect(complaints(correctionSchema, { ...change, [field]: ' ' })).toHaveLength(1);
    expect(correctionSchema.parse({ ...change, old: ' a ', new: ' b ' })).toMatchObject({
      old: 'a',
      new: 'b',
    });
    expect(complaints(correctionSchema, { ...change, lang: 'ur-Latn' })).toEqual([]);
    for (const lang of ['urdu', 'U', 'ur x', 'x ur'])
      expect(complaints(correctionSchema, { ...change, lang })).toEqual([
        'lang: no language has this tag (Write a language tag such as en, ps or ur.)',
      ]);
  });

  test('that adds or rewords has neither', () => {
    for (const kind of ['addition', 'wording']) {
      expect(complaints(correctionSchema, { ...shared, kind })).toEqual([]);
      expect(complaints(correctionSchema, { ...shared, kind, old: 'a' })).toHaveLength(1);
    }
    expect(complaints(correctionSchema, { ...shared, kind: 'removal' })).toHaveLength(1);
    expect(complaints(correctionSchema, { ...change, more: 1 })).toHaveLength(1);
  });
});

test('an alias is of a kind that has ids, from one to another', () => {
  const alias = { kind: 'note', old: 'a', new: 'p3' };
  for (const kind of idKinds) expect(complaints(aliasSchema, { ...alias, kind })).toEqual([]);
  expect(complaints(aliasSchema, { ...alias, kind: 'page' })).toHaveLength(1);
  expect(complaints(aliasSchema, { ...alias, more: 1 })).toHaveLength(1);
});

test('the ledger has ids of every kind, none at first', () => {
  const kinds = ['section', 'paragraph', 'note', 'term', 'event', 'source', 'figure', 'correction'];
  expect(idKinds).toEqual(kinds);
  expect(ledgerSchema.parse({})).toEqual(Object.fromEntries(kinds.map((kind) => [kind, []])));
  expect(ledgerSchema.parse({ note: ['a'] }).note).toEqual(['a']);
  expect(complaints(ledgerSchema, { page: [] })).toHaveLength(1);
});
