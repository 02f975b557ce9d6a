/** A place in a file of the content folder; lines and columns count from 1. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/** Something an editor has to mend: where it is, what is wrong, what was found, how to mend it. */
export interface Problem extends Place {
  message: string;
  /** What stands there now. */
  found?: string | undefined;
  /** What to do, with the nearest right answer where there is one. */
  hint?: string | undefined;
}

/**
 * Writes problems for an editor to read, in the order of files and lines.
 * @returns one block of text, without colours.
 */
export const formatProblems = (problems: readonly Problem[]): string => {
  const sorted = [...problems].sort(
    (a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column,
  );
  const blocks = sorted.map(({ file, line, column, message, found, hint }) =>
    [
      `${file}:${line}:${column}`,
      `  ${message}`,
      ...(found === undefined ? [] : [`  found: ${found}`]),
      ...(hint === undefined ? [] : [`  ${hint}`]),
    ].join('\n'),
  );
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return [...blocks, `${count} in the content. Nothing was built.`].join('\n\n');
};

/** Thrown when the content cannot be built; its message is the formatted list of all problems. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(formatProblems(problems));
    this.name = 'ContentError';
    this.problems = problems;
  }
}
