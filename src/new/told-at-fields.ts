import { shownPath } from '../load/content-file.ts';
import { inOrder, type Problem, problemBlocks } from '../load/problem.ts';
import type { Change } from './stub.ts';

/** The lines of a file that were put into it at one place, from 1; none where more was done to it. */
const linesPutIn = ({ before = '', after }: Change): { first: number; last: number } => {
  const [old, now] = [before.split('\n'), after.split('\n')];
  let from = 0;
  while (from < old.length && old[from] === now[from]) from += 1;
  let end = 0;
  while (end < old.length - from && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  return from + end === old.length
    ? { first: from + 1, last: now.length - end }
    : { first: 1, last: 0 };
};

/** The field of an entry that a place belongs to. */
const fieldAt = (lines: readonly string[], { line, column }: Problem): string | undefined => {
  const keys = (text: string): string[] =>
    [...text.matchAll(/(?<=^[ -]*|\{.*[{,] |\{ )([\w-]+):(?= |$)/g)].map(([, key = '']) => key);
  const own = keys((lines[line - 1] ?? '').slice(0, column)).at(-1);
  if (own !== undefined) return own;
  for (let at = line - 1; at >= 0; at -= 1) {
    const [key] = keys(lines[at] ?? '');
    if (key !== undefined) return key;
  }
  return undefined;
};

/**
 * Problems as an editor reads them where nothing was written: what is wrong in new lines is told at the
 * argument, or the field, that they were made of, since nobody can open them.
 * @param names the arguments that there are
 */
export const toldAtFields = (
  root: string,
  changes: readonly Change[],
  problems: readonly Problem[],
  names: readonly string[],
): string[] =>
  inOrder(problems).flatMap((problem) => {
    const change = changes.find(({ file }) => shownPath(root, file) === problem.file);
    const { first, last } = change ? linesPutIn(change) : { first: 1, last: 0 };
    const field =
      change && problem.line >= first && problem.line <= last
        ? fieldAt(change.after.split('\n'), problem)
        : undefined;
    if (field === undefined) return problemBlocks([problem]);
    const { message, found, hint } = problem;
    return [
      [
        `${names.includes(field) ? `--${field}` : `${field} of the new entry`}: ${message}`,
        ...(found === undefined ? [] : [`  found: ${found}`]),
        ...(hint === undefined ? [] : [`  ${hint}`]),
      ].join('\n'),
    ];
  });
