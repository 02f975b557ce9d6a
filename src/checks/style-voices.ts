import type { Draft } from '../load/draft.ts';
import { suggest } from '../load/nearest.ts';
import type { Problem } from '../load/problem.ts';

/** Who speaks in a note is a party by its set name, or a body that is named as such. */
export const styleVoices = ({ notes, style }: Draft): Problem[] => {
  const { voices } = style.entry;
  if (!voices) return [];
  const known = [...voices.sides, ...voices.bodies];
  return notes.flatMap(({ entry, at }) =>
    entry.body.flatMap(({ who }, index) => {
      const name = who?.split(',')[0];
      if (who === undefined || name === undefined || known.includes(name) || known.includes(who))
        return [];
      const advice = `Or add the body that speaks to voices in house-style.yaml.`;
      return [
        {
          ...at('body', index, 'who'),
          severity: voices.level,
          message: 'neither the set name of a side nor a named body',
          found: who,
          hint: `${suggest(name, known) ?? `Sides: ${voices.sides.join(', ')}.`} ${advice}`,
        },
      ];
    }),
  );
};
