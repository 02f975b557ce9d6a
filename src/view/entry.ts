import { dateInWords } from '../dates/words.ts';
import type { LinkKind } from '../model/addresses.ts';
import { changeLabels, changesByDay } from '../model/corrections.ts';
import type { Edition } from '../model/edition.ts';
import { directionOf } from '../model/languages.ts';
import type { CitedText } from '../schemas/cited-text.ts';
import type { Correction } from '../schemas/correction.ts';
import type { Block, Change, Line, Run, SourceNumber, Words } from './blocks.ts';

/** An entry of the edition: what every format says of it, in this order. */
export interface Entry {
  kind: 'note' | 'term' | 'event' | 'source' | 'figure' | 'correction';
  id: string;
  /** Of a note or a source. */
  number?: number;
  /** The lines that name it. */
  head: Words[];
  /** What it says. */
  text: Block[];
  /** What it leads to, what it rests on, what was changed in it. */
  end: Block[];
}

/** A line of links under their name; none where there is nothing to lead to. */
export const linksLine = <Of extends { id: string }>(
  name: string,
  kind: LinkKind,
  all: readonly Of[],
  textOf: (one: Of) => string,
): Line[] => {
  const items = all.map((one): Words => [{ is: 'entry', kind, id: one.id, text: textOf(one) }]);
  return items.length > 0 ? [{ type: 'line', role: 'related', name, items }] : [];
};

/** What an entry leads to, by kind. */
type Related = Partial<Pick<Edition, 'notes' | 'terms' | 'figures' | 'events'>> & {
  paragraphs?: { number: number }[];
};

const titleOf = ({ title }: { title: string }): string => title;

/** A note as a link names it: “3 A cost nobody printed”. */
export const numbered = ({ number, title }: { number: number; title: string }): string =>
  `${number} ${title}`;

/** The lines that lead to other entries: “Notes: 3 A cost nobody printed”; none for what is left out. */
export const related = (things: Related): Line[] => {
  const { paragraphs = [], notes = [], terms = [], figures = [], events = [] } = things;
  const places = paragraphs.map(({ number }) => ({ id: `p${number}`, number }));
  return [
    ...linksLine('Paragraphs', 'paragraph', places, ({ number }) => String(number)),
    ...linksLine('Notes', 'note', notes, numbered),
    ...linksLine('Terms', 'term', terms, ({ term }) => term),
    ...linksLine('Figures', 'figure', figures, titleOf),
    ...linksLine('Events', 'event', events, titleOf),
  ];
};

/** Sources by their numbers, in the order given; an id that no source has is passed over. */
const numbersOf = ({ sources }: Pick<Edition, 'sources'>, ids: readonly string[]): SourceNumber[] =>
  ids.flatMap((id) => {
    const number = sources.find((one) => one.id === id)?.number;
    return number === undefined ? [] : [{ id, number }];
  });

/** The numbers of sources right after what they carry; nothing where there are none. */
export const carriedBy = (edition: Pick<Edition, 'sources'>, ids: readonly string[]): Run[] => {
  const sources = numbersOf(edition, ids);
  return sources.length > 0 ? [{ is: 'sources', sources }] : [];
};

/**
 * A text with the numbers of the sources that carry each statement after it; where one set of sources
 * carries several statements on end, after the last.
 */
export const stated = (
  edition: Pick<Edition, 'sources'>,
  { statements }: Pick<CitedText, 'statements'>,
): Words =>
  statements.flatMap(({ text, sources }, index): Run[] => {
    const words = index > 0 ? ` ${text}` : text;
    const goesOn = statements[index + 1]?.sources.join() === sources.join();
    return goesOn ? [words] : [words, ...carriedBy(edition, sources)];
  });

/** The sources of an entry as a whole, by their numbers. */
export const sourcesLine = (edition: Edition, ids: readonly string[]): Line[] => {
  const sources = numbersOf(edition, ids);
  const name = sources.length === 1 ? 'Source' : 'Sources';
  return linksLine(name, 'source', sources, ({ number }) => String(number));
};

/** What was changed or added at one entry, for each day and kind, the newest first. */
export const changesAt = (edition: Edition, target: Correction['target'], id: string): Change[] =>
  changesByDay(edition, target, id).map(({ date, kind, changes }) => {
    const what = changeLabels[kind].replace(/^./, (letter) => letter.toUpperCase());
    const text = `${what} on ${dateInWords(date)}`;
    const reasons = changes.map(({ reason }) => reason).join(' ');
    const link: Run = { is: 'entry', kind: 'correction', id: changes[0]?.id ?? '', text };
    return { type: 'change', date, words: [link, `: ${reasons}`] };
  });

/** Entries of one kind, under a title of their own where they have one. */
export const entries = <Of>(
  kind: Entry['kind'],
  all: readonly Of[],
  entryOf: (one: Of) => Entry,
  title?: string,
): Block[] =>
  all.length > 0
    ? [{ type: 'entries', kind, entries: all.map(entryOf), ...(title && { title }) }]
    : [];

/**
 * Words in a language of their own, with its direction.
 * @param lang a BCP 47 tag; one with a script of its own, such as `ur-Latn`, is read from the left
 */
export const foreign = (lang: string, text: string): Words => [
  { is: 'foreign', lang, dir: directionOf(lang), text },
];
