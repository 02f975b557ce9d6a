import { diffArrays } from 'diff';
import type { RecordedParagraph } from '../load/record-file.ts';
import { markOf } from '../load/words-record.ts';
import { furthest, type Gap } from './aligned-essay.ts';
import { type Now, plain } from './paragraph-words.ts';

/** The end of a paragraph, among the marks of words. */
export const end = '¶';

/** A word of today, or the end of a paragraph: which paragraph, and which of its words. */
export interface Token {
  key: string;
  one: Now;
  index: number;
}

/** Words that are others than those recorded: what was recorded, and what stands there. */
export interface Hunk {
  old: string[];
  now: Token[];
  /** What is recorded of the paragraph in which it begins. */
  record: RecordedParagraph;
  /** What stands before and after it. */
  before: Token | undefined;
  after: Token | undefined;
  /** Whether a paragraph begins where it begins, in the record and in the essay. */
  atStart: boolean;
}

const tokensOf = ({ now }: Gap, known: ReadonlySet<string>): Token[] =>
  now.flatMap((one) => [
    ...one.words.map(({ mark, text }, index) => ({
      // A word is known without what is hard to see in it.
      key: known.has(mark) ? mark : markOf(plain(text)),
      one,
      index,
    })),
    { key: end, one, index: one.words.length },
  ]);

/** Moves a run that only came or only went to where it ends with a paragraph, if it can be there. */
const slid = (all: readonly string[], from: number, to: number): number => {
  const fits = (by: number): boolean =>
    all[to + by - 1] === end && (from + by === 0 || all[from + by - 1] === end);
  if (fits(0)) return 0;
  for (let by = 1; all[from + by - 1] === all[to + by - 1] && to + by <= all.length; by += 1)
    if (fits(by)) return by;
  for (let by = -1; from + by >= 0 && all[from + by] === all[to + by]; by -= 1)
    if (fits(by)) return by;
  return 0;
};

type Span = [oldFrom: number, oldTo: number, from: number, to: number];

/** How far a run that only came or only went can be moved back: what stands before it ends as it does. */
const back = (all: readonly string[], from: number, to: number, most: number): boolean => {
  for (let by = 1; by <= most; by += 1) if (all[from - by] !== all[to - by]) return false;
  return true;
};

/** Changes that can stand together are one: what came in place of what went. */
const merged = (
  spans: readonly Span[],
  old: readonly string[],
  keys: readonly string[],
): Span[] => {
  const whole: Span[] = [];
  for (const span of spans) {
    const last = whole.at(-1);
    const between = last ? span[2] - last[3] : 0;
    const [one, of, to] = span[2] === span[3] ? [old, span[0], span[1]] : [keys, span[2], span[3]];
    const [prior, from, until] =
      last && last[2] === last[3]
        ? [old, last[0], last[1]]
        : [keys, last?.[2] ?? 0, last?.[3] ?? 0];
    const pure = span[0] === span[1] || span[2] === span[3];
    const lastPure = last && (last[0] === last[1] || last[2] === last[3]);
    const canCome = pure && back(one, of, to, between);
    const canGo = lastPure && back(prior, from + between, until + between, between);
    if (last && (canCome || canGo)) {
      const shift = canCome ? between : 0;
      const start = canCome ? 0 : between;
      whole[whole.length - 1] = [
        last[0] + start,
        span[1] - shift,
        last[2] + start,
        span[3] - shift,
      ];
    } else whole.push([...span]);
  }
  return whole;
};

/**
 * Where the words of a gap are others than those recorded.
 * @returns undefined where they are too far apart to say
 */
export const hunksOf = (gap: Gap): Hunk[] | undefined => {
  const old = gap.old.flatMap(({ marks }) => [...marks, end]);
  const holders = gap.old.flatMap((one) => [...one.marks, end].map(() => one));
  const now = tokensOf(gap, new Set(old));
  const keys = now.map(({ key }) => key);
  const changes = diffArrays(old, keys, { maxEditLength: furthest });
  if (!changes) return undefined;
  const spans: Span[] = [];
  let [at, place] = [0, 0];
  let open = false;
  for (const { count, added, removed } of changes) {
    if (added || removed) {
      if (!open) spans.push([at, at, place, place]);
      const span = spans.at(-1)!;
      if (removed) span[1] += count;
      else span[3] += count;
    }
    open = added || removed;
    if (!added) at += count;
    if (!removed) place += count;
  }
  const whole = merged(spans, old, keys);
  return whole.map(([oldFrom, oldTo, from, to]) => {
    const gone = from === to ? slid(old, oldFrom, oldTo) : 0;
    const came = oldFrom === oldTo ? slid(keys, from, to) : 0;
    const [start, stop] = [from + gone + came, to + gone + came];
    return {
      old: old.slice(oldFrom + gone + came, oldTo + gone + came),
      now: now.slice(start, stop),
      record: holders[oldFrom + gone + came] ?? gap.old.at(-1)!,
      before: now[start - 1],
      after: now[stop],
      atStart: start === 0 || keys[start - 1] === end,
    };
  });
};
