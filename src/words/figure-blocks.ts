import { dateInWords } from '../dates/words.ts';
import { distancesOf, labelOf } from '../figures/distances.ts';
import type { Edition, Figure } from '../model/edition.ts';
import { publisherOf } from '../model/source-line.ts';
import type { ColumnsFigure, MapFigure, StripFigure } from '../schemas/figure.ts';
import type { Block } from './block.ts';

const number = new Intl.NumberFormat('en-GB');

const columnsBlocks = (figure: ColumnsFigure, { sources }: Edition): Block[] => {
  const nameOf = (id: string | undefined): string => {
    const source = sources.find((one) => one.id === id);
    return source ? publisherOf(source) : '–';
  };
  const rows = figure.values.map(({ year, value, source, remark }) => [
    String(year),
    value === null ? figure.gap : number.format(value),
    remark ? `${nameOf(source)}; ${remark}` : nameOf(source),
  ]);
  const marked = figure.marks.map(({ label }) => label).join('; ');
  return [
    ...(marked ? [{ type: 'paragraph' as const, text: `Marked: ${marked}.` }] : []),
    { type: 'table', head: ['Year', figure.unit, 'Source'], rows },
  ];
};

const stripBlocks = (figure: StripFigure, { meta }: Edition): Block[] => {
  const rowOf = (id: string): string => meta.strands.find((one) => one.id === id)?.label ?? '';
  const rows = figure.items.map(({ date, shown, row, text }) => [
    shown ?? dateInWords(date),
    rowOf(row),
    text,
  ]);
  const { band } = figure;
  const tinted = band && `Tinted: ${band.label}, ${dateInWords(band.date)}.`;
  return [
    ...(tinted ? [{ type: 'paragraph' as const, text: tinted }] : []),
    { type: 'table', head: ['Date', 'Row', 'What'], rows },
  ];
};

const mapBlocks = (figure: MapFigure): Block[] => {
  const blocks: Block[] = [];
  if (figure.border)
    blocks.push({ type: 'paragraph', text: `Thin line on the map: ${figure.border.label}.` });
  const remarks = figure.places.filter(({ remark }) => remark);
  if (remarks.length > 0)
    blocks.push({
      type: 'list',
      items: remarks.map((place) => `${labelOf(place)}: ${place.remark}`),
    });
  const rows = distancesOf(figure).map(({ from, to, kilometres, miles }) => [
    from,
    to,
    number.format(kilometres),
    number.format(miles),
  ]);
  if (rows.length > 0)
    blocks.push({ type: 'table', head: ['From', 'To', 'Kilometres', 'Miles'], rows });
  for (const { place, where, entries } of figure.status)
    blocks.push({ type: 'list', lead: `${place} (${where}):`, items: entries });
  return blocks;
};

/** What a figure draws, as lists and tables: its numbers, its days, its places. */
export const figureBlocks = (edition: Edition, figure: Figure): Block[] => {
  if (figure.type === 'columns') return columnsBlocks(figure, edition);
  if (figure.type === 'strip') return stripBlocks(figure, edition);
  return mapBlocks(figure);
};
