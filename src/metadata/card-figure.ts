import { drawOverview, type Mark } from '../figures/overview.ts';
import { onset } from '../figures/time-cells.ts';
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

/** The units of the overview that is drawn on the card: its narrowest mark is a hundredth of the axis. */
const length = 1000;
const gap = 20;

/** The years that events begin in, each at its first; none nearer than `apart` to the one before it. */
const yearsOf = (marks: readonly Mark[], apart: number): { label: string; at: number }[] => {
  const years: { label: string; at: number }[] = [];
  for (const { event, from } of marks) {
    const label = String(new Date(onset(event)).getUTCFullYear());
    const at = from / length;
    const last = years.at(-1);
    if (!last || (last.label !== label && at - last.at >= apart)) years.push({ label, at });
  }
  return years;
};

/** The picture of the page, without its rows and its small signs. */
const lanesOf = ({ meta, events }: Edition): CardFigure => {
  const lanes = meta.strands.map(({ id }) => ({ id, least: 0 }));
  const { marks, scale } = drawOverview(events, lanes, { written: meta.written, length, gap });
  return {
    type: 'lanes',
    lanes: meta.strands.map(({ id, label, accent }) => ({
      label,
      accent,
      marks: marks
        .filter(({ event }) => event.strand === id)
        .map(({ from, to }) => ({ from: from / length, to: to / length })),
    })),
    years: yearsOf(marks, 0.09),
    turn: { label: meta['written-label'], at: (scale.turn.from + scale.turn.to) / 2 / length },
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
