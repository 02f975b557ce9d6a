import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDraft } from '../load/draft.ts';
import { inOrder, type Problem } from '../load/problem.ts';
import { recordFile } from '../load/record-file.ts';
import { recordText, wordsRecord } from '../load/words-record.ts';
import { comparedWords, doubledParagraphs } from './author-words.ts';

/** What came of recording: how many paragraphs were added, whether the file is another now, or why none was. */
export type Recorded = { added: number; written: boolean } | { problems: Problem[] };

/**
 * Records the author's words of a content folder where there is no record of them yet, in its
 * `essay.lock.json`. What is recorded stays as it is: where the essay is another, nothing is written.
 * @param root the content folder
 */
export const recordWords = (root: string): Recorded => {
  const { draft, problems } = readDraft(root);
  const { record, paragraphs, lost } = draft;
  // Of an essay that cannot be read, or of a broken record, nothing can be said.
  if (lost.essay || !record.sound)
    return {
      problems: problems.filter(
        ({ rule, file }) =>
          file === record.place.file ||
          /\/(essay\/|edition\.yaml$)/.test(file) ||
          rule === 'section-file',
      ),
    };
  const { changed } = comparedWords(draft);
  // Recorded, a paragraph that stands twice could be taken out no more.
  const refused = inOrder([...changed, ...doubledParagraphs(draft)]);
  if (refused.length > 0) return { problems: refused };
  const path = join(root, recordFile);
  const text = recordText(wordsRecord(paragraphs));
  const written = !existsSync(path) || readFileSync(path, 'utf8') !== text;
  if (written) writeFileSync(path, text);
  return { written, added: paragraphs.length - (record.paragraphs ?? []).length };
};
