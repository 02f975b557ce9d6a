import { firstDay, lastDay } from '../dates/span.ts';
import { dateInWords } from '../dates/words.ts';
import type { Edition, Figure } from '../model/edition.ts';
import { publisherOf } from '../model/source-line.ts';
import { type ColumnsFigure, isCounts, type MapFigure } from '../schemas/figure.ts';
import type { Units } from '../schemas/units.ts';
import { valueInWords } from './counts.ts';
import { distancesOf, inUnits, labelOf } from './distances.ts';

/** One line of text, or several that stand under one another. */
export type Cell = string | string[];

/** What a figure is drawn from. In each row the first cell is its head. */
export interface FigureTable {
  /** What the table holds. */
  name: string;
  head: string[];
  rows: Cell[][];
}

/** The year that a strip lies in, where it is one: its dates need not repeat it. */
const yearOf = (span: string): number | undefined => {
  const [from, to] = [firstDay(span), lastDay(span)].map((day) => new Date(day).getUTCFullYear());
  return from === to ? from : undefined;
};

const distanceRows = (figure: MapFigure, units: Units): string[][] =>
  distancesOf(figure).map((distance) => {
    const { from, to } = distance;
    const numbers = inUnits(distance, units).map(({ value }) => value);
    const remark = figure.places.find((place) => labelOf(place) === to)?.remark;
    return [from, to, ...numbers, remark?.replaceAll('\n', ' ') ?? ''];
  });

const withoutEmptyColumns = ({ name, head, rows }: FigureTable): FigureTable => {
  const used = head.map((_, index) => rows.some((row) => row[index]?.length));
  const only = <Of>(cells: Of[]) => cells.filter((_, index) => used[index]);
  return { name, head: only(head), rows: rows.map((row) => only(row)) };
};

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const columnsTable = (figure: ColumnsFigure, sources: Edition['sources']): FigureTable => {
  const { unit, also, gap } = figure;
  const nameOf = (id: string | undefined): string => {
    const source = sources.find((one) => one.id === id);
    return source ? publisherOf(source) : '–';
  };
  const first = isCounts(figure) ? 'Period' : 'Year';
  const head = [first, 'Counted by', capital(unit), capital(also ?? ''), 'Source'];
  const rows = figure.values.map((one) => [
    one.period === undefined ? String(one.year) : dateInWords(one.period),
    one['counted-by'] ?? '',
    valueInWords(one, gap),
    also === undefined ? '' : valueInWords({ value: one.also ?? null }, gap),
    one.remark ? `${nameOf(one.source)}; ${one.remark}` : nameOf(one.source),
  ]);
  return withoutEmptyColumns({ name: 'The numbers in a table', head, rows });
};

/** The numbers, days, distances or stops of a figure, as a table; none where a map has no lines. */
export const figureTable = (
  figure: Figure,
  { meta, sources }: Pick<Edition, 'meta' | 'sources'>,
): FigureTable | undefined => {
  if (figure.type === 'columns') return columnsTable(figure, sources);
  if (figure.type === 'strip') {
    const rowOf = (id: string) => meta.strands.find((one) => one.id === id)?.label ?? '';
    const year = yearOf(figure.span);
    const rows = figure.items.map(({ date, shown, row, text }) => [
      (shown ?? dateInWords(date)).replace(` ${year}`, ''),
      rowOf(row),
      text,
    ]);
    const date = year ? `Date in ${year}` : 'Date';
    return { name: 'Day by day', head: [date, 'Strand', 'What'], rows };
  }
  if (figure.type === 'map') {
    const { units } = meta;
    const head = ['From', 'To', ...units.map(({ name }) => name), 'When'];
    const table = { name: 'The distances in a table', head, rows: distanceRows(figure, units) };
    return table.rows.length > 0 ? withoutEmptyColumns(table) : undefined;
  }
  const rows = figure.stops.map(({ place, left, right, entries }) => [
    place,
    [left, right].filter(Boolean).join(' – '),
    entries,
  ]);
  return { name: 'The record in a table', head: [figure.stop, 'Where', 'On record'], rows };
};
