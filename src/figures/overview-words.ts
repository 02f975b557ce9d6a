import { dateInWords } from '../dates/words.ts';
import type { Event } from '../model/edition.ts';
import type { EditionEntry } from '../schemas/edition.ts';
import { type Sureness, surenessOf } from './overview.ts';
import { type Dated, denseMonth, timeCells } from './time-cells.ts';

/** What a sign of the overview means; `wide` has none of its own. */
export interface Meaning {
  sign: Sureness | 'fold' | 'wide';
  text: string;
}

/** The signs that the overview of these events has, with what they mean. */
export const overviewLegend = (events: readonly Dated[], written: string): Meaning[] => {
  const cells = timeCells(events, written);
  const has = (kind: Sureness) => events.some(({ date }) => surenessOf(date) === kind);
  const meanings: [boolean, Meaning][] = [
    [has('exact'), { sign: 'exact', text: 'known to the day' }],
    [has('about'), { sign: 'about', text: 'about, or no day known' }],
    [has('open'), { sign: 'open', text: 'no end on record' }],
    [
      cells.some(({ kind }) => kind === 'fold'),
      { sign: 'fold', text: 'years without an event, folded' },
    ],
    [
      cells.some(({ kind, events }) => kind === 'month' && events >= denseMonth),
      { sign: 'wide', text: 'Months with many events are drawn wider.' },
    ],
  ];
  return meanings.flatMap(([shown, meaning]) => (shown ? [meaning] : []));
};

/** The overview in words, for those who do not see it. */
export const overviewWords = (
  events: readonly Pick<Event, 'date' | 'strand'>[],
  { strands, written }: Pick<EditionEntry, 'strands' | 'written'>,
): string => {
  const ends = [events[0], events.at(-1)].map((event) => dateInWords(event?.date ?? written));
  const counts = strands.map(({ id, label }) => {
    const own = events.filter(({ strand }) => strand === id).length;
    return `${label.toLowerCase()} ${own}`;
  });
  return [
    `Overview of ${events.length} events, the first ${ends[0]}, the last ${ends[1]},`,
    `a lane for each strand: ${counts.join(', ')}. Links to the events, in order of time.`,
  ].join(' ');
};
