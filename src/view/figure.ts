import { dateInWords } from '../dates/words.ts';
import { labelOf } from '../figures/distances.ts';
import { figureTable } from '../figures/tables.ts';
import type { Edition, Figure } from '../model/edition.ts';
import { isCounts } from '../schemas/figure.ts';
import { type Block, paragraph, type Table } from './blocks.ts';
import { changesAt, cited, type Entry, linksLine, numbered } from './entry.ts';

/** What is drawn and is not in the table, for formats without the drawing. */
const drawnOnly = (figure: Figure): Block[] => {
  const drawn = (text: string): Block[] => [paragraph(text, 'drawn')];
  switch (figure.type) {
    case 'columns': {
      const marked = figure.marks.map(({ label }) => label).join('; ');
      return marked ? drawn(`Marked: ${marked}.`) : [];
    }
    case 'strip': {
      const { band } = figure;
      return band ? drawn(`Tinted: ${band.label}, ${dateInWords(band.date)}.`) : [];
    }
    case 'map': {
      const reached = new Set(figure.lines.map(({ to }) => to));
      const items = figure.places
        .filter((place) => place.remark && !reached.has(labelOf(place)))
        .map((place) => [`${labelOf(place)}: ${place.remark?.replaceAll('\n', ' ')}`]);
      return [
        ...(figure.border ? drawn(`Thin line on the map: ${figure.border.label}.`) : []),
        ...(items.length > 0 ? [{ type: 'list' as const, items }] : []),
      ];
    }
    case 'stops':
      return drawn(
        `The line between ${figure.sides.left} and ${figure.sides.right}: ${figure.line}.`,
      );
  }
};

/** The table of a figure, where it has one. */
export const tableOf = (edition: Edition, figure: Figure): Table[] => {
  const table = figureTable(figure, edition);
  const wide = figure.type === 'stops' || (figure.type === 'columns' && isCounts(figure));
  return table ? [{ type: 'table', ...table, wide }] : [];
};

/** A wide table, each row as a list: its cells under their heads or, where a cell is a list, that. */
export const rowLists = ({ head, rows }: Table): Block[] =>
  rows.map(([first, ...cells]) => {
    const own = cells.find((cell) => Array.isArray(cell));
    const others = cells.filter((cell) => cell !== own).join(', ');
    const items = own ?? cells.map((cell, index) => `${head[index + 1]}: ${cell}`);
    return {
      type: 'list',
      lead: own ? `${first} (${others}):` : `${first}:`,
      items: items.map((item) => [item]),
    };
  });

/** A figure of the edition: the drawing in words, what is in it, its caption. */
export const figureEntry = (edition: Edition, figure: Figure): Entry => ({
  kind: 'figure',
  id: figure.id,
  head: [
    [
      { is: 'headword', text: figure.title },
      { is: 'label', role: 'at', text: `at paragraph ${figure.paragraph}` },
    ],
  ],
  text: [
    paragraph(figure.alt, 'alt'),
    ...drawnOnly(figure),
    ...tableOf(edition, figure),
    ...figure.caption.map((words) => paragraph(words, 'caption')),
  ],
  end: [
    ...(figure.credit ? [paragraph(figure.credit, 'fine')] : []),
    ...linksLine(
      'Note',
      'note',
      edition.notes.filter(({ id }) => id === figure.note).map(numbered),
    ),
    ...linksLine(
      'See also',
      'figure',
      edition.figures
        .filter(({ id }) => id === figure.see)
        .map(({ id, title }) => ({ id, text: title })),
    ),
    cited(edition, figure.sources),
    ...changesAt(edition, 'figure', figure.id),
  ],
});
