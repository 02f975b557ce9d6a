import type { Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { readContentFile, shownPath } from './content-file.ts';
import {
  type Complain,
  type EssayParagraph,
  type Reading,
  readParagraph,
  refuse,
} from './essay-paragraph.ts';
import { frontmatterOf, frontmatterRefusal } from './essay-refusals.ts';
import { isParagraph, parseMdx } from './markdown.ts';
import { mdxMistake } from './mdx-mistake.ts';
import type { Problem } from './problem.ts';
import { placeIn } from './text-place.ts';

export type { EssayParagraph, Mark, Run, Stress } from './essay-paragraph.ts';

/** The trees as they were last read: the preview checks all of them whenever one has changed. */
const lastRead = new Map<string, { source: string; tree: Root }>();

const treeOf = (file: string, source: string): Root => {
  const before = lastRead.get(file);
  if (before?.source === source) return before.tree;
  const tree = parseMdx(source);
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

/** What is called by a name elsewhere in the file: where it is used, it is told already. */
const namedIn = (tree: Root): Set<string> => {
  const names = new Set<string>();
  visit(tree, (node) => {
    if (node.type === 'footnoteReference') names.add(`^${node.identifier}`);
    if (node.type === 'linkReference' || node.type === 'imageReference') names.add(node.identifier);
  });
  return names;
};

const nameOf = (node: RootContent): string | undefined => {
  if (node.type === 'footnoteDefinition') return `^${node.identifier}`;
  return node.type === 'definition' ? node.identifier : undefined;
};

/**
 * Reads one section of the essay from its text.
 * @param file as an editor is told it
 */
export const readEssayText = (file: string, source: string): EssayFile => {
  const problems: Problem[] = [];
  const unmarked: string[] = [];
  const unsound = (problem: Problem): EssayFile => ({
    ...{ paragraphs: [], source, sound: false, unmarked, problems: [problem] },
  });
  let sound = true;
  const complain: Complain = (node, rule, message, found, hint) => {
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    if (rule === 'essay-element') sound = false;
    problems.push({ file, line, column, rule, message, found, hint });
  };
  const top = frontmatterOf(source);
  if (top !== undefined)
    return unsound({
      file,
      ...placeIn(source, top.search(/\S/)),
      rule: 'essay-element',
      ...frontmatterRefusal,
    });
  const reading: Reading = { source, complain, lost: unmarked };
  try {
    const tree = treeOf(file, source);
    const named = namedIn(tree);
    const paragraphs = tree.children.flatMap((node) => {
      if (isParagraph(node)) return [readParagraph(node, reading)];
      if (named.has(nameOf(node) ?? '')) sound = false;
      else refuse(node, reading);
      return [];
    });
    return { paragraphs, source, sound, unmarked, problems };
  } catch (error) {
    return unsound(mdxMistake(error, file, source));
  }
};

/**
 * Reads one section of the essay from its MDX file.
 * @param root the content folder
 * @param path the path of the section inside it
 */
export const readEssayFile = (root: string, path: string): EssayFile => {
  const { text, problem } = readContentFile(root, path);
  return problem
    ? { paragraphs: [], source: '', sound: false, unmarked: [], problems: [problem] }
    : readEssayText(shownPath(root, path), text);
};
