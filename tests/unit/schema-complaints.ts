import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** The issues of a value; where it may have several forms and nothing is said of them, those of the first. */
const issuesOf = (issue: Issue): Issue[] => {
  if (issue.code !== 'invalid_union' || issue.message !== 'Invalid input') return [issue];
  return (issue.errors[0] ?? []).map((one) => ({ ...one, path: [...issue.path, ...one.path] }));
};

/** What a schema complains of: the way to the place, what is wrong, and in brackets what to do. */
export const complaints = (schema: z.ZodType, value: unknown): string[] =>
  (schema.safeParse(value).error?.issues ?? []).flatMap(issuesOf).map((issue) => {
    const hint = 'params' in issue ? issue.params?.['hint'] : undefined;
    return `${issue.path.join(' ')}: ${issue.message}${hint ? ` (${hint})` : ''}`;
  });

/** So many words. */
export const words = (count: number): string => 'word '.repeat(count).trim();
