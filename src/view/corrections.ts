import { dateInWords } from '../dates/words.ts';
import { changeLabels, correctedName, correctionDays } from '../model/corrections.ts';
import type { Edition } from '../model/edition.ts';
import type { Correction } from '../schemas/correction.ts';
import { type Block, draftLabel, paragraph, type Run, type Words } from './blocks.ts';
import { type Entry, entries, foreign } from './entry.ts';

const wordings = (one: Correction): Block[] => {
  if (one.kind !== 'change') return [];
  const words = (text: string) => (one.lang ? foreign(one.lang, text) : [text]);
  return [
    { type: 'paragraph', words: ['Was: ', { is: 'old', words: words(one.old) }] },
    { type: 'paragraph', words: ['Now: ', { is: 'new', words: words(one.new) }] },
  ];
};

const correctionEntry = (edition: Edition, one: Correction): Entry => {
  const { id, kind, target, reason } = one;
  const text = correctedName(edition, one);
  // The edition as a whole is told of where it begins.
  const place =
    target === 'edition'
      ? ({ kind: 'page', id: '' } as const)
      : { kind: target, id: one['target-id'] };
  const link: Run = { is: 'entry', ...place, text };
  const head: Words[] = [[link, `, ${changeLabels[kind]}. ${reason}`, ...draftLabel(one)]];
  return { kind: 'correction', id, head, text: wordings(one), end: [] };
};

/** Every correction and addition: the newest day first, each day's by what it stands at. */
export const correctionBlocks = (edition: Edition): Block[] => {
  const days = correctionDays(edition);
  if (days.length === 0) return [paragraph('None yet.')];
  return days.flatMap(({ date, groups }): Block[] => [
    { type: 'heading', level: 3, text: dateInWords(date), date },
    ...groups.flatMap(({ name, corrections }): Block[] => [
      { type: 'heading', level: 4, text: name },
      ...entries('correction', corrections, (one) => correctionEntry(edition, one)),
    ]),
  ]);
};
