import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

const writer = unified().use(remarkStringify).use(remarkGfm).use(remarkMdx).freeze();

/**
 * A paragraph of plain words as it is written in a file of the essay: what would be Markdown there has a
 * `\` before it, so that the words are the same.
 */
export const paragraphSource = (words: string): string =>
  writer
    .stringify({
      type: 'root',
      children: [{ type: 'paragraph', children: [{ type: 'text', value: words }] }],
    })
    .trimEnd()
    // MDX reads a paragraph that begins so as code: the first letter by its number is the same letter.
    .replace(/^[ie](?=mport |xport )/, (letter) => `&#x${letter.charCodeAt(0).toString(16)};`);
