import type { Nodes } from 'mdast';

/** What is said of something that is none of the author's paragraphs. */
export interface Refusal {
  message: string;
  hint: string;
}

const only = 'This engine sets the author’s paragraphs with emphasis only.';

const lined =
  'A line of --- or === makes a heading of the line before it; ' +
  'where it is the author’s own, write \\--- or \\===';

const asText = (signs: string, sign: string): string =>
  `Where ${signs} the author’s own, write ${sign}`;

/** Which sign begins a list item: a number with its point, or a stroke. */
const listHint = (written: string): string => {
  const [number, point = '.'] = /^(\d+)([.)])/.exec(written)?.slice(1) ?? [];
  if (number) return `Where a paragraph begins with a number, write ${number}\\${point}`;
  const [sign = '-'] = /^[-*+]/.exec(written) ?? [];
  return asText(`the ${sign} is`, `\\${sign}`);
};

const address = (written: string): string => {
  const words = written.includes('@')
    ? written.replace('@', '\\@')
    : written.replace(/^(https?|www|mailto|xmpp)([:.])/i, '$1\\$2');
  return `an address becomes a link here. To keep it as words, write ${words}`;
};

type Say = (written: string, node: Nodes) => Refusal;

/** What an editor calls each element that is refused, why, and what to write in its place. */
const refusals: Record<string, Say> = {
  heading: (written) => ({
    message: 'a subheading stands among the author’s paragraphs',
    hint: written.startsWith('#')
      ? `${only} Titles of sections are the editors’, in edition.yaml. ${asText('the # is', '\\#')}`
      : `${only} ${lined}`,
  }),
  list: (written) => ({
    message: 'a list stands among the author’s paragraphs',
    hint: `${only} ${listHint(written)}`,
  }),
  blockquote: () => ({
    message: 'a quotation set apart stands among the author’s paragraphs',
    hint: `${only} ${asText('the > is', '\\>')}`,
  }),
  code: () => ({
    message: 'a block of code stands among the author’s paragraphs',
    hint: `${only} ${asText('the signs are', '\\```')}`,
  }),
  inlineCode: () => ({
    message: 'words between backticks are code',
    hint: `${only} ${asText('the backticks are', '\\`')}`,
  }),
  thematicBreak: (written) => ({
    message: 'a rule across the page stands among the author’s paragraphs',
    hint: `${only} ${asText('the signs are', `\\${written.trim().slice(0, 3)}`)}`,
  }),
  table: () => ({
    message: 'a table stands among the author’s paragraphs',
    hint: `${only} ${asText('the | is', '\\|')}`,
  }),
  link: (written) => ({
    message: written.startsWith('[')
      ? 'a link stands in the author’s words'
      : 'a bare address stands in the author’s words',
    hint: written.startsWith('[')
      ? `${only} Keep the words; where the link leads is a source of a note. ${asText('the brackets are', '\\[')}`
      : `${only.replace('.', ',')} and ${address(written)}`,
  }),
  image: () => ({
    message: 'a picture stands in the author’s words',
    hint: `${only} Pictures of the editors’ are figures, in figures/. ${asText('the signs are', '!\\[')}`,
  }),
  definition: (written) => ({
    message: 'the address of a link stands among the author’s paragraphs',
    hint: `${only} ${asText('the brackets are', `\\${/^\[[^\]]{0,40}\]/.exec(written)?.[0] ?? '['}`)}`,
  }),
  footnoteReference: (written) => ({
    message: 'a footnote stands in the author’s words',
    hint: `${only} Notes of the editors’ are marked with <Note>. ${asText('the brackets are', `\\${written}`)}`,
  }),
  footnoteDefinition: () => ({
    message: 'the text of a footnote stands among the author’s paragraphs',
    hint: `${only} Notes of the editors’ are in notes/. ${asText('the brackets are', '\\[^')}`,
  }),
  delete: (written) => ({
    message: 'words are struck out',
    hint: `${only} ${asText('the ~ is', written.startsWith('~~') ? '\\~\\~' : '\\~')}`,
  }),
  break: (written) => ({
    message: 'a line break is set in a paragraph',
    hint: written.startsWith('\\')
      ? `${only} Take the \\ at the end of the line out, or write \\\\ where it is the author’s.`
      : `${only} Take the spaces at the end of the line out.`,
  }),
  mdxjsEsm: () => ({
    message: 'a line that begins with import or export is read as code',
    hint: `${only} Where it is a word of the author’s, write &#105;mport or &#101;xport`,
  }),
  mdxFlowExpression: () => ({
    message: 'what stands in { } is read as code',
    hint: `${only} ${asText('the { is', '\\{')}`,
  }),
  emphasis: (written) => ({
    message: 'emphasis begins and ends inside a word',
    hint: asText(`the ${written.charAt(0)} is`, `\\${written.charAt(0)}`),
  }),
};
refusals['linkReference'] = refusals['link']!;
refusals['imageReference'] = refusals['image']!;
refusals['mdxTextExpression'] = refusals['mdxFlowExpression']!;
refusals['strong'] = refusals['emphasis']!;

/**
 * Why something is refused that is none of the author's paragraphs.
 * @param written as it stands in the file
 */
export const refusalOf = (node: Nodes, written: string): Refusal =>
  refusals[node.type]?.(written, node) ?? {
    message: 'this is none of the author’s paragraphs',
    hint: only,
  };

/** What is said of an element written as in HTML, and of a component. */
export const elementRefusal = (name: string | null): Refusal => {
  if (name === 'Note' || name === 'Term')
    return {
      message: 'a mark stands alone, outside a paragraph',
      hint: 'Put the mark round words of a paragraph, on the same line.',
    };
  const what = /^[A-Z]/.test(name ?? '') ? 'a component' : 'HTML';
  return {
    message: `${what} stands in the author’s words`,
    hint: `${only} Marks are <Note> and <Term>. ${asText('the < is', '\\<')}`,
  };
};

/** What is said of lines between --- at the top of a file, which the pages would leave out. */
export const frontmatterRefusal: Refusal = {
  message: 'lines between --- at the top of the file would be left out of the page',
  hint: 'Take them out: what there is to say of the op-ed stands in edition.yaml.',
};

const opens = /^(?:\s*\n)?(?:---|\+\+\+)[\s\S]*?\n(?:---|\+\+\+)/;

/** The lines at the top of a file that the pages would leave out; undefined where there are none. */
export const frontmatterOf = (source: string): string | undefined => opens.exec(source)?.[0];
