import { describe, expect, test } from 'vitest';
import { noteSchema } from '../../src/schemas/note.ts';
import { kinds, noteKinds, plainKinds, verdicts } from '../../src/schemas/note-kinds.ts';
import { complaints, words } from './schema-complaints.ts';

const by = (count: number, source: string) => `${words(count)} [@${source}]`;
const unsourced = (text: string) =>
  `no source carries these words: “${text}” (Write [@source-id] after the words it carries, ` +
  '[editors] after the editors’ own, or one line source: source-id where one source carries the whole entry.)';
const ownOnly =
  'this part rests on no source: all of it is marked as the editors’ own ' +
  '(Put it into a part that cites a source, or take it out.)';

describe('a note', () => {
  const note = {
    id: 'quay',
    paragraph: 1,
    anchor: 'We wait',
    kind: 'context',
    title: words(8),
    gist: by(22, 'a'),
    body: [by(60, 'b')],
  };
  const check = {
    ...note,
    kind: 'check',
    holds: 'partly',
    finding: by(20, 'a'),
    body: [by(40, 'b')],
  };

  test('has a title of 8 words, a gist of 22 and a body of 60 at the most', () => {
    expect(complaints(noteSchema, note)).toEqual([]);
    expect(complaints(noteSchema, { ...note, title: words(9) })).toEqual([
      'title: 9 words, where 8 are the most (Shorten it.)',
    ]);
    expect(complaints(noteSchema, { ...note, gist: by(23, 'a') })).toEqual([
      'gist: 23 words, where 22 are the most (Shorten it.)',
    ]);
    expect(complaints(noteSchema, { ...note, body: [by(61, 'b')] })).toContain(
      'body 0: 61 words, where 60 are the most (Shorten it.)',
    );
    expect(complaints(noteSchema, { ...note, body: [by(40, 'b'), by(21, 'b')] })).toEqual([
      'body: 61 words with the finding, where 60 are the most (Shorten it.)',
    ]);
  });

  test('that checks counts its finding and who speaks with its body', () => {
    expect(complaints(noteSchema, check)).toEqual([]);
    expect(complaints(noteSchema, { ...check, finding: by(21, 'a') })).toEqual([
      'body: 61 words with the finding, where 60 are the most (Shorten it.)',
    ]);
    const said = { who: 'The council', says: by(38, 'b') };
    expect(complaints(noteSchema, { ...check, body: [said] })).toEqual([]);
    expect(complaints(noteSchema, { ...check, body: [{ ...said, says: by(39, 'b') }] })).toEqual([
      'body: 61 words with the finding, where 60 are the most (Shorten it.)',
    ]);
    expect(complaints(noteSchema, { ...check, finding: by(61, 'a'), body: ['x [@a]'] })).toContain(
      'finding: 61 words, where 60 are the most (Shorten it.)',
    );
  });

  test('says how far the claim holds where it checks one, and only there', () => {
    for (const holds of ['holds', 'partly', 'disputed', 'outdated', 'not-found'])
      expect(complaints(noteSchema, { ...check, holds })).toEqual([]);
    expect(complaints(noteSchema, { ...check, holds: 'true' })).toHaveLength(1);
    expect(complaints(noteSchema, { ...check, holds: undefined })).toHaveLength(1);
    expect(complaints(noteSchema, { ...check, finding: undefined })).toEqual([
      'finding: Invalid input: expected string, received undefined',
    ]);
    for (const kind of ['context', 'since']) {
      expect(complaints(noteSchema, { ...note, kind })).toEqual([]);
      expect(complaints(noteSchema, { ...note, kind, holds: 'partly' })).toHaveLength(1);
    }
  });

  test('has who speaks in eight words at the most, and words in each paragraph', () => {
    const part = (who: string) => ({ ...note, body: [{ who, says: 'x [@b]' }] });
    expect(complaints(noteSchema, part(words(8)))).toEqual([]);
    expect(complaints(noteSchema, part(words(9)))).not.toEqual([]);
    expect(complaints(noteSchema, { ...note, body: [] })).not.toEqual([]);
    expect(
      complaints(noteSchema, { ...note, body: [{ who: 'A', says: by(61, 'b') }] }),
    ).not.toEqual([]);
    expect(complaints(noteSchema, { ...note, anchor: '' })).not.toEqual([]);
    expect(complaints(noteSchema, { ...note, paragraph: 0 })).not.toEqual([]);
    expect(complaints(noteSchema, { ...note, more: 1 })).not.toEqual([]);
    expect(complaints(noteSchema, { ...note, kind: 'else' })).not.toEqual([]);
  });

  test('rests on sources in the order of their first citation', () => {
    const read = noteSchema.parse({
      ...check,
      gist: 'a [@d] b [@c; @d]',
      finding: 'e [@b]',
      body: ['f [@c] g [editors]', { who: 'The council', says: 'h [@a]' }],
    });
    expect(read.sources).toEqual(['d', 'c', 'b', 'a']);
    expect([read.terms, read.events]).toEqual([[], []]);
    expect(read.body[1]).toMatchObject({ who: 'The council', says: { text: 'h' } });
  });

  test('has its one source where a statement names none', () => {
    const one = noteSchema.parse({
      ...check,
      source: 's',
      gist: 'a',
      finding: 'b [@c]',
      body: ['d [editors] e'],
    });
    expect(one.sources).toEqual(['s', 'c']);
    expect(one.gist.statements).toEqual([{ text: 'a', sources: ['s'], own: false }]);
    expect(one.body[0]?.says.statements).toEqual([
      { text: 'd', sources: [], own: true },
      { text: 'e', sources: ['s'], own: false },
    ]);
    expect(one.kind === 'check' && one.finding.statements[0]?.sources).toEqual(['c']);
  });

  test('says what no source carries, at its place', () => {
    const said = { who: 'The council', says: 'e' };
    const bare = { ...check, gist: 'a [@b] c', finding: 'd', body: ['x', said] };
    expect(complaints(noteSchema, bare)).toEqual([
      `gist: ${unsourced('c')}`,
      `finding: ${unsourced('d')}`,
      `body 0: ${unsourced('x')}`,
      `body 1 says: ${unsourced('e')}`,
    ]);
    expect(complaints(noteSchema, { ...note, gist: 'a [editors]' })).toEqual([`gist: ${ownOnly}`]);
    expect(complaints(noteSchema, { ...note, source: 's' })).toEqual([
      'source: no part uses this source: each names its own ' +
        '(Take the line out, or cite the source where it carries something.)',
    ]);
  });

  test('rests on four sources at the most', () => {
    const four = 'a [@a] b [@b] c [@c] d [@d]';
    expect(complaints(noteSchema, { ...note, gist: four, body: ['x [@a]'] })).toEqual([]);
    expect(complaints(noteSchema, { ...note, gist: four, body: ['x [@e]'] })).toEqual([
      'id: 5 sources, where 4 are the most: a, b, c, d, e (Keep what the best four carry, or split the note.)',
    ]);
  });
});

describe('the kinds of notes', () => {
  test('stand in this order, each on its side, and only one has a verdict', () => {
    expect(kinds).toEqual(['context', 'voices', 'check', 'since']);
    expect(plainKinds).toEqual(['context', 'voices', 'since']);
    expect(kinds.map((kind) => [noteKinds[kind].label, noteKinds[kind].side])).toEqual([
      ['context', 'left'],
      ['voices', 'left'],
      ['check', 'right'],
      ['since', 'right'],
    ]);
    expect(Object.values(verdicts).map(({ answer, alone }) => [answer, alone])).toEqual([
      ['holds', 'holds'],
      ['partly', 'holds partly'],
      ['disputed', 'disputed'],
      ['outdated', 'outdated'],
      ['not found in the record', 'not found in the record'],
    ]);
  });
});
