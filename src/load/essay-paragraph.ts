import type { Nodes, Paragraph, PhrasingContent } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Node } from 'unist';
import type { RuleName } from '../rules/table.ts';
import { elementRefusal, refusalOf } from './essay-refusals.ts';

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

export type Complain = (
  node: Node,
  rule: RuleName,
  message: string,
  found: string | undefined,
  hint: string,
) => void;

/** Reads a file of the essay: its text, and where it complains. */
export interface Reading {
  source: string;
  complain: Complain;
  /** The words of marks that are broken. */
  lost: string[];
}

const markOf = (node: MdxJsxTextElement): { type: Mark['type']; id: string } | undefined => {
  const id = node.attributes.find((item) => item.type === 'mdxJsxAttribute' && item.name === 'id');
  if (typeof id?.value !== 'string' || node.attributes.length !== 1) return undefined;
  if (node.name === 'Note') return { type: 'note', id: id.value };
  if (node.name === 'Term') return { type: 'term', id: id.value };
  return undefined;
};

const writtenAs = ({ position }: Node, source: string): string =>
  source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);

const shortened = (text: string): string => {
  const [line = ''] = text.trim().split('\n');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
};

/** Refuses what is no part of the author’s words. */
export const refuse = (node: Nodes, { source, complain }: Reading): void => {
  const written = writtenAs(node, source);
  const element = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
  const { message, hint } = element ? elementRefusal(node.name) : refusalOf(node, written);
  const found = element ? `<${node.name ?? ''}>` : shortened(written) || undefined;
  complain(node, 'essay-element', message, found, hint);
};

const complainOfMark = (node: MdxJsxTextElement, reading: Reading): void => {
  if (node.name !== 'Note' && node.name !== 'Term') {
    refuse(node, reading);
    return;
  }
  const message = 'the mark does not have an id alone';
  const hint = `Write <${node.name} id="…">…</${node.name}>.`;
  reading.complain(node, 'mark-form', message, `<${node.name}>`, hint);
};

/** Whether emphasis begins and ends inside a word: its signs are most likely the author's own. */
const inWord = ({ position }: Node, source: string): boolean =>
  /[\p{L}\p{N}]/u.test(source[(position?.start.offset ?? 0) - 1] ?? '') &&
  /[\p{L}\p{N}]/u.test(source[position?.end.offset ?? 0] ?? '');

/** Reads a paragraph of the essay. */
export const readParagraph = (paragraph: Paragraph, reading: Reading): EssayParagraph => {
  const { complain, lost, source } = reading;
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
        if (inWord(node, source)) refuse(node, reading);
        const start = text.length;
        walk(node.children);
        stresses.push({ start, end: text.length, strong: node.type === 'strong' });
      } else if (node.type === 'mdxJsxTextElement') {
        const mark = markOf(node);
        const start = text.length;
        walk(node.children);
        const words = text.slice(start);
        if (!mark) {
          complainOfMark(node, reading);
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
      } else refuse(node, reading);
    }
  };
  walk(paragraph.children);
  marks.sort((a, b) => a.start - b.start);
  return { text, marks, stresses, runs, line: paragraph.position?.start.line ?? 1 };
};
