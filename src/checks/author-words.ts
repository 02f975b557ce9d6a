import type { Draft, DraftParagraph } from '../load/draft.ts';
import { inOrder, type Problem } from '../load/problem.ts';
import type { RecordedParagraph } from '../load/record-file.ts';
import { recorded as asRecorded, digestOf } from '../load/words-record.ts';
import { align, withNewNames } from './aligned-essay.ts';
import { hiddenSigns } from './hidden-signs.ts';
import { movedWords } from './moved-words.ts';
import { type Now, nowOf, plain } from './paragraph-words.ts';
import type { Change } from './word-change.ts';
import { changesIn } from './word-changes.ts';
import { toldOf } from './word-problems.ts';

/** Whether paragraphs are the recorded ones, each in its section. */
const fits = (
  paragraphs: readonly DraftParagraph[],
  record: readonly RecordedParagraph[],
): boolean =>
  paragraphs.length === record.length &&
  paragraphs.every(
    (one, index) =>
      one.section === record[index]?.section && digestOf(asRecorded(one)) === record[index]?.digest,
  );

/** Whether the author's words, as far as they could be read, are others than those that were recorded. */
export const wordsChanged = ({ record, lost, paragraphs }: Draft): boolean =>
  record.paragraphs !== undefined &&
  record.sound &&
  !lost.essay &&
  !fits(paragraphs, record.paragraphs);

/** Whether a paragraph is one of those that were recorded. */
export const isRecorded = ({ record }: Draft, paragraph: DraftParagraph): boolean => {
  const digest = digestOf(asRecorded(paragraph));
  return (record.paragraphs ?? []).some((one) => one.digest === digest);
};

/** What is to be told of the author's words, and what of it is only that some are not recorded yet. */
interface Findings {
  changed: Problem[];
  unrecorded: Problem[];
}

/** The paragraphs as they are, known without what is hard to see in them; and what is hard to see. */
const seen = (
  draft: Draft,
  paragraphs: readonly DraftParagraph[],
  record: readonly RecordedParagraph[],
): { essay: Now[]; signs: Problem[]; signed: Set<DraftParagraph> } => {
  const known = new Set(record.map(({ digest }) => digest));
  const signs: Problem[] = [];
  const signed = new Set<DraftParagraph>();
  const essay = paragraphs.map((paragraph) => {
    const one = nowOf(paragraph);
    const hidden = plain(one.text) !== one.text || one.text.includes('\ufffd');
    if (known.has(one.digest) || !hidden) return one;
    const digest = digestOf(plain(one.text));
    const same = known.has(digest);
    const source = draft.pages.find(({ file }) => file === paragraph.file)?.source ?? '';
    const own = hiddenSigns(one, source, same);
    signs.push(...own);
    if (own.length > 0) signed.add(paragraph);
    return same ? { ...one, digest } : one;
  });
  return { essay, signs, signed };
};

/** A new paragraph in which something is hard to see is told by that: it is recorded once it is mended. */
const withoutSigned = (change: Change, signed: ReadonlySet<DraftParagraph>): Change[] => {
  if (change.is !== 'new') return [change];
  const all = change.all.filter(({ paragraph }) => !signed.has(paragraph));
  return all.length > 0 ? [{ ...change, all }] : [];
};

/** A word of which a letter was lost is told by its letter. */
const isLost = (change: Change): boolean =>
  change.is === 'words' &&
  change.to > change.from &&
  change.one.words.slice(change.from, change.to).every(({ text }) => text.includes('\ufffd'));

const compared = (
  draft: Draft,
  paragraphs: readonly DraftParagraph[],
  recorded: readonly RecordedParagraph[],
): Findings => {
  const { essay, signs, signed } = seen(draft, paragraphs, recorded);
  const record = withNewNames(recorded, essay);
  const aligned = align(record, essay);
  const changes = aligned.gaps
    .flatMap(changesIn)
    .filter((change) => !isLost(change))
    .flatMap((change) => withoutSigned(change, signed));
  const told = (wanted: (change: Change) => boolean): Problem[] =>
    changes.filter(wanted).map((change) => toldOf(change, draft, essay));
  return {
    changed: [
      ...signs,
      ...movedWords(draft, aligned, record, essay),
      ...told(({ is }) => is !== 'new'),
    ],
    unrecorded: told(({ is }) => is === 'new'),
  };
};

/**
 * Compares the author's words with the record of them, section by section where a part of the essay
 * cannot be read.
 */
export const comparedWords = (draft: Draft): Findings => {
  const { lost } = draft;
  const record = draft.record.paragraphs ?? [];
  // A paragraph that stands twice is told by itself.
  const again = doubles(draft);
  const paragraphs = draft.paragraphs.filter((one) => !again.has(one));
  if (!lost.essay) return compared(draft, paragraphs, record);
  const sound = new Set(
    paragraphs.map(({ section }) => section).filter((section) => !lost.sections.has(section)),
  );
  const all = [...sound].map((section) => {
    const own = <T extends { section: string }>(list: readonly T[]): T[] =>
      list.filter((one) => one.section === section);
    return own(record).length > 0 ? compared(draft, own(paragraphs), own(record)) : none;
  });
  return { changed: all.flatMap(({ changed }) => changed), unrecorded: [] };
};

const none: Findings = { changed: [], unrecorded: [] };

/** So many changes are told one by one. */
const most = 20;

/** The author's words are the ones that were recorded: none was changed, cut, added or moved. */
export const authorWords = (draft: Draft): Problem[] => {
  const { record, lost } = draft;
  if (!record.sound || (record.paragraphs === undefined && lost.essay)) return [];
  if (record.paragraphs === undefined)
    return [
      {
        ...record.place,
        rule: 'author-words',
        message: 'no words of the author are recorded yet',
        hint: 'Run npm run record-words: no edit can change one unseen after that.',
      },
    ];
  const { changed, unrecorded } = comparedWords(draft);
  const all = inOrder([...changed, ...unrecorded]);
  const next = all[most];
  if (!next) return all;
  const message = `and ${all.length - most} more changes to the author’s words, from here on`;
  return [...all.slice(0, most), { ...next, message, found: undefined }];
};

/** The paragraphs that say once more what another said before. */
export const doubles = ({ paragraphs }: Draft): Set<DraftParagraph> => {
  const first = new Map(paragraphs.toReversed().map((one) => [one.text, one]));
  return new Set(paragraphs.filter((one) => first.get(one.text) !== one));
};

/** No paragraph stands twice: a link to its words could not say which is meant. */
export const doubledParagraphs = (draft: Draft): Problem[] =>
  [...doubles(draft)].map(({ text, file, line }) => {
    const before = draft.paragraphs.find((one) => one.text === text)?.number;
    const message = `this is paragraph ${before} once more`;
    return { file, line, column: 1, rule: 'paragraph-twice', message, hint: 'Keep it once.' };
  });
