import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { type AddressProblem, mailAddressProblem, webAddressProblem } from '../schemas/address.ts';
import { aboutFile, readAboutTree } from './about-file.ts';
import { shownPath } from './content-file.ts';
import type { Problem } from './problem.ts';

type Held = [address: string, problem: AddressProblem | undefined];

const leads =
  'A link leads to https://…, http://… or mailto:…, to a page of the site (/…) or a heading here (#…).';

const linked = (address: string): Held => {
  if (/^(#|\/(?!\/))/.test(address)) return [address, undefined];
  if (/^mailto:/i.test(address)) {
    const message = mailAddressProblem(address);
    return [address, message === undefined ? undefined : { message, hint: leads }];
  }
  const problem = webAddressProblem(address);
  return [address, problem && { ...problem, hint: leads }];
};

/** A picture is a file of the site: nothing is fetched from elsewhere. */
const shown = (address: string): Held => [
  address,
  /^\s*([a-z][a-z0-9+.-]*:|\/\/)/i.test(address)
    ? {
        message: 'the picture is not a file of the site',
        hint: 'Put the file into public/, and name it /….',
      }
    : undefined,
];

/** What the attributes of an element written as in HTML lead to or show. */
const inElement = ({ attributes }: MdxJsxFlowElement | MdxJsxTextElement): Held[] =>
  attributes.flatMap((attribute): Held[] => {
    if (attribute.type !== 'mdxJsxAttribute') return [];
    const { name, value } = attribute;
    if (!/^(href|src|srcset|poster|action|formaction)$/i.test(name)) return [];
    if (typeof value !== 'string') {
      const hint = 'Write the address itself, in quotation marks.';
      return [[value?.value ?? name, { message: 'an address that is not written out', hint }]];
    }
    return [/^(href|action|formaction)$/i.test(name) ? linked(value) : shown(value)];
  });

/** The names under which the addresses of pictures stand elsewhere on the page: `![map][m]`. */
const pictureNames = (tree: Nodes): Set<string> => {
  const names = new Set<string>();
  visit(tree, 'imageReference', ({ identifier }) => {
    names.add(identifier);
  });
  return names;
};

const inNode = (node: Nodes, pictures: ReadonlySet<string>): Held[] => {
  if (node.type === 'definition' && pictures.has(node.identifier)) return [shown(node.url)];
  if (node.type === 'link' || node.type === 'definition') return [linked(node.url)];
  if (node.type === 'image') return [shown(node.url)];
  const element = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
  return element ? inElement(node) : [];
};

/**
 * What is wrong with the page about the edition: it is missing, is not MDX, or leads to what no page
 * of the site may lead to.
 * @param root the content folder
 */
export const aboutProblems = (root: string): Problem[] => {
  const file = shownPath(root, aboutFile);
  if (!existsSync(join(root, aboutFile)))
    return [{ file, line: 1, column: 1, message: 'the file is missing or cannot be read' }];
  try {
    const problems: Problem[] = [];
    const tree = readAboutTree(root);
    const pictures = pictureNames(tree);
    visit(tree, (node) => {
      const { line, column } = node.position?.start ?? { line: 1, column: 1 };
      for (const [found, problem] of inNode(node, pictures))
        if (problem) problems.push({ file, line, column, ...problem, found });
    });
    return problems;
  } catch (error) {
    const {
      line = 1,
      column = 1,
      reason,
    } = error as { line?: number; column?: number; reason?: string };
    const hint =
      'Check that every element is closed, and that { and < in the text have a \\ before them.';
    return [{ file, line, column, message: reason ?? String(error), hint }];
  }
};
