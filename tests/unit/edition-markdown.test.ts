import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { loadEdition } from '../../src/checks/load-edition.ts';
import { editionMarkdown } from '../../src/plain-text/edition-markdown.ts';
import { readAbout } from '../../src/view/about.ts';
import { absolute } from './ferry-address.ts';
import { wordsBeforeMark } from './ferry-marks.ts';

const root = 'tests/fixtures/ferry';
const edition = loadEdition(root);
const { paragraphs, notes, terms, events, figures, sources, corrections } = edition;
const text = editionMarkdown(edition, readAbout(root), absolute);
const tree: Root = unified().use(remarkParse).use(remarkGfm).parse(text);

const wordsOf = (node: Nodes): string => {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
};
const all = <Type extends Nodes['type']>(type: Type): Extract<Nodes, { type: Type }>[] => {
  const found: Extract<Nodes, { type: Type }>[] = [];
  visit(tree, type, (node) => void found.push(node as Extract<Nodes, { type: Type }>));
  return found;
};

const accounts = '[\\[4\\]](https://ferry.example/sources/#council-accounts)';
/** The note that Markdown must make of the second in the made-up edition. */
const note = `[^2]: check, not found in the record: **A cost nobody printed**

    The council’s accounts for 2018 give the loss of a whole winter, not of one crossing. ${accounts}

    **How far it holds: not found in the record.** No page seen gives a cost for a single crossing. ${accounts}

    The council printed a loss of 90,000 crowns for the winter of 2018; the number of crossings is not given. ${accounts}

    [Changed on 20 January 2024](https://ferry.example/about/#correction-winter-sum): A digit was misread.

`;

const history = '[\\[3\\]](https://ferry.example/sources/#lorn-gazette-history)';
const term = `- **Lorn** (place)

  An island town of 2,100 people at the last count, in 2016. ${history}

  - Urdu: لورن

  **The council** – Lorn [\\[7\\]](https://ferry.example/sources/#council-minutes)

  **The islanders** – Lorna: the older name, still on the boats ${history}

  Paragraphs: [1](https://ferry.example/#p1)

  Notes: [5 Two accounts of the meeting](https://ferry.example/#note-two-petitions)

  [Added on 3 December 2023](https://ferry.example/about/#correction-older-name): The islanders’ own name for the town was missing.
`;

const event = `- 14 May 2019 (24 Vaisakha 1941)

  **The council meets** (Town)

  The council hears the engineers and takes in two petitions. [\\[7\\]](https://ferry.example/sources/#council-minutes)
`;

const source = `2. \\[Harbour book of Lorn, 1811 to 1987], **Harbour office**, undated (primary, in Danish); read in a copy.

   Notes: [1 Two centuries, with a gap](https://ferry.example/#note-first-ferry)
`;

const correction = `#### 30 November 2023

##### The op-ed

- [Paragraph 5](https://ferry.example/#p5), changed. The dash was copied as a hyphen.

  Was: in the open - that is all

  Now: in the open – that is all
`;

describe('the edition as Markdown', () => {
  test('begins with the title, and has a chapter for each section and each list', () => {
    expect(all('heading').flatMap((one) => (one.depth < 3 ? [wordsOf(one)] : []))).toEqual([
      'Let Us Wait for the Boat',
      'Section 1: Two centuries of waiting (editors’ title)',
      'Section 2: What the bridge would cost (editors’ title)',
      'Section 3: Who should choose (editors’ title)',
      'The claims, checked',
      'Terms',
      'Timeline',
      'Sources',
      'About this edition',
    ]);
  });

  test('gives the author’s words, character for character, and the author’s stress', () => {
    const said = tree.children.flatMap((one, index) =>
      /^Paragraph \d+$/.test(wordsOf(one)) ? [wordsOf(tree.children[index + 1]!)] : [],
    );
    expect(said).toEqual(paragraphs.map((paragraph) => paragraph.text));
    expect(text).toContain('*ours*');
  });

  test('refers to each note after its words and what closes them, and has it as a footnote', () => {
    const numbers = notes.map(({ number }) => String(number));
    expect(all('footnoteReference').map(({ identifier }) => identifier)).toEqual(numbers);
    expect(all('footnoteDefinition').map(({ identifier }) => identifier)).toEqual(numbers);
    for (const { words, number } of wordsBeforeMark) expect(text).toContain(`${words}[^${number}]`);
  });

  test('gives a note, a term, an event, a source and a correction as they are known', () => {
    for (const known of [note, term, event, source, correction]) expect(text).toContain(known);
  });

  test('has every entry, and leads to nowhere but the site, the sources and their copies', () => {
    const whole = wordsOf(tree);
    for (const { title } of [...events, ...figures]) expect(whole).toContain(title);
    for (const { definition } of terms)
      for (const { text: statement } of definition.statements) expect(whole).toContain(statement);
    for (const { reason } of corrections) expect(whole).toContain(reason);
    const addresses = sources.flatMap(({ URL: address }) => address ?? []);
    const elsewhere = all('link')
      .map(({ url }) => url.replace('https://web.archive.org/web/*/', ''))
      .filter((url) => !url.startsWith(absolute()));
    expect(new Set(elsewhere)).toEqual(
      new Set([...addresses, 'https://creativecommons.org/licenses/by/4.0/']),
    );
    for (const address of addresses) expect(elsewhere).toContain(address);
  });

  test('has the tables of its figures', () => {
    const rows = all('table').map(({ children }) => children.length);
    expect(rows).toEqual([7, 4, 3, 3]);
  });
});

test('words that look like markup stay words', () => {
  const [first, ...others] = edition.terms;
  const odd = 'A *boat* [of] <two> _decks_ & 1. a # | `b` ~~c~~ \\ http://x.example';
  const statements = [{ text: odd, sources: [], own: true }];
  const definition = { text: odd, statements };
  const changed = { ...edition, terms: [{ ...first!, definition }, ...others] };
  const parsed = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .parse(editionMarkdown(changed, [], absolute));
  expect(wordsOf(parsed)).toContain(odd);
});
