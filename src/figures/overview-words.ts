import { dateInWords } from '../dates/words.ts';
import { counted } from '../model/counted.ts';
import type { Event } from '../model/edition.ts';
import { eventDate } from '../model/event-date.ts';
import type { EditionEntry } from '../schemas/edition.ts';
import { type Sureness, surenessOf } from './overview.ts';
import { type Dated, denseMonth, timeCells } from './time-cells.ts';

/** What a sign of the overview means; `wide` has none of its own. */
export interface Meaning {
  sign: Sureness | 'open-start' | 'fold' | 'wide';
  text: string;
}

/** The signs that the overview of these events has, with what they mean. */
export const overviewLegend = (events: readonly Dated[], written: string): Meaning[] => {
  const cells = timeCells(events, written);
  const has = (kind: Sureness) => events.some((event) => surenessOf(event) === kind);
  const meanings: [boolean, Meaning][] = [
    [has('exact'), { sign: 'exact', text: 'known to the day' }],
    [has('about'), { sign: 'about', text: 'about, or no day known' }],
    [events.some(({ date }) => date.endsWith('..')), { sign: 'open', text: 'no end on record' }],
    [
      events.some(({ date }) => date.startsWith('..')),
      { sign: 'open-start', text: 'no start on record' },
    ],
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
  events: readonly (Pick<Event, 'date' | 'strand'> & Partial<Pick<Event, 'shown'>>)[],
  { strands, written }: Pick<EditionEntry, 'strands' | 'written'>,
): string => {
  const ends = [events[0], events.at(-1)].map((event) =>
    event ? eventDate(event) : dateInWords(written),
  );
  const counts = strands.map(({ id, label }) => {
    const own = events.filter(({ strand }) => strand === id).length;
    return `${label.toLowerCase()} ${own}`;
  });
  return [
    `Overview of ${counted(events.length, 'event')}, the first ${ends[0]}, the last ${ends[1]},`,
    `a lane for each strand: ${counts.join(', ')}. Links to the events, in order of time.`,
  ].join(' ');
};
