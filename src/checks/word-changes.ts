import type { Gap } from './aligned-essay.ts';
import { type Now, plain } from './paragraph-words.ts';
import { stressChanges } from './stress-changes.ts';
import { withMoved, withOthers } from './told-once.ts';
import type { Change, WordChange } from './word-change.ts';
import { end, type Hunk, hunksOf } from './word-hunks.ts';

const words = (marks: readonly string[]): number => marks.filter((one) => one !== end).length;

/** New paragraphs that follow one another in a section are one thing that was done. */
const newOnes = (all: readonly Now[]): Change[] => {
  const runs: Now[][] = [];
  for (const one of all) {
    const before = runs.at(-1)?.at(-1)?.paragraph;
    if (before?.section === one.paragraph.section && before.number === one.paragraph.number - 1)
      runs.at(-1)?.push(one);
    else runs.push([one]);
  }
  return runs.map((all) => ({ is: 'new', all }));
};

/** What a hunk is in which paragraphs begin or end that did not, or did. */
const acrossParagraphs = (hunk: Hunk, gap: Gap): Change[] => {
  const { old, now, record, before, after, atStart } = hunk;
  const [ends, came] = [old.filter((one) => one === end), now.filter(({ key }) => key === end)];
  const next = after?.one ?? gap.next;
  const whole = atStart && (old.at(-1) ?? end) === end && (now.at(-1)?.key ?? end) === end;
  if (old.length === 0 && whole) return newOnes(came.map(({ one }) => one));
  if (now.length === 0 && whole)
    return [{ is: 'cut', paragraphs: ends.length, words: words(old), next, record }];
  const joined = ends.length > came.length && after ? after : undefined;
  const split = came.length > ends.length ? came[0] : undefined;
  const told: Change[] = [];
  if (split) {
    const second = gap.now[gap.now.indexOf(split.one) + 1];
    if (second) told.push({ is: 'split', one: second });
  }
  if (joined) told.push({ is: 'joined', one: joined.one, index: joined.index });
  if (words(old) + now.length - came.length === 0) return told;
  // Words are others too: where, is said at the first of them.
  const first = now.find(({ key }) => key !== end) ?? after ?? before;
  if (!first) return told;
  const own = now.filter(({ one, key }) => one === first.one && key !== end);
  const from = own[0]?.index ?? first.index;
  const marks = old.filter((one) => one !== end);
  return [...told, { is: 'words', one: first.one, from, to: from + own.length, marks, record }];
};

/** What a hunk within a paragraph is; what only its stress differs in is left out. */
const withinParagraph = (
  { old, now, record, after, before }: Hunk,
  explained: Map<Now, Set<number>>,
) => {
  const first = now[0] ?? after ?? before;
  if (!first) return [];
  const { one } = first;
  const from = now[0]?.index ?? (after?.one === one ? after.index : first.index + 1);
  if (old.length !== now.length)
    return [{ is: 'words' as const, one, from, to: from + now.length, marks: old, record }];
  const runs: WordChange[] = [];
  for (const [step, { index }] of now.entries()) {
    if (explained.get(one)?.has(index)) continue;
    const last = runs.at(-1);
    const mark = old[step]!;
    if (last?.to === index) {
      last.to += 1;
      last.marks.push(mark);
    } else runs.push({ is: 'words', one, from: index, to: index + 1, marks: [mark], record });
  }
  return runs;
};

const crosses = ({ old, now }: Hunk): boolean =>
  old.includes(end) || now.some(({ key }) => key === end);

/** What was done to the words of a gap; undefined where they are too far apart to say. */
const inWords = (gap: Gap): Change[] | undefined => {
  const hunks = hunksOf(gap);
  if (!hunks) return undefined;
  const flat = hunks.filter((hunk) => !crosses(hunk));
  const single = gap.old.length === 1 && gap.now.length === 1;
  const digest = single ? gap.old[0]?.digest : undefined;
  const explained = new Map<Now, Set<number>>();
  const stresses = gap.now.flatMap((one): Change[] => {
    const own = flat.filter(({ old, now }) => now[0]?.one === one && old.length === now.length);
    const pairs = own.flatMap(({ old, now }) =>
      now.map(({ index }, step): [number, string] => [index, old[step]!]),
    );
    const alone = single && own.length === hunks.length;
    const found = stressChanges(one, pairs, alone, digest);
    explained.set(one, found.explained);
    return found.changes.map((change) => ({ is: 'stress', ...change }));
  });
  const all = hunks.flatMap((hunk): Change[] =>
    crosses(hunk) ? acrossParagraphs(hunk, gap) : withinParagraph(hunk, explained),
  );
  const rest = withOthers(withMoved(all), hunks);
  const [only] = rest;
  if (rest.length === 1 && only?.is === 'words' && stresses.length === 0) only.alone = single;
  return [...stresses, ...rest];
};

/** What was done to the author's words between two paragraphs that are as recorded. */
export const changesIn = (gap: Gap): Change[] => {
  const { old, now, next } = gap;
  if (old.length === 0) return newOnes(now);
  const [[first], record] = [now, old[0]!];
  const count = old.reduce((sum, { marks }) => sum + marks.length, 0);
  if (!first) return [{ is: 'cut', paragraphs: old.length, words: count, next, record }];
  const found = inWords(gap);
  const marks = old.flatMap((one) => one.marks);
  if (!found) return [{ is: 'words', one: first, from: 0, to: first.words.length, marks, record }];
  // The words are the same, and what stands between them is not.
  if (found.length === 0)
    return now
      .filter((one) => plain(one.text) === one.text)
      .map((one): Change => ({ is: 'spaces', one }));
  return found;
};
