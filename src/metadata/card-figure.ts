import { firstDay, lastDay } from '../dates/span.ts';
import type { Edition } from '../model/edition.ts';
import { mostRelied, relianceOf } from '../model/reliance.ts';
import { issuedInWords } from '../model/source-line.ts';
import { byKind } from '../model/term-groups.ts';
import type { Kind } from '../schemas/note-kinds.ts';

/** What is drawn on the card of a list. Places are fractions of the width, from the left. */
export type CardFigure =
  | {
      type: 'lanes';
      lanes: { label: string; accent: Kind; marks: { from: number; to: number }[] }[];
      years: { label: string; at: number }[];
      /** The moment of writing. */
      turn: { label: string; at: number };
    }
  /** `names`: of what is counted, where that is told beside the bar. */
  | { type: 'bars'; bars: { label: string; count: number; names?: string }[] };

const day = 86_400_000;

/**
 * A scale of time in which dense months are open and quiet years folded: from one moment to the next it
 * is as far as the logarithm of the days between them.
 * @param moments in milliseconds; two unlike ones at least
 * @returns gives the place of one of these moments, from 0 to 1
 */
export const foldedTime = (moments: readonly number[]): ((moment: number) => number) => {
  const sorted = [...new Set(moments)].sort((a, b) => a - b);
  const places = new Map<number, number>();
  let at = 0;
  for (const [index, moment] of sorted.entries()) {
    if (index > 0) at += Math.log2(1 + (moment - sorted[index - 1]!) / day);
    places.set(moment, at);
  }
  return (moment) => (places.get(moment) ?? 0) / (at || 1);
};

/** The years that events begin in, each at its first; none nearer than `gap` to the one before it. */
const yearsOf = (
  starts: readonly number[],
  place: (moment: number) => number,
  gap: number,
): { label: string; at: number }[] => {
  const years: { label: string; at: number }[] = [];
  for (const start of starts) {
    const label = String(new Date(start).getUTCFullYear());
    const at = place(start);
    const last = years.at(-1);
    if (!last || (last.label !== label && at - last.at >= gap)) years.push({ label, at });
  }
  return years;
};

const lanesOf = ({ meta, events }: Edition): CardFigure => {
  const spans = events.map(({ date, strand, since }) => {
    const ends = [firstDay(date), lastDay(date)].filter(Number.isFinite);
    return { strand, since, from: ends[0] ?? 0, to: ends.at(-1) ?? 0 };
  });
  // What came after it stands after it, however early in the days in which it may have been written.
  const after = spans.filter(({ since }) => since).map(({ from }) => from);
  const written = Math.min(lastDay(meta.written), ...after);
  const place = foldedTime([...spans.flatMap(({ from, to }) => [from, to]), written]);
  return {
    type: 'lanes',
    lanes: meta.strands.map(({ id, label, accent }) => ({
      label,
      accent,
      marks: spans
        .filter(({ strand }) => strand === id)
        .map(({ from, to }) => ({ from: place(from), to: place(to) })),
    })),
    years: yearsOf(
      spans.map(({ from }) => from),
      place,
      0.09,
    ),
    turn: { label: meta['written-label'], at: place(written) },
  };
};

const termsOf = ({ terms }: Edition): CardFigure => ({
  type: 'bars',
  bars: byKind(terms).map(({ label, terms: named }) => ({
    label,
    count: named.length,
    names: named.map(({ term }) => term).join(' · '),
  })),
});

/** How many sources the card of the sources names. */
const most = 5;

const sourcesOf = (edition: Edition): CardFigure => ({
  type: 'bars',
  bars: mostRelied(relianceOf(edition), most).map(({ source, statements }) => ({
    label: `${source['container-title']}, ${issuedInWords(source)}`,
    count: statements,
  })),
});

/** What the card of each list draws. */
export const cardFigures = { timeline: lanesOf, glossary: termsOf, sources: sourcesOf };

/** What a drawing shows, for those who do not see it: “Talks 3, Border 2”. */
export const figureWords = (figure: CardFigure): string =>
  figure.type === 'lanes'
    ? figure.lanes.map(({ label, marks }) => `${label} ${marks.length}`).join(', ')
    : figure.bars.map(({ label, count }) => `${label}: ${count}`).join('; ');
