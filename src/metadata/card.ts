import { dateInWords } from '../dates/words.ts';
import { counted } from '../model/counted.ts';
import type { Edition, Note, Section } from '../model/edition.ts';
import { inDispute } from '../model/term-groups.ts';
import { type Kind, kinds, noteKinds } from '../schemas/note-kinds.ts';
import { type PageName, pageNames, titleOf } from '../schemas/pages.ts';
import { type CardFigure, cardFigures, figureWords } from './card-figure.ts';

/** What a preview card of 1200 by 630 pixels shows. */
export interface Card {
  /** The file is `cards/<id>.png`. */
  id: string;
  /** What the page is: an article, or a page that belongs to one. */
  of: 'essay' | 'section' | 'page';
  /** The line above the title. */
  kicker: string;
  title: string;
  /** The op-ed's own title, where the title is the editors'. */
  below?: string;
  site: string;
  /** The line at the foot: what the page holds. */
  facts: { text: string; accent?: Kind }[];
  /** One rule for each note, in the margin where it stands, in the order of the markers. */
  margins: { left: Kind[]; right: Kind[] };
  /** Of a list: what is drawn in place of the notes. */
  figure?: CardFigure;
  /** What the card says, for those who do not see it. */
  alt: string;
}

const margins = (notes: readonly Note[]): Card['margins'] => {
  const on = (side: 'left' | 'right') =>
    notes.map(({ kind }) => kind).filter((kind) => noteKinds[kind].side === side);
  return { left: on('left'), right: on('right') };
};

const countsOf = (notes: readonly Note[]): Card['facts'] => [
  ...(notes.length > 0
    ? [{ text: notes.length === 1 ? '1 note:' : `${notes.length} notes:` }]
    : []),
  ...kinds
    .map((accent) => ({ accent, own: notes.filter(({ kind }) => kind === accent) }))
    .flatMap(({ accent, own }) =>
      own[0] ? [{ accent, text: `${own[0].kindName} ${own.length}` }] : [],
    ),
];

const alt = (what: string, facts: Card['facts'], site: string): string => {
  const counts = facts.map(({ text }) => text).join(', ');
  return [what, counts.replace(':,', ':'), site].filter(Boolean).join('. ');
};

/** The card of the essay: its title, as the author's words are set. */
export const essayCard = ({ meta, notes }: Edition): Card => ({
  id: 'essay',
  of: 'essay',
  kicker: meta.mottos.kicker,
  title: meta.title,
  site: meta.site,
  facts: countsOf(notes),
  margins: margins(notes),
  alt: alt(`“${meta.title}”, ${meta.mottos.annotated}`, countsOf(notes), meta.site),
});

/** The card of one section: the title is the editors', the op-ed's stands below it. */
export const sectionCard = ({ meta, sections }: Edition, section: Section): Card => {
  const notes = section.paragraphs.flatMap((paragraph) => paragraph.notes);
  const facts = countsOf(notes);
  const kicker = `Section ${section.number} of ${sections.length}`;
  return {
    id: `sections/${section.id}`,
    of: 'section',
    kicker,
    title: section.title,
    below: meta.title,
    site: meta.site,
    facts,
    margins: margins(notes),
    alt: alt(`${kicker} of “${meta.title}”: ${section.title}`, facts, meta.site),
  };
};

const factsOf = ({ meta, events, terms, sources }: Edition) => {
  const disputed = inDispute(terms).length;
  return {
    timeline: [
      { text: counted(events.length, 'event') },
      { text: `Line: ${meta['written-label']}, ${dateInWords(meta.written)}` },
    ],
    glossary: [
      { text: counted(terms.length, 'term') },
      ...(disputed > 0 ? [{ text: `${disputed} with a name in dispute` }] : []),
    ],
    sources: [
      { text: counted(sources.length, 'source') },
      { text: 'Bars: those that carry the most statements' },
    ],
    about: [events, terms, sources].map((all, index) => ({
      text: counted(all.length, ['event', 'term', 'source'][index] ?? ''),
    })),
  };
};

/** The card of a page beside the essay: the page's name, the op-ed's title below it, and what a list holds. */
export const pageCard = (edition: Edition, id: PageName): Card => {
  const { meta, notes } = edition;
  const facts = factsOf(edition)[id];
  const figure = id === 'about' ? undefined : cardFigures[id](edition);
  const said = alt(
    `${titleOf(id)}: the op-ed “${meta.title}”, ${meta.mottos.annotated}`,
    facts,
    meta.site,
  );
  return {
    id,
    of: 'page',
    kicker: meta.mottos.kicker,
    title: titleOf(id),
    below: meta.title,
    site: meta.site,
    facts,
    margins: margins(notes),
    ...(figure && { figure }),
    alt: figure ? `${said}. ${figureWords(figure)}` : said,
  };
};

/** Every card of the site. */
export const cardsOf = (edition: Edition): Card[] => [
  essayCard(edition),
  ...edition.sections.map((section) => sectionCard(edition, section)),
  ...pageNames.map((id) => pageCard(edition, id)),
];
