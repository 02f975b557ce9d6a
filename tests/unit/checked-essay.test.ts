import { describe, expect, test } from 'vitest';
import { anchors } from '../../src/checks/anchors.ts';
import { strayMarks } from '../../src/checks/stray-marks.ts';
import { termMarks } from '../../src/checks/term-marks.ts';
import { recordOf } from '../../src/load/words-record.ts';
import { draftOf, mark, paragraph, told } from './small-draft.ts';

describe('the anchor of a note', () => {
  const note = { paragraph: 1, anchor: 'wait' };
  const words = mark('note', 'quay', 'wait', 3);
  const check = (notes: Record<string, object>, ...paragraphs: ReturnType<typeof paragraph>[]) =>
    anchors(draftOf({ notes, paragraphs }));

  test('is marked in its paragraph, and is what is marked there', () => {
    expect(check({ quay: note }, paragraph(1, 'We wait.', [words]))).toEqual([]);
  });

  test('that is not marked says how, and where the words stand', () => {
    const how = (where: string) => `Put <Note id="quay">…</Note> round these words. ${where}`;
    const message = 'the note is not marked in the essay';
    const hints = [
      ['We sit.', 'The essay does not contain these words; copy them from it letter by letter.'],
      ['We wait.', 'The words stand in paragraph 1.'],
    ] as const;
    for (const [text, where] of hints)
      expect(told(check({ quay: note }, paragraph(1, text)))).toEqual([
        ['quay anchor', message, 'wait', how(where)],
      ]);
    const both = [paragraph(1, 'We wait.'), paragraph(2, 'They wait.'), paragraph(3, 'All sit.')];
    expect(check({ quay: note }, ...both)[0]?.hint).toBe(
      how('The words stand in paragraph 1 and 2.'),
    );
  });

  test('is not a term, nor the mark of another note', () => {
    const marks = [mark('term', 'quay', 'wait', 3), mark('note', 'pier', 'We')];
    const notes = { quay: note, pier: { paragraph: 1, anchor: 'We' } };
    expect(check(notes, paragraph(1, 'We wait.', marks)).map(({ file }) => file)).toEqual([
      'quay anchor',
    ]);
  });

  test('that is marked under a wrong id is complained of there, not here', () => {
    const stray = (id: string, text: string) => mark('note', id, text, 3);
    expect(check({ quay: note }, paragraph(1, 'We wait.', [stray('quai', 'wait')]))).toEqual([]);
    // These are other words, and those are another note’s.
    expect(check({ quay: note }, paragraph(1, 'We wait.', [stray('quai', 'We')]))).toHaveLength(1);
    const two = { quay: note, pier: { paragraph: 1, anchor: 'We' } };
    const marks = [stray('piers', 'wait'), mark('note', 'pier', 'We')];
    expect(check(two, paragraph(1, 'We wait.', marks)).map(({ found }) => found)).toEqual([]);
  });

  test('is marked once', () => {
    const twice = [paragraph(1, 'We wait.', [words]), paragraph(2, 'I wait.', [words], 'two')];
    const problems = check({ quay: note }, ...twice);
    expect(told(problems)).toEqual([
      ['two.mdx', 'the note is marked twice in the essay', 'quay', 'Keep one mark.'],
    ]);
    expect(problems[0]).toMatchObject({ line: 3, column: 5 });
  });

  test('is marked in the paragraph that the note names', () => {
    const paragraphs = [paragraph(1, 'All sit.'), paragraph(2, 'We wait.', [words])];
    expect(told(check({ quay: note }, ...paragraphs))).toEqual([
      [
        'quay paragraph',
        'the note is marked in paragraph 2',
        '1',
        'Write paragraph: 2, or move the mark.',
      ],
    ]);
  });

  test('is exactly the words that are marked', () => {
    const longer = paragraph(1, 'We wait.', [mark('note', 'quay', 'We wait')]);
    expect(told(check({ quay: note }, longer))).toEqual([
      [
        'quay anchor',
        'the words marked at one.mdx:3 are others: “We wait”',
        'wait',
        'The words stand in paragraph 1.',
      ],
    ]);
  });
});

