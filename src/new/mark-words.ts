import type { Paragraph, PhrasingContent } from 'mdast';
import { isParagraph, parseMdx } from '../load/markdown.ts';

const paragraphsOf = (source: string): Paragraph[] => parseMdx(source).children.filter(isParagraph);

/** A part of a paragraph with words: where they begin in its text, and the part in the source. */
interface Leaf {
  from: number;
  value: string;
  start: number;
  end: number;
  /** The signs of emphasis and marks that it stands in, the outermost first, with where their text begins and ends. */
  around: { from: number; to: number; start: number; end: number }[];
}

const leavesOf = (paragraph: Paragraph): { leaves: Leaf[]; text: string } => {
  const leaves: Leaf[] = [];
  let text = '';
  const walk = (nodes: readonly PhrasingContent[], around: Leaf['around']): void => {
    for (const node of nodes) {
      const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
      if (node.type === 'text') {
        leaves.push({ from: text.length, value: node.value, start, end, around });
        text += node.value.replace(/\n/g, ' ');
      } else if ('children' in node) {
        const own = { from: text.length, to: text.length, start, end };
        walk(node.children as PhrasingContent[], [...around, own]);
        own.to = text.length;
      }
    }
  };
  walk(paragraph.children, []);
  return { leaves, text };
};

/** Where a sign of a text stands in the source of it, where some signs are written with a `\` or a name. */
const offsetIn = ({ value, start, end }: Leaf, source: string, index: number): number => {
  const raw = source.slice(start, end);
  let at = 0;
  for (let read = 0; read < index && at < raw.length; ) {
    const named = /^&(?:#?\w{1,31});/.exec(raw.slice(at, at + 34))?.[0];
    if (raw[at] === '\\' && raw[at + 1] === value[read]) at += 2;
    else if (named && !value.startsWith(named, read)) at += named.length;
    else if (raw[at] === value[read]) at += 1;
    else {
      // Spaces at the end or the start of a line, and carriage returns, are no part of the text.
      at += 1;
      continue;
    }
    read += 1;
  }
  return start + at;
};

/** Offsets at which a mark may open or close: by the words, or outside of the signs that they begin or end. */
const offsets = (leaf: Leaf, source: string, index: number, closing: boolean): number[] => {
  const inside = offsetIn(leaf, source, index - leaf.from);
  const outside = leaf.around.flatMap(({ from, to, start, end }) =>
    closing ? (index === to ? [end] : []) : index === from ? [start] : [],
  );
  return [inside, ...outside.reverse()];
};

const wordsOf = (paragraph: Paragraph | undefined): string =>
  paragraph ? leavesOf(paragraph).text : '';

/** The words that are marked with an id, where they are. */
const markedWords = (paragraph: Paragraph | undefined, id: string): string | undefined => {
  let found: string | undefined;
  const walk = (nodes: readonly PhrasingContent[]): void => {
    for (const node of nodes) {
      if (!('children' in node)) continue;
      const children = node.children as PhrasingContent[];
      if (
        node.type === 'mdxJsxTextElement' &&
        node.attributes.some((one) => one.type === 'mdxJsxAttribute' && one.value === id)
      )
        found = wordsOf({ type: 'paragraph', children });
      walk(children);
    }
  };
  if (paragraph) walk(paragraph.children);
  return found;
};

/**
 * Puts a mark round words of the essay, and changes none of them.
 * @param source a file of the essay
 * @param index which of its paragraphs, counted from 0
 * @param range the words as offsets in the paragraph’s text
 * @param element `Note` or `Term`
 * @returns the file with the mark and the offset of it; undefined where none can stand there: it would
 * cross the end of another mark or of emphasis
 */
export const markWords = (
  source: string,
  index: number,
  [start, end]: readonly [number, number],
  element: 'Note' | 'Term',
  id: string,
): { text: string; offset: number } | undefined => {
  const paragraph = paragraphsOf(source)[index];
  if (!paragraph) return undefined;
  const { leaves, text } = leavesOf(paragraph);
  const first = leaves.findLast(({ from, value }) => from <= start && start < from + value.length);
  const last = leaves.find(({ from, value }) => from < end && end <= from + value.length);
  if (!first || !last) return undefined;
  for (const from of offsets(first, source, start, false))
    for (const to of offsets(last, source, end, true)) {
      const marked =
        `${source.slice(0, from)}<${element} id="${id}">` +
        `${source.slice(from, to)}</${element}>${source.slice(to)}`;
      try {
        const after = paragraphsOf(marked)[index];
        if (wordsOf(after) === text && markedWords(after, id) === text.slice(start, end))
          return { text: marked, offset: from };
      } catch {
        // The ends would cross others: perhaps not further out.
      }
    }
  return undefined;
};
