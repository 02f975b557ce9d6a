import type { Now } from './paragraph-words.ts';
import type { Change, WordChange } from './word-change.ts';
import type { Hunk } from './word-hunks.ts';

const keysOf = ({ one, from, to }: WordChange): string =>
  one.words
    .slice(from, to)
    .map(({ mark }) => mark)
    .join('');

/** Words that are missing in one place and stand in another, unchanged, were moved. */
export const withMoved = (changes: readonly Change[]): Change[] => {
  const missing = new Map(
    changes.flatMap((change): [string, WordChange][] =>
      change.is === 'words' && change.from === change.to && change.marks.length > 2
        ? [[change.marks.join(''), change]]
        : [],
    ),
  );
  const home = new Map<Change, WordChange>();
  for (const change of changes) {
    if (change.is !== 'words' || change.marks.length > 0) continue;
    const found = missing.get(keysOf(change));
    if (!found) continue;
    missing.delete(keysOf(change));
    home.set(change, found);
  }
  const found = new Set<Change>(home.values());
  return changes.flatMap((change): Change[] => {
    const place = home.get(change);
    if (!place || change.is !== 'words') return found.has(change) ? [] : [change];
    const { one, from, to } = change;
    return [{ is: 'moved', one, from, to, home: place.one, index: place.from }];
  });
};

/** So few of the words of a paragraph are left that it is another one. */
const isOther = (one: Now, hunks: readonly Hunk[]): boolean => {
  const own = hunks.filter(({ now }) => now.some((token) => token.one === one));
  const others = own.flatMap(({ now }) => now).filter((token) => token.one === one);
  return own.length > 3 && others.length > one.words.length / 2;
};

/** A paragraph that is another one altogether is told once. */
export const withOthers = (changes: readonly Change[], hunks: readonly Hunk[]): Change[] => {
  const told = new Set<Now>();
  return changes.flatMap((change): Change[] => {
    if (change.is !== 'words' || !isOther(change.one, hunks)) return [change];
    if (told.has(change.one)) return [];
    told.add(change.one);
    const { one, record } = change;
    return [{ is: 'words', one, from: 0, to: one.words.length, marks: [...record.marks], record }];
  });
};
