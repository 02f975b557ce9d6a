import { join } from 'node:path';
import type { Paragraph, PhrasingContent } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Node } from 'unist';
import { readText, shownPath } from './content-file.ts';
import type { Problem } from './problem.ts';

/** A mark in a paragraph: the author's words that a note or a term belongs to. */
export interface Mark {
  type: 'note' | 'term';
  id: string;
  /** The words marked. */
  text: string;
  /** Offset of the first marked character in the paragraph's text, in UTF-16 units. */
  start: number;
  line: number;
  column: number;
}

/** Words that the author stresses, as offsets in the paragraph's text, in UTF-16 units. */
export interface Stress {
  start: number;
  end: number;
  strong: boolean;
}

/** One of the author's paragraphs: the plain words, and what is marked in them. */
export interface EssayParagraph {
  text: string;
  marks: Mark[];
  stresses: Stress[];
  line: number;
}

const allowed =
  'An essay file holds paragraphs of the author’s words with <Note> and <Term>, only.';

const markOf = (node: MdxJsxTextElement): { type: Mark['type']; id: string } | undefined => {
  const id = node.attributes.find((item) => item.type === 'mdxJsxAttribute' && item.name === 'id');
  if (typeof id?.value !== 'string' || node.attributes.length !== 1) return undefined;
  if (node.name === 'Note') return { type: 'note', id: id.value };
  if (node.name === 'Term') return { type: 'term', id: id.value };
  return undefined;
};

const readParagraph = (
  paragraph: Paragraph,
  complain: (node: Node, found: string) => void,
): EssayParagraph => {
  const marks: Mark[] = [];
  const stresses: Stress[] = [];
  let text = '';
  const walk = (nodes: PhrasingContent[]): void => {
    for (const node of nodes) {
      if (node.type === 'text') text += node.value.replace(/\n/g, ' ');
      else if (node.type === 'emphasis' || node.type === 'strong') {
        const start = text.length;
        walk(node.children);
        stresses.push({ start, end: text.length, strong: node.type === 'strong' });
      } else if (node.type === 'mdxJsxTextElement') {
        const mark = markOf(node);
        const start = text.length;
        walk(node.children);
        if (!mark) complain(node, `<${node.name ?? ''}>`);
        else
          marks.push({
            ...mark,
            start,
            text: text.slice(start),
            line: node.position?.start.line ?? 1,
            column: node.position?.start.column ?? 1,
          });
      } else complain(node, node.type);
    }
  };
  walk(paragraph.children);
  marks.sort((a, b) => a.start - b.start);
  return { text, marks, stresses, line: paragraph.position?.start.line ?? 1 };
};

/**
 * Reads one section of the essay from its MDX source.
 * @param root the content folder
 * @param path the path of the section inside it
 */
export const readEssayFile = (
  root: string,
  path: string,
): { paragraphs: EssayParagraph[]; problems: Problem[] } => {
  const file = shownPath(root, path);
  const problems: Problem[] = [];
  let source: string;
  try {
    source = readText(join(root, path));
  } catch {
    const message = 'the essay file is missing or cannot be read';
    return { paragraphs: [], problems: [{ file, line: 1, column: 1, message }] };
  }
  const complain = (node: Node, found: string): void => {
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    problems.push({ file, line, column, message: 'not the author’s words', found, hint: allowed });
  };
  try {
    const tree = unified().use(remarkParse).use(remarkMdx).parse(source);
    const paragraphs = tree.children.flatMap((node) => {
      if (node.type === 'paragraph') return [readParagraph(node, complain)];
      complain(node, node.type);
      return [];
    });
    return { paragraphs, problems };
  } catch (error) {
    const {
      line = 1,
      column = 1,
      reason = String(error),
    } = error as {
      line?: number;
      column?: number;
      reason?: string;
    };
    const hint = 'Check that every <Note> and <Term> is closed on the same line.';
    return { paragraphs: [], problems: [{ file, line, column, message: reason, hint }] };
  }
};
