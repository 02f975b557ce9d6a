/** Columns of a line of plain text. */
export const columns = 72;

/** How far all that is ours stands from the left edge, where only the author's words begin. */
export const margin = 4;

const lengthOf = (text: string): number => [...text].length;

/**
 * Breaks a paragraph into lines at its spaces, never inside a word: an address stays whole. The words
 * stay as they are, which libraries that count columns do not grant: they normalise letters.
 * @param first columns before the first line
 * @param others columns before the lines that follow
 */
export const wrapped = (text: string, first = margin, others = first, width = columns): string => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const room = width - (lines.length === 0 ? first : others);
    if (line !== '' && lengthOf(line) + 1 + lengthOf(word) > room) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line]
    .map((one, index) => `${' '.repeat(index === 0 ? first : others)}${one}`)
    .join('\n');
};

/** Lines that belong together; those without words are left out. */
export const together = (...lines: (string | false | undefined)[]): string =>
  lines.filter(Boolean).join('\n');

/** Paragraphs with an empty line between them; those without words are left out. */
export const apart = (...paragraphs: (string | false | undefined)[]): string =>
  paragraphs.filter(Boolean).join('\n\n');

/** A heading of ours between two rules. */
export const heading = (text: string, sign: '=' | '-' = '='): string => {
  const rule = `${' '.repeat(margin)}${sign.repeat(columns - margin)}`;
  return together(rule, wrapped(text), rule);
};
