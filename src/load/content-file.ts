import { isUtf8 } from 'node:buffer';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { RuleName } from '../rules/table.ts';
import type { Problem } from './problem.ts';
import { proposedText } from './proposed.ts';
import { placeIn } from './text-place.ts';

const inLines = (text: string): string => text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');

/**
 * Reads a text file as every file of the content folder is read: in UTF-8, without a byte order mark,
 * its lines ended by line feeds alone, whatever the machine it was written or checked out on ends them with.
 */
export const readText = (path: string): string => inLines(readFileSync(path, 'utf8'));

/**
 * How a file of the content folder is named to an editor: from the folder the command was given in.
 * @param root the content folder
 * @param file the file's path inside it
 */
export const shownPath = (root: string, file: string): string =>
  join(relative(process.cwd(), root), file).replaceAll('\\', '/');

/** A file of the content folder as text, or why it cannot be read. */
export type ContentFile = { text: string; problem?: never } | { text?: never; problem: Problem };

const mostBytes = 2_000_000;
const longestRun = 2_000;

/** Where the first byte stands that is not UTF-8, as an offset in what the bytes read as. */
const firstForeign = (bytes: Buffer, text: string): number => {
  let offset = 0;
  let from = 0;
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', from)) {
    offset += Buffer.byteLength(text.slice(from, at));
    if (bytes[offset] !== 0xef || bytes[offset + 1] !== 0xbf || bytes[offset + 2] !== 0xbd)
      return at;
    offset += 3;
    from = at + 1;
  }
  return 0;
};

/** What commands write has runs of its own. */
const isWritten = (path: string): boolean => path.endsWith('.lock.json');

/** Where a run of signs without a space begins that is too long to be words. */
const endlessRun = (text: string, most: number): number | undefined => {
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign > 32) continue;
    if (at - start > most) return start;
    start = at + 1;
  }
  return undefined;
};

const saveAsUtf8 = 'Save the file as UTF-8 (in most editors: “Save with encoding”, “UTF-8”).';

const emptyHint = (path: string): string => {
  if (path === 'edition.yaml' || path.endsWith('.mdx')) return 'Fill it.';
  return path.endsWith('.yaml')
    ? 'Fill it, or write [] for an empty list.'
    : 'Fill it, or remove it.';
};

/**
 * Reads a file of the content folder.
 * @param root the content folder
 * @param path the file's path inside it
 * @param mostRun how many signs may stand without a space: more are none that anybody wrote
 * @returns its text, or the one thing that is wrong with the file as a whole
 */
export const readContentFile = (root: string, path: string, mostRun = longestRun): ContentFile => {
  const file = shownPath(root, path);
  const whole = join(root, path);
  const refuse = (
    rule: RuleName,
    message: string,
    hint: string,
    [text, offset]: [string, number] = ['', 0],
  ): ContentFile => ({ problem: { file, ...placeIn(text, offset), rule, message, hint } });
  const proposed = proposedText(whole);
  if (proposed !== undefined) return { text: inLines(proposed) };
  if (!existsSync(whole))
    return refuse('file-missing', 'the file is missing', `Add ${path}, or give it back its name.`);
  let bytes: Buffer;
  try {
    const { size } = statSync(whole);
    const half = 'Take out what does not belong there, or split it.';
    if (size > mostBytes) return refuse('file-size', 'the file is larger than 2 MB', half);
    bytes = readFileSync(whole);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EISDIR'
      ? refuse('file-unreadable', 'a folder stands where a file is wanted', 'Rename the folder.')
      : refuse(
          'file-unreadable',
          'the file may not be read',
          'Give yourself the right to read it.',
        );
  }
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return refuse('file-encoding', 'the file is in UTF-16', saveAsUtf8);
  const raw = bytes.toString('utf8');
  const nul = raw.indexOf('\0');
  if (nul >= 0)
    return refuse('file-encoding', 'the file is not text: it holds NUL bytes', saveAsUtf8, [
      raw,
      nul,
    ]);
  if (!isUtf8(bytes)) {
    const at = firstForeign(bytes, raw);
    return refuse(
      'file-encoding',
      'the file is not in UTF-8: this letter cannot be read',
      saveAsUtf8,
      [raw, at],
    );
  }
  const text = inLines(raw);
  if (text.trim() === '') return refuse('file-empty', 'the file is empty', emptyHint(path));
  const run = isWritten(path) ? undefined : endlessRun(text, mostRun);
  if (run !== undefined)
    return refuse(
      'file-size',
      `more than ${mostRun.toLocaleString('en')} signs without a space`,
      'Take out what was put in here by mistake.',
      [text, run],
    );
  return { text };
};
