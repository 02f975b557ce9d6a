import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { essayRecordSchema } from '../schemas/essay-record.ts';
import { shownPath } from './content-file.ts';
import type { Place, Problem } from './problem.ts';
import { validate } from './validate.ts';
import { readYaml } from './yaml-file.ts';

/** The file in the content folder that holds the record of the author's words. */
export const recordFile = 'essay.lock.json';

/** What is recorded of one paragraph, and where that stands. */
export interface RecordedParagraph extends Place {
  section: string;
  digest: string;
  /** One for each word, in order. */
  marks: readonly string[];
}

/** What was read of the record; `sound` is false where it is there and cannot be used. */
export interface ReadRecord {
  /** In the order of the file; undefined where nothing was ever recorded. */
  paragraphs: RecordedParagraph[] | undefined;
  /** Where the file begins. */
  place: Place;
  problems: Problem[];
  sound: boolean;
}

/**
 * Reads the record of the author's words.
 * @param root the content folder
 */
export const readRecord = (root: string): ReadRecord => {
  const place = { file: shownPath(root, recordFile), line: 1, column: 1 };
  if (!existsSync(join(root, recordFile)))
    return { paragraphs: undefined, place, problems: [], sound: true };
  // JSON is YAML too, so every text keeps its line and column.
  const file = readYaml(root, recordFile);
  const { data, problems } = file.sound
    ? validate(file, essayRecordSchema)
    : { data: undefined, problems: [] };
  const paragraphs = Object.entries(data ?? {}).flatMap(([section, texts]) =>
    texts.map((text, index): RecordedParagraph => {
      const [digest = '', marks = ''] = text.split(' ');
      const at = file.placeOf([section, index]);
      return { ...at, section, digest, marks: marks.match(/../g) ?? [] };
    }),
  );
  // Keys that are numbers come out of their order.
  paragraphs.sort((a, b) => a.line - b.line || a.column - b.column);
  return {
    paragraphs,
    place,
    problems: [...file.problems, ...problems],
    sound: data !== undefined,
  };
};
