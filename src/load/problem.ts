import type { Severity } from '../rules/rule.ts';
import { type RuleName, severityOf } from '../rules/table.ts';

/** A place in a file of the content folder; lines and columns count from 1. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/** Something an editor has to mend: where it is, what is wrong, what was found, how to mend it. */
export interface Problem extends Place {
  rule: RuleName;
  /** How grave it is, where that is not what its rule says: the house style sets its own. */
  severity?: Severity | undefined;
  message: string;
  /** What stands there now. */
  found?: string | undefined;
  /** What to do, with the nearest right answer where there is one. */
  hint?: string | undefined;
}

/** How grave a problem is. */
export const gravity = ({ rule, severity }: Problem): Severity => severity ?? severityOf(rule);

/** Problems in the order of files and lines. */
export const inOrder = (problems: readonly Problem[]): Problem[] =>
  [...problems].sort(
    (a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column,
  );

/**
 * Writes problems for an editor to read, in the order of files and lines.
 * @returns a block of text for each, without colours
 */
export const problemBlocks = (problems: readonly Problem[]): string[] =>
  inOrder(problems).map((problem) => {
    const { file, line, column, rule, message, found, hint } = problem;
    return [
      `${file}:${line}:${column} ${gravity(problem)} ${rule}`,
      `  ${message}`,
      ...(found === undefined ? [] : [`  found: ${found}`]),
      ...(hint === undefined ? [] : [`  ${hint}`]),
    ].join('\n');
  });

/** A number with what it counts: “1 problem”, “2 problems”. */
export const counted = (count: number, what: string): string =>
  `${count} ${what}${count === 1 ? '' : 's'}`;

/** The problems that stop a build, as one text. */
export const formatProblems = (problems: readonly Problem[]): string =>
  [
    ...problemBlocks(problems),
    `${counted(problems.length, 'problem')} in the content. Nothing was built.`,
  ].join('\n\n');

/** Warnings, which stop nothing, as one text. */
export const formatWarnings = (warnings: readonly Problem[]): string =>
  [...problemBlocks(warnings), `${counted(warnings.length, 'warning')} on the content.`].join(
    '\n\n',
  );

/** Thrown when the content cannot be built; its message is the formatted list of all problems. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(formatProblems(problems));
    this.name = 'ContentError';
    // The mistake is in the content: where the code was when it met it helps nobody.
    this.stack = this.name;
    this.problems = problems;
  }
}
