import { z } from 'zod';
import { told, words } from './text.ts';

const names = {
  kilometres: { short: 'km', name: 'Kilometres' },
  miles: { short: 'mi', name: 'Miles' },
} as const;

/** A unit in which the build writes the distances that it computes, and how it is written. */
const unit = z
  .strictObject({
    /** In which the number is. */
    unit: z.enum(['kilometres', 'miles']),
    /** After the number, on a map. */
    short: words(12).optional(),
    /** Over the numbers, in a table. */
    name: words(24).optional(),
  })
  .transform(({ unit, ...own }) => ({
    unit,
    short: own.short ?? names[unit].short,
    name: own.name ?? names[unit].name,
  }));

/** The units of the distances, in the order in which they are written. Words of the editors' stay as they are. */
export const units = z
  .array(unit)
  .min(1)
  .superRefine((all, context) => {
    const twice = all.findIndex((one, index) =>
      all.slice(0, index).some((before) => before.unit === one.unit),
    );
    if (twice < 0) return;
    const message = 'this unit stands in the list already';
    const params = told('duplicate-entry', 'Keep it once.');
    context.addIssue({ code: 'custom', path: [twice, 'unit'], message, ...params });
  })
  .prefault([{ unit: 'kilometres' }, { unit: 'miles' }]);

export type Units = z.infer<typeof units>;

/** As they are written where an edition says nothing else. */
export const usualUnits: Units = units.parse(undefined);
