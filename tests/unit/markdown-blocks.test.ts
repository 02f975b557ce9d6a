import { describe, expect, test } from 'vitest';
import { loadEdition } from '../../src/checks/load-edition.ts';
import type { Edition } from '../../src/model/edition.ts';
import { editionMarkdown } from '../../src/plain-text/edition-markdown.ts';
import { editionText } from '../../src/plain-text/edition-text.ts';
import { textFormats } from '../../src/plain-text/formats.ts';
import type { Block, Words } from '../../src/view/blocks.ts';
import type { Entry } from '../../src/view/entry.ts';
import { absolute } from './ferry-address.ts';

const whole = loadEdition('tests/fixtures/ferry');
// To look places up takes longer than all the rest.
for (const figure of whole.figures) if (figure.type === 'map') figure.lines = [];
/** An edition of nothing but its title: what is left in the file is the page about it. */
const bare: Edition = {
  ...whole,
  ...{ sections: [], paragraphs: [], notes: [], terms: [], events: [] },
  ...{ figures: [], sources: [], corrections: [], aliases: [] },
};
/** Blocks in Markdown: what stands between the lead of the page about the edition and the corrections. */
const markdown = (...blocks: Block[]): string =>
  editionMarkdown(bare, blocks, absolute)
    .split('says:\n\n')[1]!
    .split(/(?:^|\n)### Corrections/)[0]!
    .trimEnd();
const said = (...words: Words): Block => ({ type: 'paragraph', words });

describe('in Markdown', () => {
  test('a heading is one level under the headings of its chapter', () => {
    expect(markdown({ type: 'heading', level: 2, text: 'A' })).toBe('### A');
    expect(markdown({ type: 'heading', level: 4, text: 'A' })).toBe('##### A');
  });

  test('words keep what they are', () => {
    const author = { is: 'author' as const, term: undefined, notes: [], markers: [] };
    const words: Words = [
      { ...author, text: 'a ', stress: undefined },
      { ...author, text: 'b', stress: 'emphasis' },
      ' ',
      { ...author, text: 'c', stress: 'strong' },
      { is: 'note-mark', id: 'n', name: 'Note 3', text: '3' },
      ' ',
      { is: 'strong', text: 'd' },
      ' ',
      { is: 'headword', text: 'e' },
      { is: 'label', role: 'at', text: 'f' },
      { is: 'sources', sources: [4, 11].map((number) => ({ id: `s${number}`, number })) },
      { is: 'name', words: [' g ', { is: 'strong', text: 'h' }] },
      { is: 'kind', text: ' check' },
    ];
    expect(markdown(said(...words))).toBe(
      'a *b* **c**[^3] **d** **e** (f)' +
        ' [\\[4\\]](https://ferry.example/sources/#s4) [\\[11\\]](https://ferry.example/sources/#s11)' +
        ' g **h** check',
    );
  });

  test('links lead to the site, to an address or to its copies', () => {
    expect(markdown(said({ is: 'entry', kind: 'term', id: 'toll', text: 'Toll' }))).toBe(
      '[Toll](https://ferry.example/glossary/#toll)',
    );
    expect(markdown(said({ is: 'address', text: 'https://x.example/' }))).toBe(
      '<https://x.example/>',
    );
    expect(markdown(said({ is: 'archive', href: 'https://y.example/', source: 2 }, 'read'))).toBe(
      '[Look it up in the Web Archive](https://y.example/) · read',
    );
  });

  test('lines, changes and pairs are paragraphs', () => {
    expect(markdown({ type: 'line', role: 'fine', name: 'A', items: [['b'], ['c']] })).toBe(
      'A: b · c',
    );
    expect(markdown({ type: 'change', date: '2024-01-20', words: ['a'] })).toBe('a');
    const pairs = [
      { name: 'a', words: ['b'] },
      { name: 'c', words: ['d'] },
    ];
    expect(markdown({ type: 'pairs', role: 'key', pairs })).toBe('**a** – b\n\n**c** – d');
  });

  test('a list is one, after its lead', () => {
    const items = [['a'], ['b']];
    expect(markdown({ type: 'list', items })).toBe('- a\n\n- b');
    expect(markdown({ type: 'list', ordered: true, lead: 'Lead:', items })).toBe(
      'Lead:\n\n1. a\n\n2. b',
    );
  });

  test('a table is one; a wide one is a list for each row', () => {
    const table = { type: 'table' as const, head: ['A', 'B'], rows: [['a', '7']] };
    expect(markdown(table)).toBe('| A | B |\n| - | - |\n| a | 7 |');
    expect(markdown({ ...table, wide: true })).toBe('a:\n\n- B: 7');
  });

  test('the author’s words follow the number of their paragraph', () => {
    expect(markdown({ type: 'passage', number: 3, words: ['a'] })).toBe('Paragraph 3\n\na');
  });

  const entry: Entry = {
    kind: 'term',
    id: 'a',
    number: 7,
    head: [['head'], ['second']],
    text: [said('text')],
    end: [said('end')],
  };
  const entries = (kind: Entry['kind']): string =>
    markdown({ type: 'entries', kind, entries: [{ ...entry, kind }] });

  test('an entry is one of a list, a source by its number, a note a footnote', () => {
    const rest = (by: string) => ['second', 'text', 'end'].map((one) => `\n\n${by}${one}`).join('');
    expect(entries('term')).toBe(`- head${rest('  ')}`);
    expect(entries('source')).toBe(`1. head${rest('   ')}`);
    expect(entries('note')).toBe(`[^7]: head${rest('    ')}`);
  });
});

describe('the whole edition', () => {
  const voices =
    '**Two voices.** What follows the number of a paragraph is the author’s, word for word; ' +
    'all else is the editors’.';

  test('in Markdown says how to tell the voices, and has the title above its chapters', () => {
    const text = editionMarkdown(whole, [], absolute);
    expect(text).toContain(`\n\n<https://ferry.example/>\n\n${voices}\n\n`);
    expect(text.startsWith('# Let Us Wait for the Boat\n\nFirst published by ')).toBe(true);
    expect(text).toContain('\n## Terms\n');
  });

  test('in plain text says how to tell the voices, with the number of its first note', () => {
    const text = editionText(whole, [], absolute);
    expect(
      text.startsWith('Let Us Wait for the Boat\n\n    First published by The Lorn Gazette,'),
    ).toBe(true);
    expect(text.replace(/\s+/g, ' ')).toContain(
      'Two voices. What begins at the left edge is the author’s, word for word: the title and the ' +
        'paragraphs. All that is set in from the edge, like this, is the editors’: section titles ' +
        'and notes. So are the numbers in square brackets: [1] stands right after the words that ' +
        'note 1 explains. The notes follow at the end of each section.',
    );
    const notes = whole.notes.map((note) => ({ ...note, number: note.number + 4 }));
    expect(editionText({ ...whole, notes }, [], absolute)).toContain('[5] stands right after');
    expect(editionText(bare, [], absolute)).toContain('[1] stands right after');
  });

  test('in plain text has a light rule at a section, a heavy one at a list', () => {
    const text = editionText(whole, [], absolute);
    const between = (sign: string, title: string) =>
      `\n\n    ${sign.repeat(68)}\n    ${title}\n    ${sign.repeat(68)}\n\n`;
    expect(text).toContain(between('-', 'Section 3: Who should choose (editors’ title)'));
    expect(text).toContain(between('=', 'Terms'));
    expect(text.endsWith('.org/licenses/by/4.0/\n')).toBe(true);
  });

  test('can be had as plain text and as Markdown', () => {
    expect(Object.entries(textFormats)).toEqual([
      ['txt', { name: 'Plain text', write: editionText }],
      ['md', { name: 'Markdown', write: editionMarkdown }],
    ]);
  });
});
