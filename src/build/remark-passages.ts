import { relative, sep } from 'node:path';
import type { Paragraph, PhrasingContent as Phrasing, Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { VFile } from 'vfile';
import { currentEdition } from '../checks/current-edition.ts';
import { isParagraph } from '../load/markdown.ts';
import { markDistance } from '../model/mark-place.ts';
import { isPreview } from '../site/environment.ts';

/** The marks of what has no entry in the edition, as of a draft in a build, become the words in them. */
const unmark = (nodes: readonly Phrasing[], known: ReadonlySet<string>): Phrasing[] =>
  nodes.flatMap((node): Phrasing[] => {
    if (!('children' in node)) return [node];
    const children = unmark(node.children, known);
    if (node.type !== 'mdxJsxTextElement') return [{ ...node, children } as Phrasing];
    const id = node.attributes.find((one) => 'name' in one && one.name === 'id')?.value;
    return known.has(`${node.name} ${id}`) ? [{ ...node, children }] : children;
  });

/**
 * Puts the punctuation that closes the words of a note before its mark: `NoteMark` sets it between them.
 * @param nodes the children of a paragraph or of what stands in one
 */
const moveMarks = (nodes: Phrasing[]): void => {
  for (const [index, node] of nodes.entries()) {
    if ('children' in node) moveMarks(node.children);
    const next = nodes[index + 1];
    if (node.type !== 'mdxJsxTextElement' || node.name !== 'Note' || next?.type !== 'text')
      continue;
    const distance = markDistance(next.value);
    if (distance === 0) continue;
    const value = next.value.slice(0, distance);
    node.attributes.push({ type: 'mdxJsxAttribute', name: 'closing', value });
    next.value = next.value.slice(distance);
  }
};

const passage = (paragraph: Paragraph, number: number): MdxJsxFlowElement => ({
  type: 'mdxJsxFlowElement',
  name: 'Passage',
  attributes: [{ type: 'mdxJsxAttribute', name: 'number', value: String(number) }],
  // A passage holds phrasing: it draws the paragraph itself.
  children: paragraph.children as unknown as MdxJsxFlowElement['children'],
});

/** A folded line is a space, as in everything else that is made of the essay. */
const unfold = (nodes: Phrasing[]): void => {
  for (const node of nodes) {
    if (node.type === 'text') node.value = node.value.replace(/\n/g, ' ');
    if ('children' in node) unfold(node.children);
  }
};

/**
 * Turns each paragraph of a section into `<Passage number="N">`.
 * @param numberOf the number of its first, second … paragraph
 */
export const toPassages = (tree: Root, numberOf: (index: number) => number): void => {
  let index = 0;
  tree.children = tree.children.map((node) => {
    if (!isParagraph(node)) return node;
    unfold(node.children);
    moveMarks(node.children);
    index += 1;
    return passage(node, numberOf(index - 1));
  });
};

/**
 * A remark plugin: turns each paragraph of the essay's sections into `<Passage number="N">`,
 * counted through the whole essay. Other files are left alone.
 * @param contentDir the content folder
 */
export const remarkPassages =
  (contentDir: string) =>
  (tree: Root, file: VFile): void => {
    const path = relative(contentDir, file.path).split(sep);
    const edition = currentEdition(contentDir, { drafts: isPreview() });
    const section = edition.sections.find(
      ({ id }) => path[0] === 'essay' && path[1] === `${id}.mdx`,
    );
    if (!section) return;
    const known = new Set([
      ...edition.notes.map(({ id }) => `Note ${id}`),
      ...edition.terms.map(({ id }) => `Term ${id}`),
    ]);
    for (const node of tree.children)
      if (isParagraph(node)) node.children = unmark(node.children, known);
    toPassages(tree, (index) => section.paragraphs[index]?.number ?? 0);
  };
