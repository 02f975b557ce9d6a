import { citationLine } from '../data-files/edition-citation.ts';
import { counted } from '../model/counted.ts';
import type { Edition, Section } from '../model/edition.ts';
import { timelineGroups } from '../model/timeline.ts';
import { kinds } from '../schemas/note-kinds.ts';
import { type Block, paragraph, type Words } from './blocks.ts';
import { claimsList } from './claims.ts';
import { correctionBlocks } from './corrections.ts';
import { changesAt, entries } from './entry.ts';
import { eventEntry } from './event.ts';
import { figureEntry } from './figure.ts';
import {
  byline,
  editionLine,
  rightsLine,
  sourcesLead,
  termsLead,
  timelineLead,
  turn,
} from './front.ts';
import { noteEntry } from './note.ts';
import { passageWords } from './passage.ts';
import { sourceEntry } from './source.ts';
import { termEntry } from './term.ts';

/** A chapter of a whole edition in one file, in the order of reading. */
export interface Chapter {
  name: 'title' | 'section' | 'claims' | 'terms' | 'timeline' | 'sources' | 'about';
  title: string;
  /** The same at the head of the chapter. */
  heading: string;
  /** Of a chapter with the author's words. */
  section?: Section;
  blocks: Block[];
}

/** What a format has to say of itself. */
export interface Format {
  /** How it tells the author's voice from ours. */
  voices: string;
  /** The page about the edition. */
  about: readonly Block[];
  /** Where the edition is published. */
  address: string;
}

const titleBlocks = (edition: Edition, { voices, address }: Format): Block[] => {
  const { meta, sections } = edition;
  const said = (...words: Words): Block => ({ type: 'paragraph', words });
  return [
    said(...byline(meta)),
    ...changesAt(edition, 'edition', ''),
    paragraph(editionLine(meta)),
    said({ is: 'address', text: address }),
    said({ is: 'strong', text: 'Two voices.' }, ` ${voices}`),
    {
      type: 'pairs',
      role: 'key',
      pairs: kinds.map((kind) => ({
        name: meta.kinds[kind].name,
        words: [meta.kinds[kind].meaning],
      })),
    },
    { type: 'heading', level: 2, text: `The argument in ${counted(sections.length, 'section')}` },
    {
      type: 'list',
      ordered: true,
      items: sections.map(({ id, title, precis }) => [
        { is: 'entry', kind: 'section', id, text: title },
        `. ${precis}`,
      ]),
    },
  ];
};

const sectionChapter = (edition: Edition, section: Section): Chapter => {
  const { paragraphs, number, title, id } = section;
  const notes = paragraphs.flatMap((paragraph) => paragraph.notes);
  const figures = paragraphs.flatMap((paragraph) => paragraph.figures);
  return {
    name: 'section',
    title,
    heading: `Section ${number}: ${title} (editors’ title)`,
    section,
    blocks: [
      ...changesAt(edition, 'section', id),
      ...paragraphs.flatMap((passage): Block[] => [
        { type: 'passage', number: passage.number, words: passageWords(passage) },
        ...changesAt(edition, 'paragraph', `p${passage.number}`),
      ]),
      ...entries(
        'note',
        notes,
        (note) => noteEntry(edition, note),
        `Editors’ notes on section ${number}`,
      ),
      ...entries('figure', figures, (figure) => figureEntry(edition, figure)),
    ],
  };
};

const claimsChapters = (edition: Edition): Chapter[] => {
  const list = claimsList(edition);
  const { claims: title, 'claims-lead': lead } = edition.meta.mottos;
  const blocks = [paragraph(lead, 'lead'), ...list];
  return list.length > 0 ? [{ name: 'claims', title, heading: title, blocks }] : [];
};

const timelineBlocks = (edition: Edition): Block[] => {
  const { meta, events } = edition;
  const groups = timelineGroups(events);
  const since = groups.findIndex((group) => group.since);
  return [
    ...groups.flatMap((group, index): Block[] => [
      ...(index === since ? [turn(meta)] : []),
      { type: 'heading', level: 2, text: group.heading },
      ...entries('event', group.events, (event) => eventEntry(edition, event)),
    ]),
    paragraph(meta['record-ends']),
  ];
};

const aboutBlocks = (edition: Edition, { about, address }: Format): Block[] => [
  {
    type: 'paragraph',
    words: ['What the page ', { is: 'address', text: `${address}about/` }, ' says:'],
  },
  ...about,
  { type: 'heading', level: 2, text: 'Corrections' },
  ...correctionBlocks(edition),
  { type: 'heading', level: 2, text: 'How to cite' },
  paragraph(`${citationLine(edition)}, ${address}`),
  { type: 'heading', level: 2, text: 'Rights in this edition' },
  paragraph(rightsLine(edition.meta)),
];

/** The whole edition, chapter by chapter, for a format that holds it in one file. */
export const editionChapters = (edition: Edition, format: Format): Chapter[] => {
  const { terms, sources } = edition;
  const list = (name: Chapter['name'], page: string, title: string, blocks: Block[]): Chapter => ({
    name,
    title,
    heading: title,
    blocks: [...changesAt(edition, 'page', page), ...blocks],
  });
  return [
    list('title', '', edition.meta.title, titleBlocks(edition, format)),
    ...edition.sections.map((section) => sectionChapter(edition, section)),
    ...claimsChapters(edition),
    list('terms', 'glossary', 'Terms', [
      paragraph(termsLead(edition), 'lead'),
      ...entries('term', terms, (term) => termEntry(edition, term)),
    ]),
    list('timeline', 'timeline', 'Timeline', [
      paragraph(timelineLead(edition), 'lead'),
      ...timelineBlocks(edition),
    ]),
    list('sources', 'sources', 'Sources', [
      paragraph(sourcesLead(edition), 'lead'),
      ...entries('source', sources, (source) => sourceEntry(edition, source)),
    ]),
    list('about', 'about', 'About this edition', aboutBlocks(edition, format)),
  ];
};
