import type { z } from 'zod';
import type { RuleName } from '../rules/table.ts';
import type { CitedText, Statement } from './cited-text.ts';
import { told } from './text.ts';

/** A part of an entry: where it stands in the entry, and its statements. */
export interface Part {
  path: (string | number)[];
  statements: Statement[];
  /** The field that names its sources, where they do not stand in its words. */
  field?: string;
}

type Context = z.core.$RefinementCtx<unknown>;

const howToCite =
  'Write [@source-id] after the words it carries, [editors] after the editors’ own, ' +
  'or one line source: source-id where one source carries the whole entry.';

const cites = ({ sources, own }: Statement): boolean => sources.length > 0 || own;

/**
 * Lets the one source that an entry names in `source` carry every statement without a source.
 * @param source the id of that source, where the entry names one
 */
export const carry = (source: string | undefined): ((cited: CitedText) => CitedText) =>
  source === undefined
    ? (cited) => cited
    : ({ text, statements }) => ({
        text,
        statements: statements.map((one) => (cites(one) ? one : { ...one, sources: [source] })),
      });

/**
 * The ids of all sources that the parts of an entry cite, in the order of their first citation.
 * @param parts with the entry's one source filled in
 */
export const unionOf = (parts: readonly Part[]): string[] => [
  ...new Set(parts.flatMap(({ statements }) => statements.flatMap(({ sources }) => sources))),
];

/**
 * Complains of statements and parts without a source, and of an entry's one source that carries nothing.
 * @param before the parts as written
 * @param source the id that the entry names in `source`
 */
export const complainOfUncarried = (
  before: readonly Part[],
  source: string | undefined,
  context: Context,
): void => {
  const complain = (
    path: Part['path'],
    rule: RuleName,
    message: string,
    hint: string,
    words?: string,
  ): void => {
    context.addIssue({ code: 'custom', path, message, ...told(rule, hint, words) });
  };
  for (const { path, statements, field } of before) {
    const bare = statements.find((one) => !cites(one));
    if (source === undefined && bare)
      complain(
        path,
        'statement-uncited',
        `no source carries these words: “${bare.text}”`,
        field ? `Write ${field}, or one line source: source-id for the whole entry.` : howToCite,
        bare.text.split(' ').slice(0, 4).join(' '),
      );
    else if (statements.every(({ own }) => own))
      complain(
        path,
        'part-uncited',
        'this part rests on no source: all of it is marked as the editors’ own',
        'Put it into a part that cites a source, or take it out.',
      );
  }
  if (source !== undefined && before.every(({ statements }) => statements.every(cites)))
    complain(
      ['source'],
      'source-idle',
      'no part uses this source: each names its own',
      'Take the line out, or cite the source where it carries something.',
    );
};
