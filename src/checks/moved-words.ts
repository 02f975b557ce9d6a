import type { Draft } from '../load/draft.ts';
import type { Problem } from '../load/problem.ts';
import type { RecordedParagraph } from '../load/record-file.ts';
import type { Aligned } from './aligned-essay.ts';
import type { Now } from './paragraph-words.ts';
import { wordPlace } from './word-problems.ts';

type Pair = [RecordedParagraph, Now];

const begins = ({ words }: Now): string =>
  `“${words
    .slice(0, 5)
    .map(({ bare }) => bare)
    .join(' ')} …”`;

/** Pairs that follow one another in the record and in the essay: they were moved at once. */
const runsOf = (pairs: readonly Pair[], record: readonly RecordedParagraph[]): Pair[][] => {
  const runs: Pair[][] = [];
  for (const pair of pairs) {
    const last = runs.at(-1)?.at(-1);
    const follows =
      last &&
      pair[1].paragraph.number === last[1].paragraph.number + 1 &&
      record.indexOf(pair[0]) === record.indexOf(last[0]) + 1;
    if (follows) runs.at(-1)?.push(pair);
    else runs.push([pair]);
  }
  return runs;
};

/** Paragraphs of the author's that are as recorded, and stand elsewhere: in the essay, or in another section. */
export const movedWords = (
  draft: Draft,
  { same, moved }: Aligned,
  record: readonly RecordedParagraph[],
  essay: readonly Now[],
): Problem[] => {
  const all = [...same, ...moved];
  const counts = (section: string): [number, number] => [
    record.filter((one) => one.section === section).length,
    essay.filter(({ paragraph }) => paragraph.section === section).length,
  ];
  const toldOf = (run: Pair[]): Problem => {
    const [[before, now]] = run as [Pair];
    const { section } = now.paragraph;
    const many = run.length > 1 ? `these ${run.length} paragraphs` : 'this paragraph';
    const stood = run.length > 1 ? 'stand' : 'stands';
    const index = record.indexOf(before);
    const prior = all.find(([one]) => one === record[index - 1])?.[1];
    const [were, are] = counts(section);
    if (before.section === section && were === are && run.length === are) {
      const at = draft.meta.entry.sections.findIndex(({ id }) => id === section);
      const last = record[index - 1];
      return {
        ...draft.meta.at('sections', at, 'id'),
        rule: 'author-words',
        message: 'the section stands in another place of the essay than it is recorded in',
        found: section,
        hint: last ? `Put it after ${last.section}.` : 'Put it first.',
      };
    }
    const home = before.section;
    const first = record[index - 1]?.section !== before.section || !prior;
    return {
      ...wordPlace(draft, now, 0),
      rule: 'author-words',
      message: `${many} of the author’s ${stood} elsewhere in the essay`,
      found: begins(now),
      hint: first
        ? `Move ${run.length > 1 ? 'them' : 'it'} to the beginning of essay/${home}.mdx.`
        : `Move ${run.length > 1 ? 'them' : 'it'} to essay/${home}.mdx, after ${begins(prior)}.`,
    };
  };
  return runsOf(moved, record).map(toldOf);
};
