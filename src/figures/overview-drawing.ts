import { isoDay } from '../dates/iso-span.ts';
import type { Word } from './columns.ts';
import type { FoldedScale } from './folded-scale.ts';
import { type drawOverview, type Sureness, thick, touch } from './overview.ts';
import {
  barOutline,
  type Frame,
  lineAcross,
  lineAlong,
  type Rect,
  rect,
  type Stretch,
  strokes,
} from './overview-frame.ts';
import type { AxisLabel } from './overview-labels.ts';
import type { Dated } from './time-cells.ts';

/** The overview in its place, in the units of the drawing. */
export interface OverviewDrawing<Of extends Dated = Dated> {
  width: number;
  height: number;
  /** In order of time: the outline of each mark, and what answers a finger. */
  marks: { event: Of; sureness: Sureness; outline: string; target: Rect }[];
  /** The names of the strands, each at its lane. */
  names: (Word & { id: string })[];
  /** Between the lanes. */
  hairlines: string[];
  /** Where open months begin. */
  grid: string[];
  axis: string[];
  ticks: string[];
  labels: (Word & Pick<AxisLabel, 'kind'>)[];
  /** What can be chosen, each with its first and its last day. */
  cells: { first: string; last: string; box: Rect }[];
  /** The moment of writing, and the room of what came after it. */
  moment: { line: string; words: Word[] };
  since: Rect;
}

/** What is drawn beside the events. */
export interface OverviewSetting {
  strands: readonly { id: string; label: string }[];
  /** When the op-ed was written: in EDTF, and as the drawing says it. */
  written: string;
  writtenWords: string;
}

/** The pieces of the axis between what is folded, and two strokes at each fold. */
const axisOf = ({ cells, length }: FoldedScale, frame: Frame, across: number): string[] => {
  const folds = cells.filter(({ kind }) => kind === 'fold');
  const middles = folds.map(({ from, to }) => (from + to) / 2);
  return [
    ...[0, ...middles].map((start, index) =>
      lineAlong(
        frame,
        { from: index > 0 ? start + 2 : 0, to: (middles[index] ?? length + 2) - 2 },
        across,
      ),
    ),
    ...middles.map((middle) => strokes(frame, middle, across)),
  ];
};

/** Room over the lanes, for the moment of writing or the names of the strands. */
export const head = 26;

/** What both directions share: all that needs no words. */
export const drawn = <Of extends Dated>(
  overview: ReturnType<typeof drawOverview<Of>>,
  frame: Frame,
  /** Across: where the axis is, and from where to where a cell answers. */
  { axis, tick, all }: { axis: number; tick: number; all: Stretch },
) => {
  const { scale, lanes, marks } = overview;
  const end = lanes.at(-1)?.to ?? 0;
  const starts = scale.cells.flatMap(({ kind, from }) => (kind === 'month' ? [from] : []));
  return {
    marks: marks.map(({ event, sureness, target, across, ...mark }) => ({
      event,
      sureness,
      outline: barOutline(frame, mark, across, thick),
      target: rect(frame, target, { from: across - touch / 2, to: across + touch / 2 }),
    })),
    hairlines: lanes
      .slice(1)
      .map((lane) => lineAlong(frame, { from: 0, to: scale.length }, lane.from)),
    grid: starts.map((at) => lineAcross(frame, at, { from: 0, to: end })),
    axis: axisOf(scale, frame, axis),
    ticks: starts.map((at) => lineAcross(frame, at, { from: axis, to: axis + tick })),
    cells: scale.cells.map(({ start, end, from, to }) => ({
      first: isoDay(start),
      last: isoDay(end - 1),
      box: rect(frame, { from, to }, all),
    })),
    since: rect(frame, { from: scale.turn.to - 8, to: scale.length }, { from: 0, to: end }),
  };
};
