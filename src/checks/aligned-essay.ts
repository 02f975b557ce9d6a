import { diffArrays } from 'diff';
import type { RecordedParagraph } from '../load/record-file.ts';
import type { Now } from './paragraph-words.ts';

/** Paragraphs that stand between two that are as recorded: what is recorded there, and what stands there. */
export interface Gap {
  old: RecordedParagraph[];
  now: Now[];
  /** The paragraph after it. */
  next: Now | undefined;
}

/** An essay beside its record. */
export interface Aligned {
  /** Paragraphs that are as recorded, in their order. */
  same: [RecordedParagraph, Now][];
  /** Paragraphs that are as recorded, and stand elsewhere. */
  moved: [RecordedParagraph, Now][];
  gaps: Gap[];
}

/** What is further apart than this is not compared word by word: it would take too long. */
export const furthest = 1_000;

/** The record with the ids that its sections have now, where one was renamed and its paragraphs are as recorded. */
export const withNewNames = (
  record: readonly RecordedParagraph[],
  essay: readonly Now[],
): RecordedParagraph[] => {
  const before = new Set(record.map(({ section }) => section));
  const now = new Set(essay.map(({ paragraph }) => paragraph.section));
  const holders = new Map(essay.map(({ digest, paragraph }) => [digest, paragraph.section]));
  const names = new Map(
    record.flatMap(({ section, digest }) => {
      const name = holders.get(digest);
      return now.has(section) || name === undefined || before.has(name) ? [] : [[section, name]];
    }),
  );
  return record.map((one) => ({ ...one, section: names.get(one.section) ?? one.section }));
};

/** Lays an essay beside its record, paragraph by paragraph, in the order in which most of them agree. */
export const align = (record: readonly RecordedParagraph[], essay: readonly Now[]): Aligned => {
  const before = record.map(({ section, digest }) => `${section} ${digest}`);
  const now = essay.map(({ paragraph, digest }) => `${paragraph.section} ${digest}`);
  const changes = diffArrays(before, now, { maxEditLength: furthest }) ?? [
    { removed: true, added: false, count: record.length },
    { removed: false, added: true, count: essay.length },
  ];
  const same: Aligned['same'] = [];
  const gaps: Gap[] = [];
  let [from, to] = [0, 0];
  let gap: Gap | undefined;
  for (const { count, added, removed } of changes) {
    if (added || removed) {
      gap ??= { old: [], now: [], next: undefined };
      if (removed) gap.old.push(...record.slice(from, from + count));
      else gap.now.push(...essay.slice(to, to + count));
    } else {
      if (gap) gaps.push({ ...gap, next: essay[to] });
      gap = undefined;
      for (let step = 0; step < count; step += 1)
        same.push([record[from + step]!, essay[to + step]!]);
    }
    if (!added) from += count;
    if (!removed) to += count;
  }
  if (gap) gaps.push(gap);
  return { same, ...withoutMoved(gaps) };
};

/** What stands as it is recorded in another gap was moved there. */
const withoutMoved = (gaps: readonly Gap[]): Pick<Aligned, 'moved' | 'gaps'> => {
  const moved: Aligned['moved'] = [];
  const left = new Map(gaps.flatMap(({ old }) => old.map((one) => [one.digest, one] as const)));
  const took = new Set<RecordedParagraph | Now>();
  for (const one of gaps.flatMap(({ now }) => now)) {
    const before = left.get(one.digest);
    if (!before) continue;
    left.delete(one.digest);
    moved.push([before, one]);
    took.add(before).add(one);
  }
  const rest = gaps.map(({ old, now, next }) => ({
    old: old.filter((one) => !took.has(one)),
    now: now.filter((one) => !took.has(one)),
    next,
  }));
  return { moved, gaps: rest.filter(({ old, now }) => old.length + now.length > 0) };
};
