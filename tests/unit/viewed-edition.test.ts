import { describe, expect, test } from 'vitest';
import { loadEdition } from '../../src/checks/load-edition.ts';
import type { Edition } from '../../src/model/edition.ts';
import { type Block, paragraph } from '../../src/view/blocks.ts';
import { type Chapter, editionChapters } from '../../src/view/edition.ts';
import { sourcesLead, timelineLead } from '../../src/view/front.ts';
import { changed, link, said } from './entry-words-expected.ts';

const edition = loadEdition('tests/fixtures/ferry');
// To look places up takes longer than all the rest.
for (const figure of edition.figures) if (figure.type === 'map') figure.lines = [];
const format = {
  voices: 'The author’s words are in bold.',
  about: [paragraph('A made-up op-ed.')],
  address: 'https://ferry.example/',
};

const chapters = (of: Edition = edition) => editionChapters(of, format);
const chapter = (name: Chapter['name'], of: Edition = edition): Chapter =>
  chapters(of).find((one) => one.name === name)!;

/** What kind of thing each block is, and what it is called. */
const outline = (blocks: readonly Block[]): string[] =>
  blocks.map((block) => {
    if (block.type === 'heading') return `${block.level} ${block.text}`;
    if (block.type === 'passage') return `passage ${block.number}`;
    if (block.type === 'entries')
      return `${block.kind}: ${block.title ?? ''} ${block.entries.map(({ id }) => id).join(' ')}`;
    return block.type;
  });

