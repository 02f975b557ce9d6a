import { dateInWords } from '../dates/words.ts';
import { changeLabels, changesByDay, correctedName } from '../model/corrections.ts';
import type { Edition } from '../model/edition.ts';
import type { Correction } from '../schemas/correction.ts';

/** “Added”, at the head of a line. */
export const changeLabel = (kind: Correction['kind']): string =>
  changeLabels[kind].replace(/^./, (letter) => letter.toUpperCase());

/** What was changed or added at one entry, a line for each day and kind, the newest first. */
export const changesAt = (edition: Edition, target: Correction['target'], id: string): string[] =>
  changesByDay(edition, target, id).map(({ date, kind, changes }) => {
    const reasons = changes.map(({ reason }) => reason).join(' ');
    return `${changeLabel(kind)} on ${dateInWords(date)}: ${reasons}`;
  });

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
    const text = `${dateInWords(one.date)}, ${changeLabels[one.kind]}: ${correctedName(edition, one)}. ${one.reason}`;
    return one.kind === 'change'
      ? { id: one.id, text, was: one.old, now: one.new }
      : { id: one.id, text };
  });
