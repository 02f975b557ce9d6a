import { closing, digestOf, markOf, opening } from '../load/words-record.ts';
import { type Now, rewritten, type Word } from './paragraph-words.ts';

/** Words that are stressed, or are not any more, or otherwise: from which word to which. */
export interface StressChange {
  one: Now;
  from: number;
  to: number;
  /** How they are recorded and how they are: 0 for not, 1 for emphasis, 2 for strong, 3 for both. */
  was: number;
  /** The words that were stressed, where they are others. */
  meant?: [from: number, to: number];
  now: number;
}

const degrees = [0, 1, 2, 3];

/** A word with each stress that may begin and end at it, before and after the signs round it. */
const stressed = (bare: string): string[] => {
  const [, before = '', core = '', after = ''] =
    /^([“‘("[]*)(.*?)([”’)"\].,;:!?…]*)$/u.exec(bare) ?? [];
  const shapes = [
    ['', before + core + after, ''],
    [before, core + after, ''],
    ['', before + core, after],
    [before, core, after],
  ];
  return degrees.flatMap((opens) =>
    degrees.flatMap((closes) =>
      shapes.map(
        ([left, words, right]) =>
          left + opening.repeat(opens) + words + closing.repeat(closes) + right,
      ),
    ),
  );
};

/** The word as it was recorded, where only its stress is another. */
const before = ({ text, bare }: Word, mark: string): string | undefined =>
  [bare, ...stressed(bare)].find((one) => one !== text && markOf(one) === mark);

type Span = [from: number, to: number, degree: number];

/** From which word to which a paragraph stresses. */
const spansOf = (words: readonly string[]): Span[] => {
  const spans: Span[] = [];
  const open: { from: number; degree: number }[] = [];
  for (const [index, word] of words.entries())
    for (const [signs] of word.matchAll(new RegExp(`${opening}+|${closing}+`, 'g'))) {
      if (signs.startsWith(opening)) open.push({ from: index, degree: signs.length });
      else {
        const { from, degree } = open.pop() ?? { from: index, degree: signs.length };
        spans.push([from, index, degree]);
      }
    }
  return spans;
};

/** A stress that is gone and one that came on some of the same words are one that was moved. */
const together = (changes: readonly StressChange[]): StressChange[] => {
  const gone = new Set<StressChange>();
  const moved = changes.map((change): StressChange => {
    const { from, to } = change;
    const before = changes.find(
      (other) => change.was === 0 && other.now === 0 && other.from <= to && from <= other.to,
    );
    if (!before || gone.has(before)) return change;
    gone.add(before);
    return { ...change, was: before.was, meant: [before.from, before.to] };
  });
  return moved.filter((change, index) => !gone.has(changes[index]!) && change === moved[index]);
};

/**
 * Which words of a paragraph are the recorded ones but for their stress.
 * @param pairs for each of the words that differ, its index and the mark that is recorded
 * @param alone whether nothing else of the paragraph differs
 * @returns what became of the stresses, and the indexes of the words that this explains
 */
export const stressChanges = (
  one: Now,
  pairs: readonly [index: number, mark: string][],
  alone: boolean,
  digest: string | undefined,
): { changes: StressChange[]; explained: Set<number> } => {
  const changed: string[] = [];
  for (const [index, mark] of pairs) {
    const word = one.words[index];
    const was = word && before(word, mark);
    if (was !== undefined) changed[index] = was;
  }
  const explained = new Set(Object.keys(changed).map(Number));
  const none = { changes: [], explained: new Set<number>() };
  if (explained.size === 0) return none;
  // Few bits are recorded of a word: where nothing else differs, the paragraph has the last say.
  const sure = alone && explained.size === pairs.length && digest !== undefined;
  if (sure && digestOf(rewritten(one, changed)) !== digest) return none;
  const is = spansOf(one.words.map(({ text }) => text));
  const was = spansOf(one.words.map(({ text }, index) => changed[index] ?? text));
  const degreeOf = (spans: readonly Span[], [from, to]: Span): number =>
    spans.find((span) => span[0] === from && span[1] === to)?.[2] ?? 0;
  const all = new Map([...was, ...is].map((span) => [`${span[0]} ${span[1]}`, span]));
  const changes = [...all.values()].flatMap((span): StressChange[] => {
    const [before, now] = [degreeOf(was, span), degreeOf(is, span)];
    return before === now ? [] : [{ one, from: span[0], to: span[1], was: before, now }];
  });
  if (changes.length > 0) return { changes: together(changes), explained };
  // Other letters of the same words are stressed.
  const letters = [...explained].map((at): StressChange => {
    const [, , degree = 1] = was.find(([from, to]) => from <= at && at <= to) ?? [];
    return { one, from: at, to: at, was: degree, now: degree, meant: [at, at] };
  });
  return { changes: letters, explained };
};
