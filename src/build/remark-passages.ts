import { relative, sep } from 'node:path';
import type { Paragraph, Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { VFile } from 'vfile';
import { currentEdition } from '../checks/current-edition.ts';

const passage = (paragraph: Paragraph, number: number): MdxJsxFlowElement => ({
  type: 'mdxJsxFlowElement',
  name: 'Passage',
  attributes: [{ type: 'mdxJsxAttribute', name: 'number', value: String(number) }],
  // A passage holds phrasing: it draws the paragraph itself.
  children: paragraph.children as unknown as MdxJsxFlowElement['children'],
});

/**
 * A remark plugin: turns each paragraph of the essay's sections into `<Passage number="N">`,
 * counted through the whole essay. Other files are left alone.
 * @param contentDir the content folder
 */
export const remarkPassages =
  (contentDir: string) =>
  (tree: Root, file: VFile): void => {
    const path = relative(contentDir, file.path).split(sep);
    const section = currentEdition(contentDir).sections.find(
      ({ id }) => path[0] === 'essay' && path[1] === `${id}.mdx`,
    );
    if (!section) return;
    let index = 0;
    tree.children = tree.children.map((node) => {
      if (node.type !== 'paragraph') return node;
      const number = section.paragraphs[index]?.number ?? 0;
      index += 1;
      return passage(node, number);
    });
  };
