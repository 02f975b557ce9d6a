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
    /import\/exports/,
    'a paragraph that begins with import or export is read as code',
    'Where it is a word of the text, write &#105;mport or &#101;xport',
  ],
  [/create a comment/, 'a comment between <!-- and --> cannot stand here', 'Take it out.'],
  [/create a link/, 'an address between < and > cannot stand here', 'Take the < and the > out.'],
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

/** Where the line begins that is read as code. */
const codeLine = (line: number, source: string) => {
  const lines = source.split('\n').slice(0, line);
  const at = lines.findLastIndex((text) => /^(import|export)\b/.test(text));
  return { line: Math.max(at, 0) + 1, column: 1 };
};

/** Where the sign last stands at or before a place, in the same paragraph; else that place. */
const backTo = (sign: string, { line, column }: Omit<Place, 'file'>, source: string) => {
  const lines = source.split('\n');
  const before = (lines[line - 1] ?? '').slice(0, column);
  for (let at = line - 1, text = before; at >= 0; at -= 1, text = lines[at] ?? '') {
    const found = text.lastIndexOf(sign);
    if (found >= 0) return { line: at + 1, column: found + 1 };
    if (text.trim() === '' && at < line - 1) break;
  }
  return { line, column };
};

/** An element as it comes with text that was pasted, alone in its brackets. */
const pasted = /^<(br|hr|img|p|div|span|font|u|sub|sup|h[1-6]|ul|ol|li|table|tr|td)(?:\s[^>]*)?>/i;

/** What is wrong with what begins at a place, where that can be told from its letters. */
const toldByLetters = (start: string): [message: string, hint: string] | undefined => {
  const [, mark, id = '…'] =
    /^<(Note|Term)\s+id\s*=\s*[“”„‘’]?([\w-]*)[“”‘’]?\s*>/.exec(start) ?? [];
  if (mark)
    return [
      'the id of a mark stands between straight quotation marks',
      `Write <${mark} id="${id}">.`,
    ];
  const [, element] = pasted.exec(start) ?? [];
  if (element) return [`HTML stands here: <${element}>`, 'Take it out: the words alone are shown.'];
  return undefined;
};

/**
 * Says in plain words why a file is not MDX.
 * @param thrown what the parser threw
 * @param file the file as an editor is told it
 * @param source its text
 */
export const mdxMistake = (thrown: unknown, file: string, source: string): Problem => {
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
  // Of what begins with a sign the parser tells where it gave up.
  const sign = message.includes('{') && !message.includes('<') ? '{' : '<';
  const start = message.includes('import') ? codeLine(at.line, source) : undefined;
  const where = start ?? (opened ? at : backTo(sign, at, source));
  const letters = source.split('\n')[where.line - 1]?.slice(where.column - 1) ?? '';
  const [own, mend] = (/(^|[\\/])essay[\\/]/.test(file) && toldByLetters(letters)) || [
    message,
    hint,
  ];
  return { file, ...where, rule: 'mdx-syntax', message: own, hint: mend };
};
