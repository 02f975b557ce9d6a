import type { Paragraph, Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { type Plugin, type Processor, unified } from 'unified';

/** What turns the signs of Markdown into a tree. */
interface Extension {
  transforms?: ((tree: Root) => void)[];
}

const extensionsOf = (processor: Processor): (Extension | Extension[])[] => {
  const data = processor.data() as { fromMarkdownExtensions?: (Extension | Extension[])[] };
  data.fromMarkdownExtensions ??= [];
  return data.fromMarkdownExtensions;
};

/**
 * Markdown as GitHub writes it. A sign with a backslash before it means nothing here, also in an address:
 * `https\\://` begins no link.
 */
const plainGfm: Plugin<[], Root> = function () {
  const processor = this as unknown as Processor;
  remarkGfm.call(processor);
  const extensions = extensionsOf(processor);
  // What looks for addresses in the text once more does not see what stood before a sign.
  const own = extensions.splice(-1).flat();
  extensions.push(own.map(({ transforms: _, ...rest }) => rest));
};

const isMark = (node: Paragraph['children'][number]): boolean =>
  node.type === 'mdxJsxTextElement' && (node.name === 'Note' || node.name === 'Term');

/** A paragraph of which every word is marked; under a name of its own, MDX leaves it as it is. */
interface MarkedParagraph extends Omit<Paragraph, 'type'> {
  type: 'markedParagraph';
}

/** Whether something is a paragraph of the essay. */
export const isParagraph = (node: RootContent | MarkedParagraph): node is Paragraph =>
  node.type === 'paragraph' || node.type === 'markedParagraph';

/** MDX takes a paragraph of nothing but marks for no paragraph: it is given another name in time. */
const keptParagraphs: Plugin<[], Root> = function () {
  const rename = (tree: Root): void => {
    for (const node of tree.children as (RootContent | MarkedParagraph)[])
      if (
        node.type === 'paragraph' &&
        node.children.every((one) => isMark(one) || (one.type === 'text' && !one.value.trim()))
      )
        (node as unknown as MarkedParagraph).type = 'markedParagraph';
  };
  extensionsOf(this as unknown as Processor).push({ transforms: [rename] });
};

/** What reads the essay and the page about the edition, for the pages and for the check alike. */
export const markdownPlugins = [plainGfm, keptParagraphs] as const;

/**
 * An MDX file as a tree, as the pages are made of it.
 * @param source its text
 * @throws VFileMessage, with its place, where it is not MDX
 */
export const parseMdx = (source: string): Root =>
  unified()
    .use(remarkParse)
    .use(remarkMdx)
    .use([...markdownPlugins])
    .parse(source);
