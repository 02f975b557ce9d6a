import { dateInWords } from '../dates/words.ts';
import { correctedName, correctionsOf } from '../model/corrections.ts';
import type { Edition } from '../model/edition.ts';
import type { Correction } from '../schemas/correction.ts';

/** What was changed or added at one entry, a sentence each, the newest first. */
export const changesAt = (edition: Edition, target: Correction['target'], id: string): string[] =>
  correctionsOf(edition, target, id).map(
    ({ kind, date, reason }) =>
      `${kind === 'addition' ? 'Added' : 'Changed'} on ${dateInWords(date)}: ${reason}`,
  );

/** A correction or an addition as the list of all of them gives it. */
export interface Change {
  id: string;
  /** “20 January 2024, changed: Note 3: A cost nobody printed. A digit was misread.” */
  text: string;
  was?: string;
  now?: string;
}

/** Every correction and addition, the newest first. */
export const changesOf = (edition: Edition): Change[] =>
  edition.corrections.map((one) => {
    const what = one.kind === 'addition' ? 'added' : 'changed';
    const text = `${dateInWords(one.date)}, ${what}: ${correctedName(edition, one)}. ${one.reason}`;
    return one.kind === 'addition'
      ? { id: one.id, text }
      : { id: one.id, text, was: one.old, now: one.new };
  });
