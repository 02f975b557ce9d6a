import { licence } from '../data-files/annotations.ts';
import { citationLine } from '../data-files/edition-citation.ts';
import { machineDate } from '../dates/machine-date.ts';
import { dateInWords } from '../dates/words.ts';
import type { Edition, Section } from '../model/edition.ts';
import { kindLabels, kindMeanings } from '../model/labels.ts';
import { provenance } from '../model/publication.ts';
import { timelineGroups } from '../model/timeline.ts';
import type { EditionEntry } from '../schemas/edition.ts';
import { noteKinds } from '../schemas/note.ts';
import { type Block, paragraph, type Words } from './blocks.ts';
import { correctionBlocks } from './corrections.ts';
import { changesAt, type Entry } from './entry.ts';
import { eventEntry } from './event.ts';
import { figureEntry } from './figure.ts';
import { noteEntry } from './note.ts';
import { passageWords } from './passage.ts';
import { sourceEntry } from './source.ts';
import { termEntry } from './term.ts';

/** A chapter of a whole edition in one file, in the order of reading. */
export interface Chapter {
  name: 'title' | 'section' | 'terms' | 'timeline' | 'sources' | 'about';
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

/** Which edition this is: “The Annotated Ferry, edition of 1 February 2024”. */
export const editionLine = (meta: EditionEntry): string =>
  `${meta.site}, edition of ${dateInWords(meta.edition)}`;

/** Whose the rights are, and the licence of what is ours. */
export const rightsLine = (meta: EditionEntry): string =>
  `${meta.rights} Notes, glossary, timeline and figures: CC BY 4.0, ${licence}`;

/** The kinds of notes in the order of the key to the page. */
export const keyOrder = [...noteKinds].sort(
  (a, b) => Object.keys(kindMeanings).indexOf(a) - Object.keys(kindMeanings).indexOf(b),
);

/** What stands before the list of terms. */
export const termsLead = ({ terms }: Pick<Edition, 'terms'>): string => {
  const contested = terms.filter(({ namings }) => namings).length;
  return `${terms.length} terms. For ${contested} of them the name itself is disputed: each side’s name stands beside the other’s.`;
};

/** What stands before the timeline. */
export const timelineLead = ({ meta, events }: Pick<Edition, 'meta' | 'events'>): string =>
  `${events.length} events. A date is as exact as the record: a month where no day is known, “about” where it is approximate.${meta.calendar ? ` With each date: the same in the ${meta.calendar.name} calendar.` : ''}`;

/** What stands before the list of sources. */
export const sourcesLead = ({ sources }: Pick<Edition, 'sources'>): string =>
  `${sources.length} sources, numbered as the edition first cites them, each with all that rests on it. A title in square brackets is our description, not a headline.`;

/** The day the op-ed was written, where the timeline turns. */
export const turn = (meta: EditionEntry): Block => ({
  type: 'line',
  role: 'turn',
  name: meta['written-label'],
  items: [[{ is: 'time', date: machineDate(meta.written), text: dateInWords(meta.written) }]],
});

const titleBlocks = ({ meta, sections }: Edition, { voices, address }: Format): Block[] => {
  const { before, place, after } = provenance(meta);
  const said = (...words: Words): Block => ({ type: 'paragraph', words });
  return [
    paragraph(`${before}${place}${after} · ${meta.author}. ${meta['title-credit']}`),
    paragraph(editionLine(meta)),
    said({ is: 'address', text: address }),
    said({ is: 'strong', text: 'Two voices.' }, ` ${voices}`),
    {
      type: 'pairs',
      role: 'key',
      pairs: keyOrder.map((kind) => ({ name: kindLabels[kind], words: [kindMeanings[kind]] })),
    },
    { type: 'heading', level: 2, text: `The argument in ${sections.length} sections` },
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
        notes.map((note) => noteEntry(edition, note)),
        `Editors’ notes on section ${number}`,
      ),
      ...entries(
        'figure',
        figures.map((figure) => figureEntry(edition, figure)),
      ),
    ],
  };
};

const entries = (kind: Entry['kind'], all: Entry[], title?: string): Block[] =>
  all.length > 0 ? [{ type: 'entries', kind, entries: all, ...(title && { title }) }] : [];

const timelineBlocks = (edition: Edition): Block[] => {
  const { meta, events } = edition;
  const groups = timelineGroups(events);
  const since = groups.findIndex((group) => group.since);
  return [
    ...groups.flatMap((group, index): Block[] => [
      ...(index === since ? [turn(meta)] : []),
      { type: 'heading', level: 2, text: group.heading },
      ...entries(
        'event',
        group.events.map((event) => eventEntry(edition, event)),
      ),
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
    list('terms', 'glossary', 'Terms', [
      paragraph(termsLead(edition), 'lead'),
      ...entries(
        'term',
        terms.map((term) => termEntry(edition, term)),
      ),
    ]),
    list('timeline', 'timeline', 'Timeline', [
      paragraph(timelineLead(edition), 'lead'),
      ...timelineBlocks(edition),
    ]),
    list('sources', 'sources', 'Sources', [
      paragraph(sourcesLead(edition), 'lead'),
      ...entries(
        'source',
        sources.map((source) => sourceEntry(edition, source)),
      ),
    ]),
    list('about', 'about', 'About this edition', aboutBlocks(edition, format)),
  ];
};
