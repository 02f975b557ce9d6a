import type { z } from 'zod';
import { type RuleName, rules } from '../rules/table.ts';
import type { Place, Problem } from './problem.ts';

/** What a schema complains of. */
export type Issue = z.core.$ZodIssue;

/** A value as an editor is shown it, if it is not too long. */
export const shown = (value: unknown): string | undefined => {
  if (value === undefined || value === null) return undefined;
  const text = JSON.stringify(value);
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
};

/** What a schema of ours says beside its message. */
interface Params {
  rule?: RuleName;
  hint?: string;
  /** The words in the text that are wrong: the mistake stands there. */
  words?: string;
}

/** What a schema of ours says of an issue. */
export const paramsOf = (issue: Issue): Params =>
  issue.code === 'custom' ? ((issue.params ?? {}) as Params) : {};

const wanted: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an entry with fields',
  tuple: 'a list',
  record: 'names with values',
};

const quoted = 'Put it into quotation marks.';
const inBrackets = 'Write each entry after “- ” on a line of its own, or all in [ ].';

/** What an entry with fields looks like, where something else is often written for it. */
const entries: Record<string, string> = {
  units: '{ unit: kilometres }',
  licence: '{ name: CC BY 4.0, address: … }',
  kinds: '{ name: … }',
  verdicts: '{ name: … }',
  at: '{ latitude: 59.9, longitude: 10.7 }',
};

const entryFor = (path: readonly PropertyKey[]): string | undefined => {
  const entry = entries[String(path[0])] ?? entries[String(path.at(-1))];
  return entry && `Write ${entry}`;
};

/** What a value of a wrong type should be, and how to mend it. */
const wrongType = (
  expected: string,
  value: unknown,
  path: readonly PropertyKey[],
): Omit<Problem, keyof Place> => {
  const message = `${wanted[expected] ?? 'another kind of value'} is wanted here`;
  const scalar = typeof value === 'number' || typeof value === 'boolean';
  const hints: Record<string, string | undefined> = {
    string: scalar ? quoted : undefined,
    array: inBrackets,
    // The whole table has fields of other names.
    object:
      path.length === 1 && /^(?:kinds|verdicts)$/.test(String(path[0]))
        ? undefined
        : entryFor(path),
  };
  const hint = hints[expected];
  return { rule: 'wrong-type', message, found: shown(value), hint };
};

const sized = (issue: Issue & { code: 'too_small' | 'too_big' }): Omit<Problem, keyof Place> => {
  const few = issue.code === 'too_small';
  const limit = issue.code === 'too_small' ? issue.minimum : issue.maximum;
  const { origin, input } = issue;
  const edge = `${Number(limit).toLocaleString('en')} ${few ? 'is the least' : 'is the most'}`;
  if (origin === 'string') {
    const empty = few && (input as string).trim() === '';
    if (empty)
      return {
        rule: 'empty-field',
        message: 'the text is missing',
        hint: 'Write it, or take the field out.',
      };
    const message = `${(input as string).length.toLocaleString('en')} letters, where ${edge}`;
    return { rule: 'too-long', message, hint: few ? 'Write it out.' : 'Shorten it.' };
  }
  if (origin === 'array') {
    const count = (input as unknown[]).length;
    const message = `${count} ${count === 1 ? 'entry' : 'entries'}, where ${edge}`;
    return { rule: 'wrong-count', message, hint: few ? 'Add what is missing.' : 'Take some out.' };
  }
  const message = `the number is too ${few ? 'small' : 'large'}: ${edge}`;
  return { rule: 'wrong-number', message, found: shown(input) };
};

/** What an issue is told as, but for its place. */
export const worded = (issue: Issue, value: unknown): Omit<Problem, keyof Place> => {
  if (issue.code === 'invalid_type') return wrongType(issue.expected, value, issue.path);
  if (issue.code === 'too_small' || issue.code === 'too_big') return sized(issue);
  const { rule, hint } = paramsOf(issue);
  const own = issue.code === 'custom' || issue.code === 'invalid_format';
  return {
    rule: rule && rule in rules ? rule : 'wrong-form',
    message: own ? issue.message : 'the value is none that this field can have',
    found: shown(value),
    hint,
  };
};
