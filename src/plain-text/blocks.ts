import type { Block } from '../words/block.ts';
import { apart, together, wrapped } from './lines.ts';
import { tableText } from './table.ts';

const blockText = (block: Block, indent: number): string => {
  if (block.type === 'heading') return wrapped(block.text.toUpperCase(), indent);
  if (block.type === 'paragraph') return wrapped(block.text, indent);
  if (block.type === 'table') return tableText(block.head, block.rows, indent);
  return together(
    block.lead && wrapped(block.lead, indent),
    ...block.items.map((item) => wrapped(`- ${item}`, indent, indent + 2)),
  );
};

/**
 * Blocks of plain content as text, an empty line between them.
 * @param indent columns before each line
 */
export const blocksText = (blocks: readonly Block[], indent: number): string =>
  apart(...blocks.map((block) => blockText(block, indent)));