describe('a mark that leads nowhere', () => {
  const stray = (type: 'note' | 'term', id: string, text: string, more: object = {}) =>
    strayMarks(
      draftOf({
        paragraphs: [
          paragraph(1, 'x', [
            mark(type, id, text),
            mark('note', 'pier', 'the pier'),
            mark('term', 'boat', 'x'),
          ]),
        ],
        notes: {
          quay: { anchor: 'the quay', terms: [] },
          pier: { anchor: 'the pier', terms: [] },
        },
        terms: {
          boat: { term: 'Boat', aliases: ['the ship'] },
          sound: { term: 'The Sound', aliases: [] },
        },
        ...more,
      }),
    ).map(({ id, meant, file }) => [id, meant, file]);

  test('means the note or term that goes by its words, in any case of letters', () => {
    expect(stray('note', 'somewhere', 'The Quay')).toEqual([['somewhere', 'quay', 'one.mdx']]);
    expect(stray('term', 'somewhere', 'the sound')).toEqual([['somewhere', 'sound', 'one.mdx']]);
    expect(stray('term', 'somewhere', 'The ship')).toEqual([['somewhere', 'boat', 'one.mdx']]);
  });

  test('means the nearest id where no words are alike, marked already or not', () => {
    expect(stray('note', 'piers', 'x')).toEqual([['piers', 'pier', 'one.mdx']]);
    expect(stray('term', 'boats', 'y')).toEqual([['boats', 'boat', 'one.mdx']]);
  });

  test('says nothing by the words of a note that is marked already', () => {
    expect(stray('note', 'somewhere', 'the pier')).toEqual([['somewhere', 'quay', 'one.mdx']]);
  });

  test('means what nothing else leads to where no id is near', () => {
    expect(stray('term', 'somewhere', 'y')).toEqual([['somewhere', 'sound', 'one.mdx']]);
    const met = { events: { storm: { terms: ['sound'] } } };
    expect(stray('term', 'somewhere', 'y', met)).toEqual([['somewhere', undefined, 'one.mdx']]);
  });

  test('is none where the entry is there, of the kind that is marked', () => {
    expect(stray('note', 'quay', 'x')).toEqual([]);
    expect(stray('term', 'sound', 'x')).toEqual([]);
    expect(stray('term', 'quay', 'x')).toEqual([['quay', 'sound', 'one.mdx']]);
  });
});

describe('a term', () => {
  const check = (...paragraphs: ReturnType<typeof paragraph>[]) =>
    told(termMarks(draftOf({ paragraphs })));
  const term = (start: number, id = 'boat') => mark('term', id, 'boat', start);

  test('is marked once in a section, and again in the next', () => {
    const first = paragraph(1, 'boat boat', [term(0), term(5, 'ship')]);
    const later = paragraph(2, 'boat', [term(0)]);
    expect(check(first, paragraph(2, 'boat', [term(0)], 'two'))).toEqual([]);
    expect(check(first, later)).toEqual([
      [
        'one.mdx',
        'the term is marked twice in this section',
        'boat',
        'Keep the mark at its first use.',
      ],
    ]);
  });

  test('is not marked inside the anchor of a note, from its first letter to its last', () => {
    // The note explains the letters 4 to 8.
    const around = mark('note', 'quay', 'words', 4);
    const inside = [
      'one.mdx',
      'the term is marked inside the anchor of the note quay',
      'boat',
      'Take the mark out and name the term in the note’s terms.',
    ];
    const at = (start: number) => check(paragraph(1, 'x', [around, term(start)]));
    expect([3, 4, 8, 9].map(at)).toEqual([[], [inside], [inside], []]);
    expect(
      termMarks(draftOf({ paragraphs: [paragraph(1, 'x', [around, term(4)])] })),
    ).toMatchObject([{ line: 3, column: 5 }]);
  });

  test('may stand in another term', () => {
    expect(check(paragraph(1, 'x', [mark('term', 'ferry', 'the boat', 0), term(4)]))).toEqual([]);
  });
});

describe('the author’s words', () => {
  const stress = (start: number, end: number, strong = false) => ({ start, end, strong });
  const of = (text: string, ...stresses: ReturnType<typeof stress>[]) =>
    recordOf({ text, stresses });

  test('are recorded by 16 digits of a paragraph and two of each of its words', () => {
    // By sha256sum, and by its bits in base64url: printf 'abc' and printf 'a b'.
    expect(of('abc')).toBe('ba7816bf8f01cfea un');
    expect(of('a b')).toBe('c8687a08aa5d6ed2 ypPi');
  });

  test('are recorded with what they stress', () => {
    const all = [
      ...[of('abc'), of('abc', stress(0, 1)), of('abc', stress(0, 2)), of('abc', stress(1, 2))],
      ...[of('abc', stress(0, 1, true)), of('abc', stress(0, 1), stress(1, 2)), of('*a*bc')],
    ];
    expect(new Set(all).size).toBe(all.length);
  });
});
