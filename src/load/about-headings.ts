import GithubSlugger from 'github-slugger';
import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Place } from './problem.ts';

/** What has an address of its own on the page about the edition. */
export interface AboutId extends Place {
  id: string;
}

const textOf = (node: Nodes): string => {
  if ('children' in node) return node.children.map(textOf).join('');
  return node.type === 'text' || node.type === 'inlineCode' ? node.value : '';
};

/** The ids of the page about the edition: those that its headings get from their words, and those it gives itself. */
export const aboutIds = (tree: Root, file: string): AboutId[] => {
  const slugs = new GithubSlugger();
  const ids: AboutId[] = [];
  visit(tree, (node) => {
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    if (node.type === 'heading') ids.push({ id: slugs.slug(textOf(node)), file, line, column });
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    for (const attribute of node.attributes)
      if (attribute.type === 'mdxJsxAttribute' && attribute.name === 'id')
        if (typeof attribute.value === 'string')
          ids.push({ id: attribute.value, file, line, column });
  });
  return ids;
};
