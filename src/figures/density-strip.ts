import type { Event } from '../model/edition.ts';
import { type Dated, type DensityColumn, densityColumns } from './density.ts';
import { tenth, textWidth } from './text-box.ts';

/** The columns in their places, in the units of the drawing. */
export interface DensityStrip<Of extends Dated = Event> {
  width: number;
  height: number;
  /** Height of the axis. */
  base: number;
  radius: number;
  dots: { event: Of; x: number; y: number }[];
  /** Pieces of the axis, from left to right; where two meet, years are left out. */
  axis: { from: number; to: number }[];
  labels: { text: string; x: number; anchor: 'start' | 'middle' | 'end' }[];
  /** Where the months begin. */
  months: number;
  /** What a column is, under the axis. */
  notes: { text: string; x: number }[];
  /** The moment of writing: between the last column before it and the first after it. */
  written: number;
}

/** Room on the left for half the name of the first year. */
const inset = 10;

type Label = DensityStrip['labels'][number];

/** A column with its left edge, its place in the row and its neighbours. */
interface Placed<Of extends Dated> {
  column: DensityColumn<Of>;
  before: DensityColumn<Of> | undefined;
  after: DensityColumn<Of> | undefined;
  room: number;
  at: number;
}

const isMonth = ({ period }: DensityColumn<Dated>): boolean => period.includes('-');

/** Steps of free room before a column: years left out, the first month, the moment of writing. */
const roomBefore = (column: DensityColumn<Dated>, before?: DensityColumn<Dated>): number => {
  if (!before) return 0;
  if (isMonth(column) && !isMonth(before)) return 2.5;
  if (isMonth(column)) return column.since && !before.since ? 0.8 : 0;
  return Number(column.period) - Number(before.period) > 1 ? 3.2 : 0;
};

/** The first of the years, each that comes after years left out, the last, and each January. */
const labelOf = ({ column, before, after, room, at }: Placed<Dated>, step: number): Label[] => {
  const year = column.period.slice(0, 4);
  if (isMonth(column))
    return column.period.endsWith('-01') ? [{ text: year, x: tenth(at), anchor: 'start' }] : [];
  if (!before || room > 0) return [{ text: year, x: tenth(at + step / 2), anchor: 'middle' }];
  return after && isMonth(after) ? [{ text: year, x: tenth(at + step), anchor: 'end' }] : [];
};

/** Takes out a label that would run into the one before it, and keeps all inside the drawing. */
const apart = (labels: Label[], width: number): Label[] =>
  labels
    .filter(({ x, anchor }, index) => {
      const before = labels[index - 1];
      return !before || anchor !== 'end' || x - before.x > 44;
    })
    .map((label) =>
      label.anchor === 'start' && label.x + textWidth(label.text) > width
        ? { ...label, x: width, anchor: 'end' }
        : label,
    );

/** Says what a column is: of years, of months, or, where there is little room for the years, of both. */
const notesOf = (
  columns: readonly DensityColumn<Dated>[],
  months: number,
): DensityStrip['notes'] => {
  const [year, month] = ['a column a year', 'a column a month'];
  if (columns.every(isMonth)) return [{ text: month, x: 0 }];
  if (months < textWidth(year) + 10) return [{ text: `${year}, then a month`, x: 0 }];
  return [
    { text: year, x: 0 },
    { text: month, x: months },
  ];
};

/**
 * Lays the columns out: dots on one another, a broken axis, the names of years and months.
 * @param width of the drawing, in its units
 */
export const densityStrip = <Of extends Dated>(
  events: readonly Of[],
  written: string,
  width: number,
): DensityStrip<Of> => {
  const columns = densityColumns(events, written);
  const rooms = columns.map((column, index) => roomBefore(column, columns[index - 1]));
  const total = columns.length + rooms.reduce((sum, room) => sum + room, 0);
  const step = (width - inset) / total;
  const radius = Math.min(step * 0.42, 5);
  const base = 24 + Math.max(...columns.map((column) => column.events.length)) * radius * 2.3;
  let edge = inset;
  const placed = columns.map((column, index): Placed<Of> => {
    const room = (rooms[index] ?? 0) * step;
    const at = edge + room;
    edge = at + step;
    return { column, before: columns[index - 1], after: columns[index + 1], room, at };
  });
  const turn = placed.find(({ column }) => column.since);
  const axis: DensityStrip['axis'] = [];
  for (const one of placed) {
    const piece = axis.at(-1);
    if (piece && (one.room === 0 || one === turn)) piece.to = tenth(one.at + step);
    else axis.push({ from: tenth(one.at), to: tenth(one.at + step) });
  }
  const months = tenth(placed.find(({ column }) => isMonth(column))?.at ?? 0);
  return {
    width,
    height: tenth(base + 34),
    base: tenth(base),
    radius: tenth(radius),
    dots: placed.flatMap(({ column, at }) =>
      column.events.map((event, row) => ({
        event,
        x: tenth(at + step / 2),
        y: tenth(base - radius * (1.25 + row * 2.3)),
      })),
    ),
    axis,
    labels: apart(
      placed.flatMap((one) => labelOf(one, step)),
      width,
    ),
    months,
    notes: notesOf(columns, months),
    written: turn ? tenth(turn.at - turn.room / 2) : width,
  };
};
