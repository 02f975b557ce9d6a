/** A place in a file of the content folder; lines and columns count from 1. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/** Something an editor has to mend: where it is, what is wrong, what was found, how to mend it. */
export interface Problem extends Place {
  /** A warning asks for a second look and stops nothing; all else is an error. */
  severity?: 'error' | 'warning' | undefined;
  message: string;
  /** What stands there now. */
  found?: string | undefined;
  /** What to do, with the nearest right answer where there is one. */
  hint?: string | undefined;
}

/**
 * Writes problems for an editor to read, in the order of files and lines.
 * @returns a block of text for each, without colours
 */
const problemBlocks = (problems: readonly Problem[]): string[] => {
  const sorted = [...problems].sort(
    (a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column,
  );
  return sorted.map(({ file, line, column, message, found, hint }) =>
    [
      `${file}:${line}:${column}`,
      `  ${message}`,
      ...(found === undefined ? [] : [`  found: ${found}`]),
      ...(hint === undefined ? [] : [`  ${hint}`]),
    ].join('\n'),
  );
};

const counted = (count: number, what: string): string =>
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
    this.problems = problems;
  }
}
