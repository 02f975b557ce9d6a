import { dateInWords } from '../dates/words.ts';
import { labelOf } from '../figures/distances.ts';
import { figureTable } from '../figures/tables.ts';
import type { Edition, Figure } from '../model/edition.ts';
import { isCounts } from '../schemas/figure.ts';
import { type Block, draftLabel, headword, paragraph, type Table } from './blocks.ts';
import { changesAt, type Entry, linksLine, numbered, sourcesLine } from './entry.ts';

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
    case 'stops': {
      const { left, right } = figure.sides;
      return drawn(`The line between ${left} and ${right}: ${figure.line}.`);
    }
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
    const lead = own ? `${first} (${others}):` : `${first}:`;
    const items = own ?? cells.map((cell, index) => `${head[index + 1]}: ${cell}`);
    return { type: 'list', lead, items: items.map((item) => [item]) };
  });

/** A figure of the edition: the drawing in words, what is in it, its caption. */
export const figureEntry = (edition: Edition, figure: Figure): Entry => {
  const { id, title, alt, caption, credit } = figure;
  const note = edition.notes.filter((one) => one.id === figure.note);
  const see = edition.figures.filter((one) => one.id === figure.see);
  return {
    kind: 'figure',
    id,
    head: [[...headword(title, 'at', `at paragraph ${figure.paragraph}`), ...draftLabel(figure)]],
    text: [
      paragraph(alt, 'alt'),
      ...drawnOnly(figure),
      ...tableOf(edition, figure),
      ...caption.map((words) => paragraph(words, 'caption')),
    ],
    end: [
      ...(credit ? [paragraph(credit, 'fine')] : []),
      ...linksLine('Note', 'note', note, numbered),
      ...linksLine('See also', 'figure', see, (one) => one.title),
      ...sourcesLine(edition, figure.sources),
      ...changesAt(edition, 'figure', id),
    ],
  };
};
