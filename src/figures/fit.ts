import { firstDay } from '../dates/span.ts';
import { dateInWords } from '../dates/words.ts';
import type { RuleName } from '../rules/table.ts';
import {
  type CountsFigure,
  type FigureEntry,
  isCounts,
  isSeries,
  type SeriesFigure,
  type StopsFigure,
  type StripFigure,
} from '../schemas/figure.ts';
import { type Units, usualUnits } from '../schemas/units.ts';
import { valueInWords } from './counts.ts';
import { DoNotFit, placeFlags } from './flags.ts';
import { mapProblems } from './map-fit.ts';
import { stripScale } from './strip.ts';
import { textWidth, wrapText } from './text-box.ts';

/** What a drawing cannot show: the way to it in the figure, and what is wrong. */
export interface DrawingProblem {
  path: (string | number)[];
  rule: RuleName;
  message: string;
  found?: string | undefined;
  hint: string;
}

/** The width of every drawing, in its own units. */
export const drawingWidth = 340;

const shorten = 'Shorten it.';

/** Words that are wider than their room. */
const wide = (
  path: DrawingProblem['path'],
  words: string | undefined,
  room: number,
  hint = shorten,
): DrawingProblem[] => {
  if (words === undefined || textWidth(words) <= room) return [];
  const over = Math.ceil((textWidth(words) / room - 1) * 100);
  const message = `the words are too long for the drawing, by ${over} in 100`;
  return [{ path, rule: 'figure-label', message, found: words, hint }];
};

/** Words that are broken into lines, and have a word wider than a line. */
const wideLine = (
  path: DrawingProblem['path'],
  words: string | undefined,
  room: number,
): DrawingProblem[] => {
  const lines = (words ?? '').split('\n').flatMap((line) => wrapText(line, room));
  const long = lines.find((line) => textWidth(line) > room);
  return wide(path, long, room, 'Shorten it, or draw fewer columns.');
};

/** Flags that do not fit beside and above one another; too long ones are told by themselves. */
const crowded = (
  flags: { text: string; x: number; path: DrawingProblem['path'] }[],
): DrawingProblem[] => {
  const long = flags.flatMap(({ text, path }) => wide(path, text, drawingWidth - 8));
  if (long.length > 0) return long;
  try {
    placeFlags(flags, drawingWidth);
    return [];
  } catch (error) {
    if (!(error instanceof DoNotFit)) throw error;
    // The longest of them is the first to be shortened.
    const [worst] = [...flags].sort((a, b) => textWidth(b.text) - textWidth(a.text));
    const message = `${flags.length} labels do not fit above one another; this is the longest`;
    return worst
      ? [
          {
            path: worst.path,
            rule: 'figure-label',
            message,
            found: worst.text,
            hint: 'Shorten it, or take one out.',
          },
        ]
      : [];
  }
};

const seriesProblems = ({ values, marks, gap }: SeriesFigure): DrawingProblem[] => {
  const step = drawingWidth / values.length;
  const empty = values.some(({ value }) => value === null);
  return [
    ...crowded(
      marks.map(({ year, label }, index) => ({
        text: label,
        x: (values.findIndex((one) => one.year === year) + 0.5) * step,
        path: ['marks', index, 'label'],
      })),
    ),
    ...(empty ? wide(['gap'], gap, 125) : []),
  ];
};

const countsProblems = (figure: CountsFigure): DrawingProblem[] => {
  const room = (drawingWidth + 18) / figure.values.length - 18;
  return figure.values.flatMap((one, index) => [
    ...wideLine(
      ['values', index, one.label === undefined ? 'period' : 'label'],
      one.label ?? dateInWords(one.period),
      room,
    ),
    ...wideLine(['values', index, 'counted-by'], one['counted-by'], room),
    ...wideLine(
      one.value === null ? ['gap'] : ['values', index, one.qualifier ? 'qualifier' : 'value'],
      valueInWords(one, figure.gap),
      room,
    ),
  ]);
};

const stripProblems = (
  figure: StripFigure,
  labels: ReadonlyMap<string, string>,
  x: (date: string) => number,
): DrawingProblem[] => {
  const { band, rows, items } = figure;
  const at = band && x(band.date);
  const side = at === undefined ? 0 : Math.max(at, drawingWidth - at) - 14;
  return [
    ...(band ? wide(['band', 'label'], band.label, side) : []),
    ...rows.flatMap((id, index) => wide(['rows', index], labels.get(id), drawingWidth)),
    ...rows.flatMap((id) =>
      crowded(
        items.flatMap(({ row, date, label }, index) =>
          row === id && label ? [{ text: label, x: x(date), path: ['items', index, 'label'] }] : [],
        ),
      ),
    ),
  ];
};

const stopsProblems = ({ sides, stops, line }: StopsFigure): DrawingProblem[] => {
  const left = Math.round(drawingWidth * 0.27) - 14;
  const right = drawingWidth - Math.round(drawingWidth * 0.27) - 14;
  return [
    ...wide(['sides', 'left'], sides.left, left),
    ...wide(['sides', 'right'], sides.right, right),
    ...wideLine(['line'], line, right),
    ...stops.flatMap((stop, index) => [
      ...wide(['stops', index, 'left'], stop.left, left),
      ...wide(
        ['stops', index, stop.right ? 'right' : 'place'],
        [stop.place, stop.right].filter(Boolean).join('  '),
        right,
      ),
      ...wideLine(['stops', index, 'last'], stop.last, right),
    ]),
  ];
};

/**
 * What a figure's drawing cannot show, found without drawing it.
 * @param labels what the strands of the timeline are called, by their ids
 * @param units of the distances on a map
 */
export const drawingProblems = (
  figure: FigureEntry,
  labels: ReadonlyMap<string, string>,
  units: Units = usualUnits,
): DrawingProblem[] => {
  if (figure.type === 'strip')
    return stripProblems(
      figure,
      labels,
      (date) => stripScale(figure.span, drawingWidth)(firstDay(date)) + 0.5,
    );
  if (figure.type === 'stops') return stopsProblems(figure);
  if (figure.type === 'map') return mapProblems(figure, drawingWidth, units);
  if (isSeries(figure)) return seriesProblems(figure);
  return isCounts(figure) ? countsProblems(figure) : [];
};