describe('a whole edition in one file', () => {
  test('has a title, its sections, its lists and what it says of itself, in the order of reading', () => {
    expect(chapters().map(({ name, title, heading }) => [name, title, heading])).toEqual([
      ['title', 'Let Us Wait for the Boat', 'Let Us Wait for the Boat'],
      [
        'section',
        'Two centuries of waiting',
        'Section 1: Two centuries of waiting (editors’ title)',
      ],
      [
        'section',
        'What the bridge would cost',
        'Section 2: What the bridge would cost (editors’ title)',
      ],
      ['section', 'Who should choose', 'Section 3: Who should choose (editors’ title)'],
      ['claims', 'The claims, checked', 'The claims, checked'],
      ['terms', 'Terms', 'Terms'],
      ['timeline', 'Timeline', 'Timeline'],
      ['sources', 'Sources', 'Sources'],
      ['about', 'About this edition', 'About this edition'],
    ]);
    expect(chapters().map(({ section }) => section?.id)).toEqual([
      undefined,
      ...['crossing', 'cost', 'choice'],
      ...[undefined, undefined, undefined, undefined, undefined],
    ]);
  });

  test('begins with where it comes from, the two voices, the kinds of notes and the argument', () => {
    expect(chapter('title').blocks).toEqual([
      said(
        undefined,
        'First published by ',
        { is: 'entry', kind: 'source', id: 'the-copy', text: 'The Lorn Gazette', name: true },
        ', 3 June 2019 · ',
        { is: 'name', words: ['Elin Marrow'] },
        '. The title is the one of the Gazette.',
      ),
      {
        type: 'change',
        date: '2023-11-26',
        words: [
          link('correction', 'rights-worded', 'Changed on 26 November 2023'),
          ': The copy speaks of its author.',
        ],
      },
      said(undefined, 'The Annotated Ferry, edition of 1 February 2024'),
      said(undefined, { is: 'address', text: 'https://ferry.example/' }),
      said(undefined, { is: 'strong', text: 'Two voices.' }, ' The author’s words are in bold.'),
      {
        type: 'pairs',
        role: 'key',
        pairs: [
          { name: 'context', words: ['What a phrase refers to.'] },
          { name: 'voices', words: ['Where the parties differ, each side named.'] },
          { name: 'check', words: ['A claim beside the record, and how far it holds.'] },
          { name: 'since', words: ['What happened after the op-ed was written.'] },
        ],
      },
      { type: 'heading', level: 2, text: 'The argument in 3 sections' },
      {
        type: 'list',
        ordered: true,
        items: [
          [
            link('section', 'crossing', 'Two centuries of waiting'),
            '. The author argues that the ferry has served the island well and that the council ' +
              'decided beforehand.',
          ],
          [
            link('section', 'cost', 'What the bridge would cost'),
            '. The author argues that no two estimates agree, and that mending the boats is cheaper.',
          ],
          [
            link('section', 'choice', 'Who should choose'),
            '. The author argues that the islanders should vote.',
          ],
        ],
      },
    ]);
  });

  test('has in each section its paragraphs, then its notes, then its figures', () => {
    const sections = chapters().filter(({ name }) => name === 'section');
    expect(sections.map(({ blocks }) => outline(blocks))).toEqual([
      [
        'passage 1',
        'passage 2',
        'note: Editors’ notes on section 1 ' +
          'first-ferry winter-losses saltry-bridge harbour-closed two-petitions',
        'figure:  passengers',
      ],
      [
        'change',
        'passage 3',
        'passage 4',
        'note: Editors’ notes on section 2 bridge-cost',
        'figure:  left-behind spring',
      ],
      [
        'passage 5',
        'change',
        'passage 6',
        'note: Editors’ notes on section 3 vote-held',
        'figure:  far',
      ],
    ]);
    expect(sections[2]!.blocks[1]).toEqual(
      changed(
        '2023-11-30',
        'en-dash',
        'Changed on 30 November 2023',
        ': The dash was copied as a hyphen.',
      ),
    );
  });

  test('has the claims that its notes check in a list, after a word on them', () => {
    const { blocks } = chapter('claims');
    expect(outline(blocks)).toEqual(['paragraph', 'list']);
    expect(blocks[0]).toEqual(
      said(
        'lead',
        'The author’s words, and how far they hold by the editors’ reading of the record. ' +
          'Each note names its sources.',
      ),
    );
  });

  test('has its terms and its sources after a word on them', () => {
    expect(chapter('terms').blocks[0]).toEqual(
      said(
        'lead',
        '7 terms. For 1 of them the name itself is disputed: ' +
          'each side’s name stands beside the other’s.',
      ),
    );
    expect(outline(chapter('terms').blocks)).toEqual([
      'paragraph',
      'term:  ferry harbour-master lorn ropeway sound toll council',
    ]);
    expect(outline(chapter('sources').blocks)).toEqual([
      'paragraph',
      'source:  the-copy harbour-book lorn-gazette-history council-accounts saltry-operator ' +
        'lorn-gazette-office council-minutes petitioners-letter engineers-report lorn-gazette-vote',
    ]);
    expect(chapter('sources').blocks[0]).toEqual(said('lead', sourcesLead(edition)));
  });

  test('turns its timeline where the op-ed was written, and ends it where the record ends', () => {
    const { blocks } = chapter('timeline');
    expect(outline(blocks)).toEqual([
      ...['change', 'paragraph'],
      ...['2 1811', 'event:  first-sailing', '2 1914', 'event:  laid-up'],
      ...['2 1987', 'event:  two-boats', '2 2015', 'event:  bridge-proposed'],
      ...['2 2016', 'event:  saltry-closed', '2 2017', 'event:  night-boat'],
      ...['2 2019', 'event:  council-meeting', 'line'],
      ...['2 2019, after the op-ed', 'event:  office-opens vote'],
      ...['2 2020, after the op-ed', 'event:  works', 'paragraph'],
    ]);
    expect(blocks[1]).toEqual(said('lead', timelineLead(edition)));
    expect(blocks.at(-1)).toEqual(
      said(
        undefined,
        'The record used here ends in 2020; what followed is not known to this site.',
      ),
    );
    const before = edition.events.filter(({ since }) => !since);
    expect(outline(chapter('timeline', { ...edition, events: before }).blocks)).not.toContain(
      'line',
    );
  });

  test('ends with what it is, what was corrected, how it is cited and whose the rights are', () => {
    const { blocks } = chapter('about');
    expect(blocks[0]).toEqual(
      said(
        undefined,
        'What the page ',
        { is: 'address', text: 'https://ferry.example/about/' },
        ' says:',
      ),
    );
    expect(blocks[1]).toEqual(said(undefined, 'A made-up op-ed.'));
    expect(outline(blocks).filter((one) => one.startsWith('2 '))).toEqual([
      '2 Corrections',
      '2 How to cite',
      '2 Rights in this edition',
    ]);
    expect(outline(blocks.slice(2, 5))).toEqual(['2 Corrections', '3 20 January 2024', '4 Notes']);
    expect(blocks.slice(-4)).toEqual([
      { type: 'heading', level: 2, text: 'How to cite' },
      said(
        undefined,
        'Elin Marrow, “Let Us Wait for the Boat”, The Lorn Gazette, 3 June 2019. ' +
          'Annotated edition of 1 February 2024, The Annotated Ferry, https://ferry.example/',
      ),
      { type: 'heading', level: 2, text: 'Rights in this edition' },
      said(
        undefined,
        'The rights in the op-ed remain with its author. Notes, glossary, timeline and figures: ' +
          'CC BY 4.0, https://creativecommons.org/licenses/by/4.0/',
      ),
    ]);
  });

  test('tells at each chapter what was changed in it', () => {
    const [one] = edition.corrections;
    const at = (target: string, id: string) => ({ ...one!, target, 'target-id': id }) as typeof one;
    const corrections = [
      at('page', ''),
      at('page', 'glossary'),
      at('page', 'timeline'),
      at('page', 'sources'),
      at('page', 'about'),
      at('section', 'choice'),
    ] as Edition['corrections'];
    const first = chapters({ ...edition, corrections }).map(({ blocks }) => blocks[0]?.type);
    expect(first).toEqual([
      ...['change', 'passage', 'passage', 'change', 'paragraph'],
      ...['change', 'change', 'change', 'change'],
    ]);
  });
});
