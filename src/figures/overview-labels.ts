import { utcDay } from 'd3-time';
import type { FoldedScale, PlacedCell } from './folded-scale.ts';
import { lineHeight, textWidth } from './text-box.ts';
import { denseMonth } from './time-cells.ts';

/** The name of a stretch or a day, at its place along the axis. */
export interface AxisLabel {
  text: string;
  at: number;
  anchor: 'start' | 'middle';
  kind: 'year' | 'month' | 'day';
}

/** A label that may be given, in its long and its short form, and what goes before it. */
interface Candidate extends Omit<AxisLabel, 'text'> {
  texts: string[];
  rank: number;
}

const month = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' });
const yearOf = (moment: number): string => String(new Date(moment).getUTCFullYear());
/** Three letters, as all others have. */
const monthOf = (moment: number): string => month.format(moment).slice(0, 3);

/** A year after others that are left out is always given in full. */
const ofYear = (cell: PlacedCell, before: PlacedCell | undefined): Candidate => {
  const [text, next] = [yearOf(cell.start), before && before.kind !== 'fold'];
  return {
    texts: next ? [text, `’${text.slice(2)}`] : [text],
    at: before ? (cell.from + cell.to) / 2 : cell.from,
    anchor: before ? 'middle' : 'start',
    kind: 'year',
    rank: next ? 4 : 1,
  };
};

const ofMonth = (cell: PlacedCell): Candidate[] =>
  cell.events > 0
    ? [
        {
          texts: [monthOf(cell.start)],
          at: cell.from,
          anchor: 'start',
          kind: 'month',
          rank: cell.events >= denseMonth ? 1 : 3,
        },
      ]
    : [];

const ofDays = (cell: PlacedCell, { at }: FoldedScale): Candidate[] =>
  cell.kind === 'month' && cell.events >= denseMonth
    ? [10, 20].map((day) => ({
        texts: [String(day)],
        at: at(utcDay.offset(new Date(cell.start), day - 1).getTime()),
        anchor: 'middle',
        kind: 'day',
        rank: 5,
      }))
    : [];

/** The first month of each open year. */
const openYears = ({ cells }: FoldedScale): PlacedCell[] =>
  cells.filter(
    (cell, index) =>
      cell.kind === 'month' && yearOf(cell.start) !== yearOf(cells[index - 1]?.start ?? 0),
  );

/** The names of the years that are open, each where it begins. */
export const openYearLabels = (scale: FoldedScale): AxisLabel[] =>
  openYears(scale).map(({ start, from }) => ({
    text: yearOf(start),
    at: from,
    anchor: 'start',
    kind: 'year',
  }));

/**
 * The names along the axis: of the years, of the months that have events, and of some days in dense
 * months. Where two would meet, the one that says more is given, or a year in its short form.
 * @param down whether the axis runs downwards: then the names of open years stand among the others
 */
export const axisLabels = (scale: FoldedScale, down: boolean): AxisLabel[] => {
  const years: Candidate[] = down
    ? openYearLabels(scale).map(({ text, ...label }) => ({ ...label, texts: [text], rank: 0 }))
    : [];
  const candidates = scale.cells.flatMap((cell, index): Candidate[] => {
    if (cell.kind === 'fold') return [];
    if (cell.kind === 'year') return [ofYear(cell, scale.cells[index - 1])];
    return [...ofMonth(cell), ...ofDays(cell, scale)];
  });
  const taken: [from: number, to: number][] = [];
  const place = ({ texts, at, anchor, kind }: Candidate): AxisLabel[] => {
    for (const text of texts) {
      const size = down ? lineHeight : textWidth(text) + (kind === 'day' ? 10 : 2);
      const from = anchor === 'start' ? at : at - size / 2;
      const to = from + size;
      if (from < -2 || to > scale.length + 2 || taken.some(([a, b]) => from < b && a < to))
        continue;
      taken.push([from, to]);
      return [{ text, at, anchor, kind }];
    }
    return [];
  };
  return [...years, ...candidates]
    .sort((a, b) => a.rank - b.rank)
    .flatMap(place)
    .sort((a, b) => a.at - b.at);
};
