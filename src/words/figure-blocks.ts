import { dateInWords } from '../dates/words.ts';
import { labelOf } from '../figures/distances.ts';
import { figureTable } from '../figures/tables.ts';
import type { Edition, Figure } from '../model/edition.ts';
import { isCounts } from '../schemas/figure.ts';
import type { Block } from './block.ts';

/** What is drawn and is not in the table. */
const drawnOnly = (figure: Figure): Block[] => {
  const paragraph = (text: string): Block[] => [{ type: 'paragraph', text }];
  switch (figure.type) {
    case 'columns': {
      const marked = figure.marks.map(({ label }) => label).join('; ');
      return marked ? paragraph(`Marked: ${marked}.`) : [];
    }
    case 'strip': {
      const { band } = figure;
      return band ? paragraph(`Tinted: ${band.label}, ${dateInWords(band.date)}.`) : [];
    }
    case 'map': {
      const reached = new Set(figure.lines.map(({ to }) => to));
      const items = figure.places.flatMap((place) =>
        place.remark && !reached.has(labelOf(place))
          ? [`${labelOf(place)}: ${place.remark.replaceAll('\n', ' ')}`]
          : [],
      );
      return [
        ...(figure.border ? paragraph(`Thin line on the map: ${figure.border.label}.`) : []),
        ...(items.length > 0 ? [{ type: 'list' as const, items }] : []),
      ];
    }
    case 'stops':
      return paragraph(
        `The line between ${figure.sides.left} and ${figure.sides.right}: ${figure.line}.`,
      );
  }
};

const tableBlocks = (edition: Edition, figure: Figure): Block[] => {
  const table = figureTable(figure, edition);
  if (!table) return [];
  if (figure.type === 'stops')
    return table.rows.map(([place, where, entries]) => ({
      type: 'list',
      lead: `${place} (${where}):`,
      items: [entries ?? []].flat(),
    }));
  // Five columns of words are too wide for a line of text.
  if (figure.type === 'columns' && isCounts(figure))
    return table.rows.map(([period, ...cells]) => ({
      type: 'list',
      lead: `${period}:`,
      items: cells.map((cell, index) => `${table.head[index + 1]}: ${cell}`),
    }));
  return [{ type: 'table', head: table.head, rows: table.rows.map((row) => row.map(String)) }];
};

/** What a figure draws, as lists and tables: its numbers, its days, its places. */
export const figureBlocks = (edition: Edition, figure: Figure): Block[] => [
  ...drawnOnly(figure),
  ...tableBlocks(edition, figure),
];
