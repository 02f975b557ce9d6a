import type { Draft } from '../load/draft.ts';
import type { Problem } from '../load/problem.ts';
import { fragmentOf } from '../model/addresses.ts';

/** No heading of the page about the edition has the address of another one, or of a correction. */
export const aboutIds = ({ ids, corrections, aliases }: Draft): Problem[] => {
  const taken = new Map<string, string>();
  for (const { entry } of corrections)
    taken.set(fragmentOf('correction', entry.id), `the correction ${entry.id}`);
  for (const { entry } of aliases)
    if (entry.kind === 'correction')
      taken.set(fragmentOf('correction', entry.old), `the correction ${entry.old} of before`);
  return ids.flatMap(({ id, ...place }): Problem[] => {
    const other = taken.get(id) ?? (id.startsWith('UI-') ? 'the page itself' : undefined);
    if (other === undefined) {
      taken.set(id, `what stands at ${place.file}:${place.line}`);
      return [];
    }
    return [
      {
        ...place,
        rule: 'duplicate-id',
        message: `this has the address of ${other}`,
        found: `#${id}`,
        hint: 'Give the heading other words, or the element another id.',
      },
    ];
  });
};
