import type { Paragraph, PhrasingContent, Root } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Node } from 'unist';
import type { RuleName } from '../rules/table.ts';
import { readContentFile, shownPath } from './content-file.ts';
import { mdxMistake } from './mdx-mistake.ts';
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

/** A stretch of a paragraph's text, and the offsets in its file between which it is written. */
export interface Run {
  at: number;
  length: number;
  from: number;
  to: number;
}

/** One of the author's paragraphs: the plain words, and what is marked in them. */
export interface EssayParagraph {
  text: string;
  marks: Mark[];
  stresses: Stress[];
  /** Its text, stretch by stretch, as it is written. */
  runs: Run[];
  line: number;
}

const allowed =
  'An essay file holds paragraphs of the author’s words with <Note> and <Term>, only.';

/** What an editor calls the elements that an essay file does not hold. */
const names: Record<string, string> = {
  heading: 'a heading',
  list: 'a list',
  blockquote: 'a quotation set apart',
  code: 'code, or a line with four spaces before it',
  inlineCode: 'code in backticks',
  thematicBreak: 'a rule across the page',
  link: 'a link',
  linkReference: 'a link',
  image: 'a picture',
  imageReference: 'a picture',
  definition: 'the address of a link',
  break: 'a line break',
  html: 'HTML',
  mdxjsEsm: 'an import or export',
  mdxFlowExpression: 'an expression in { }',
  mdxTextExpression: 'an expression in { }',
};

type Complain = (node: Node, rule: RuleName, message: string, found: string, hint: string) => void;

const markOf = (node: MdxJsxTextElement): { type: Mark['type']; id: string } | undefined => {
  const id = node.attributes.find((item) => item.type === 'mdxJsxAttribute' && item.name === 'id');
  if (typeof id?.value !== 'string' || node.attributes.length !== 1) return undefined;
  if (node.name === 'Note') return { type: 'note', id: id.value };
  if (node.name === 'Term') return { type: 'term', id: id.value };
  return undefined;
};

const complainOfMark = (node: MdxJsxTextElement, complain: Complain): void => {
  const found = `<${node.name ?? ''}>`;
  if (node.name === 'Note' || node.name === 'Term') {
    const message = 'the mark does not have an id alone';
    complain(node, 'mark-form', message, found, `Write <${node.name} id="…">…</${node.name}>.`);
  } else complain(node, 'essay-element', 'not the author’s words', found, allowed);
};

/** Refuses what is no part of the author’s words. */
const refuse = (node: Node, complain: Complain): void =>
  complain(node, 'essay-element', 'not the author’s words', names[node.type] ?? node.type, allowed);

const readParagraph = (
  paragraph: Paragraph,
  complain: Complain,
  lost: string[],
): EssayParagraph => {
  const marks: Mark[] = [];
  const stresses: Stress[] = [];
  const runs: Run[] = [];
  let text = '';
  const walk = (nodes: PhrasingContent[]): void => {
    for (const node of nodes) {
      if (node.type === 'text') {
        const { start, end } = node.position ?? {};
        if (start && end)
          runs.push({
            ...{ at: text.length, length: node.value.length },
            ...{ from: start.offset ?? 0, to: end.offset ?? 0 },
          });
        text += node.value.replace(/\n/g, ' ');
      } else if (node.type === 'emphasis' || node.type === 'strong') {
        const start = text.length;
        walk(node.children);
        stresses.push({ start, end: text.length, strong: node.type === 'strong' });
      } else if (node.type === 'mdxJsxTextElement') {
        const mark = markOf(node);
        const start = text.length;
        walk(node.children);
        const words = text.slice(start);
        if (!mark) {
          complainOfMark(node, complain);
          lost.push(words);
        } else {
          const hint = 'Put the mark round the words it belongs to, and no space.';
          if (words.trim() === '')
            complain(node, 'mark-empty', 'the mark has no words', mark.id, hint);
          else if (words !== words.trim())
            complain(node, 'mark-empty', 'a space stands at an end of the mark', words, hint);
          marks.push({
            ...mark,
            start,
            text: words,
            line: node.position?.start.line ?? 1,
            column: node.position?.start.column ?? 1,
          });
        }
      } else refuse(node, complain);
    }
  };
  walk(paragraph.children);
  marks.sort((a, b) => a.start - b.start);
  return { text, marks, stresses, runs, line: paragraph.position?.start.line ?? 1 };
};

/** The trees as they were last read: the preview checks all of them whenever one has changed. */
const lastRead = new Map<string, { source: string; tree: Root }>();

const treeOf = (file: string, source: string): Root => {
  const before = lastRead.get(file);
  if (before?.source === source) return before.tree;
  const tree = unified().use(remarkParse).use(remarkMdx).parse(source);
  lastRead.set(file, { source, tree });
  return tree;
};

/** A section of the essay as read; `sound` where all of it could be. */
export interface EssayFile {
  paragraphs: EssayParagraph[];
  source: string;
  sound: boolean;
  /** The words of marks that are broken. */
  unmarked: string[];
  problems: Problem[];
}

/**
 * Reads one section of the essay from its MDX source.
 * @param root the content folder
 * @param path the path of the section inside it
 */
export const readEssayFile = (root: string, path: string): EssayFile => {
  const file = shownPath(root, path);
  const { text: source, problem: unreadable } = readContentFile(root, path);
  if (unreadable)
    return { paragraphs: [], source: '', sound: false, unmarked: [], problems: [unreadable] };
  const problems: Problem[] = [];
  const unmarked: string[] = [];
  let sound = true;
  const complain: Complain = (node, rule, message, found, hint) => {
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    if (rule === 'essay-element') sound = false;
    problems.push({ file, line, column, rule, message, found, hint });
  };
  try {
    const tree = treeOf(file, source);
    const paragraphs = tree.children.flatMap((node) => {
      if (node.type === 'paragraph') return [readParagraph(node, complain, unmarked)];
      if (node.type === 'mdxJsxFlowElement') {
        const found = `<${node.name ?? ''}>`;
        const hint = `Put the mark round words of a paragraph, on the same line. ${allowed}`;
        complain(node, 'essay-element', 'a mark stands alone, outside a paragraph', found, hint);
      } else refuse(node, complain);
      return [];
    });
    return { paragraphs, source, sound, unmarked, problems };
  } catch (error) {
    return {
      paragraphs: [],
      source,
      sound: false,
      unmarked,
      problems: [mdxMistake(error, file, source)],
    };
  }
};
