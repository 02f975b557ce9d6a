import type { Draft } from '../load/draft.ts';
import type { Problem } from '../load/problem.ts';
import { renames } from './renames.ts';

/** An entry keeps the id by which others, and links from before, know it. */
export const renamedIds = (draft: Draft): Problem[] =>
  renames(draft)
    .filter(({ doubled }) => !doubled)
    .map(({ kind, old, now, place, places, published }) => {
      const some = places.slice(0, 3).map(({ file, line }) => `${file}:${line}`);
      const more = places.length > 3 ? ` and ${places.length - 3} more` : '';
      const named = places.length > 0 ? ` Else write ${now} at ${some.join(', ')}${more}.` : '';
      const alias = `- { kind: ${kind}, old: ${old}, new: ${now} }`;
      const retire = published
        ? ` Links lead to the old id: to retire it, add to aliases.yaml:\n  ${alias}`
        : '';
      return {
        ...place,
        rule: 'renamed-id',
        message: `this ${kind} was called ${old} until now, and is still asked for by that id`,
        found: now,
        hint: `Give it back its id: ${old}.${named}${retire}`,
      };
    });
