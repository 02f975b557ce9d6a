import type { Place, Problem } from './problem.ts';

/** What the parser says of a mistake. */
interface Thrown {
  line?: number | null;
  column?: number | null;
  place?: { line?: number; column?: number; start?: { line: number; column: number } } | undefined;
  reason?: string;
  ruleId?: string;
}

const bare =
  'Write \\< or \\{ where the sign belongs to the text; close every <Note> and <Term> in its paragraph.';

const sentences: [RegExp, string, string][] = [
  [
    /closing tag .*before the end|Expected a closing tag|Expected the closing tag/,
    'this mark is not closed, or not where it should be',
    'Close it in the same paragraph, inside what it stands in: <Note id="…">words</Note>.',
  ],
  [
    /Unexpected closing slash|Unexpected closing tag|before the start of/,
    'a mark is closed here that was not opened',
    'Take it out, or open it before the words it belongs to.',
  ],
  [/acorn|expression|import|export/i, 'a { in the text is read as code', 'Write \\{ for the sign.'],
];

/**
 * Says in plain words why a file is not MDX.
 * @param thrown what the parser threw
 * @param file the file as an editor is told it
 */
export const mdxMistake = (thrown: unknown, file: string): Problem => {
  const { line, column, place, reason = '', ruleId = '' } = thrown as Thrown;
  const [, message = 'a < or a { in the text is read as the start of a mark', hint = bare] =
    sentences.find(([pattern]) => pattern.test(`${ruleId} ${reason}`)) ?? [];
  // Of a mark that is not closed the parser tells where the paragraph ends, and in words where the mark is.
  const opened = /\((\d+):(\d+)-/.exec(reason);
  const at: Omit<Place, 'file'> = opened
    ? { line: Number(opened[1]), column: Number(opened[2]) }
    : {
        line: place?.start?.line ?? place?.line ?? line ?? 1,
        column: place?.start?.column ?? place?.column ?? column ?? 1,
      };
  return { file, ...at, rule: 'mdx-syntax', message, hint };
};
