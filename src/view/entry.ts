import { dateInWords } from '../dates/words.ts';
import { changeLabels, changesByDay } from '../model/corrections.ts';
import type { Edition } from '../model/edition.ts';
import type { LinkKind } from '../model/entry-path.ts';
import { issuedInWords, publisherOf } from '../model/source-line.ts';
import type { Correction } from '../schemas/correction.ts';
import type { Block, Change, Line, Words } from './blocks.ts';

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
export const linksLine = (
  name: string,
  kind: LinkKind,
  items: readonly { id: string; text: string }[],
): Line[] =>
  items.length === 0
    ? []
    : [
        {
          type: 'line',
          role: 'related',
          name,
          items: items.map(({ id, text }) => [{ is: 'entry', kind, id, text }]),
        },
      ];

/** What an entry leads to, by kind. */
type Related = Partial<Pick<Edition, 'notes' | 'terms' | 'figures' | 'events'>> & {
  paragraphs?: { number: number }[];
};

/** The lines that lead to other entries: “Notes: 3 A cost nobody printed”; none for what is left out. */
export const related = (things: Related): Line[] => {
  const { paragraphs = [], notes = [], terms = [], figures = [], events = [] } = things;
  const titled = ({ id, title }: { id: string; title: string }) => ({ id, text: title });
  return [
    ...linksLine(
      'Paragraphs',
      'paragraph',
      paragraphs.map(({ number }) => ({ id: `p${number}`, text: String(number) })),
    ),
    ...linksLine('Notes', 'note', notes.map(numbered)),
    ...linksLine(
      'Terms',
      'term',
      terms.map(({ id, term }) => ({ id, text: term })),
    ),
    ...linksLine('Figures', 'figure', figures.map(titled)),
    ...linksLine('Events', 'event', events.map(titled)),
  ];
};

/** A note as a link names it: “3 A cost nobody printed”. */
export const numbered = ({ id, number, title }: Edition['notes'][number]) => ({
  id,
  text: `${number} ${title}`,
});

const sourcesWord = (ids: readonly string[]): string => (ids.length === 1 ? 'Source' : 'Sources');

/**
 * The sources that an entry rests on.
 * @param ids of sources, the most telling first
 */
export const cited = ({ sources }: Edition, ids: readonly string[]): Line => ({
  type: 'line',
  role: 'cited',
  name: sourcesWord(ids),
  items: ids.flatMap((id): Words[] => {
    const source = sources.find((one) => one.id === id);
    if (!source) return [];
    const { number, kind } = source;
    return [
      [
        { is: 'entry', kind: 'source', id, text: publisherOf(source), name: true },
        `, ${issuedInWords(source)} (${kind})`,
        { is: 'source-number', text: String(number) },
      ],
    ];
  }),
});

/** The same sources by their numbers alone, for an entry in its short form. */
export const citedNumbers = ({ sources }: Edition, ids: readonly string[]): Words => {
  const numbers = ids.map((id) => sources.find((one) => one.id === id)?.number);
  return [
    ' ',
    { is: 'source-numbers', text: `(${sourcesWord(ids).toLowerCase()}: ${numbers.join(', ')})` },
  ];
};

/** What was changed or added at one entry, for each day and kind, the newest first. */
export const changesAt = (edition: Edition, target: Correction['target'], id: string): Change[] =>
  changesByDay(edition, target, id).map(({ date, kind, changes }) => {
    const what = changeLabels[kind].replace(/^./, (letter) => letter.toUpperCase());
    const text = `${what} on ${dateInWords(date)}`;
    const reasons = changes.map(({ reason }) => reason).join(' ');
    const words: Words = [
      { is: 'entry', kind: 'correction', id: changes[0]?.id ?? '', text },
      `: ${reasons}`,
    ];
    return { type: 'change', date, words };
  });

const rightToLeft = new Set(['ps', 'prs', 'fa', 'ur', 'ar', 'he']);

/**
 * Words in a language of their own, with its direction.
 * @param lang a BCP 47 tag; one with a script of its own, such as `ur-Latn`, is read from the left
 */
export const foreign = (lang: string, text: string): Words => [
  { is: 'foreign', lang, dir: rightToLeft.has(lang) ? 'rtl' : 'ltr', text },
];
