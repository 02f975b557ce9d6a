import type { Element } from 'xast';
import type { Block } from '../words/block.ts';
import { x } from './element.ts';

const table = (head: readonly string[], rows: readonly (readonly string[])[]): Element =>
  x(
    'table',
    x(
      'thead',
      x(
        'tr',
        head.map((name) => x('th', { scope: 'col' }, name)),
      ),
    ),
    x(
      'tbody',
      rows.map(([first, ...others]) =>
        x(
          'tr',
          x('th', { scope: 'row' }, first),
          others.map((cell) => x('td', cell)),
        ),
      ),
    ),
  );

/** Blocks of plain content as XHTML; their headings are `h2`. */
export const blockElements = (blocks: readonly Block[]): Element[] =>
  blocks.flatMap((block) => {
    if (block.type === 'heading') return [x('h2', block.text)];
    if (block.type === 'paragraph') return [x('p', block.text)];
    if (block.type === 'table') return [table(block.head, block.rows)];
    const list = x(
      'ul',
      block.items.map((item) => x('li', item)),
    );
    return block.lead ? [x('p', block.lead), list] : [list];
  });
