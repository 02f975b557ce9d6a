import { describe, expect, test } from 'vitest';
import { loadEdition } from '../../src/checks/load-edition.ts';
import { markName } from '../../src/model/note-name.ts';
import { editionText } from '../../src/plain-text/edition-text.ts';
import { tableText, wrapped } from '../../src/plain-text/lines.ts';
import { verdicts } from '../../src/schemas/note-kinds.ts';
import { readAbout } from '../../src/view/about.ts';
import { atLeftEdge, folded, uncited, unmarked } from '../kept-editions.ts';
import { absolute } from './ferry-address.ts';
import { wordsBeforeMark } from './ferry-marks.ts';

const root = 'tests/fixtures/ferry';
const edition = loadEdition(root);
const text = editionText(edition, readAbout(root), absolute);
const { meta, paragraphs, notes, terms, events, sources, sections } = edition;

describe('the edition as plain text', () => {
  test('begins at the left edge with nothing but the author’s words, character for character', () => {
    expect(atLeftEdge(text).map(unmarked)).toEqual([
      meta.title,
      ...paragraphs.map((paragraph) => paragraph.text),
    ]);
  });

  test('puts the number of each note after the words it explains and what closes them, and no other', () => {
    const passages = atLeftEdge(text).slice(1);
    for (const [index, { notes }] of paragraphs.entries()) {
      for (const { number } of notes)
        expect(passages[index]).toContain(`${wordsBeforeMark[number - 1]!.words}[${number}]`);
      const marked = [...passages[index]!.matchAll(/\[(\d+)\]/g)].map(([, number]) =>
        Number(number),
      );
      expect(marked).toEqual(notes.map(({ number }) => number));
    }
  });

  test('gives every section, paragraph, note, term, event, figure and source, in order', () => {
    const whole = folded(uncited(text));
    const titles = sections.flatMap((section) => [
      `Section ${section.number}: ${section.title}`,
      ...section.paragraphs.map(({ number }) => `Paragraph ${number} `),
      ...section.paragraphs.flatMap((paragraph) =>
        paragraph.notes.map((note) => {
          const verdict = note.kind === 'check' ? `, ${verdicts[note.holds].alone}` : '';
          return `[${note.number}] ${note.kind}${verdict}: ${note.title}`;
        }),
      ),
      ...section.paragraphs.flatMap((paragraph) =>
        paragraph.figures.map(({ title, paragraph }) => `${title} (at paragraph ${paragraph})`),
      ),
    ]);
    let at = 0;
    for (const words of [
      ...titles,
      ...terms.map(({ term, definition }) => [`${term} (`, definition.text]),
      ...events.flatMap(({ title, text }) => [`${title} (`, text.text]),
      ...sources.map(({ number, title }) => [`${number}. `, title ?? '']),
    ].flat()) {
      const found = whole.indexOf(words, at);
      expect(found, words).toBeGreaterThanOrEqual(at);
      at = found + words.length;
    }
    expect(notes.length).toBeGreaterThan(0);
  });

  test('keeps its lines within 72 columns; only an address may be longer', () => {
    const long = text.split('\n').filter((line) => [...line].length > 72);
    expect(long.filter((line) => !/^ +\S+$/.test(line))).toEqual([]);
    expect(text).not.toMatch(/[ \t]$/m);
  });

  test('cites sources by their numbers after what they carry, and lists each with publisher and address', () => {
    const whole = folded(text);
    for (const words of [
      'describe the meeting of 14 May 2019 differently. [sources 7, 8] The council: Both petitions',
      'and any member could have read from them. [source 7] The petitioners:',
      'In November 2019 the islanders voted; [source 10] the council calls the result advice',
      'The council – Lorn [source 7] The islanders – Lorna: the older name, still on the boats [source 3]',
      'counts Sources: 2 · 4 Added on 28 November 2023',
      ' 7. Minutes of 14 May 2019, Town council, 20 May 2019 (primary). https://council.example/minutes ',
      ' 8. The Mainland Mail, 16 May 2019 (news, Norway). https://mail.example/letter ',
    ])
      expect(whole).toContain(words);
    const named = [...whole.matchAll(/\[sources? ([\d, ]+)\]/g)].flatMap(([, all]) =>
      all!.split(', '),
    );
    const numbers = sources.map(({ number }) => String(number));
    // The first is the copy of the op-ed, the last is cited by an event alone.
    expect([...new Set(named)].sort((a, b) => Number(a) - Number(b))).toEqual(numbers.slice(1));
    for (const { URL: address } of sources)
      if (address) expect(text).toContain(`\n        ${address}\n`);
  });

  test('says when an event was in both calendars, and when it is known no better', () => {
    expect(text).toContain('14 May 2019 (24 Vaisakha 1941)\n        The council meets (Town)\n');
    expect(text).toContain('about 1811 (');
    expect(text).toContain('from 2020, no end on record\n        The boats are mended (Boats)\n');
  });

  test('ends with what the record covers, the corrections, the citation and the rights', () => {
    const whole = folded(text);
    for (const words of [
      meta['record-ends'],
      'A made-up op-ed about a made-up island, for tests. Nothing in it is true.',
      'paragraphs 6 sections 3',
      'Was: in the open - that is all Now: in the open – that is all',
      'Elin Marrow, “Let Us Wait for the Boat”, The Lorn Gazette, 3 June 2019. Annotated edition of 1 February 2024',
      meta.rights,
    ])
      expect(whole).toContain(words);
  });

  test('says at a note what was changed in it', () => {
    const changed = notes.find(({ id }) => id === 'winter-losses')!;
    expect(markName(changed)).toContain('note 2');
    expect(text).toContain('        Changed on 20 January 2024: A digit was misread.\n\n    [3] ');
  });
});

test('a paragraph is broken at spaces only, and words keep their letters', () => {
  const words =
    'une école, https://ferry.example/a-very-long-address-that-is-never-broken e\u0301t\u00a0e';
  const lines = wrapped(words, 2, 4, 20);
  expect(
    lines
      .split('\n')
      .map((line) => line.trimStart())
      .join(' '),
  ).toBe(words);
  expect(lines).toMatch(/^ {2}une école,\n {4}https/);
});

test('a table sets numbers to the right and breaks its last column inside the line', () => {
  const long = 'a cell of many words '.repeat(6).trim();
  const lines = tableText(
    ['Year', 'Count', 'Source'],
    [
      ['2019', '7', long],
      ['2020', '1,007', '–'],
    ],
    4,
  ).split('\n');
  expect(lines[0]).toBe('    Year  Count  Source');
  expect(lines.every((line) => line.length <= 72)).toBe(true);
  expect(lines[2]).toMatch(/^ {4}2019 {6}7 {2}a cell/);
  expect(lines[3]).toMatch(/^ {17}\S/);
  expect(lines.at(-1)).toBe('    2020  1,007  –');
});
