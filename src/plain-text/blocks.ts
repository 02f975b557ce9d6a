import {
  type Block,
  lineWords,
  type SourceNumber,
  type Table,
  type Words,
} from '../view/blocks.ts';
import type { Entry } from '../view/entry.ts';
import { rowLists } from '../view/figure.ts';
import { apart, margin, tableText, together, wrapped } from './lines.ts';

/** How far what belongs to an entry stands from the left edge. */
const inside = 2 * margin;

/** “ [source 3]”: a number alone is that of a note. */
const sourcesText = (sources: readonly SourceNumber[]): string =>
  ` [${sources.length === 1 ? 'source' : 'sources'} ${sources.map(({ number }) => number).join(', ')}]`;

/** Words as plain text; what can only be a link is left out. */
const wordsText = (words: Words): string =>
  words
    .map((run) => {
      if (typeof run === 'string') return run;
      if (run.is === 'note-mark') return `[${run.text}]`;
      if (run.is === 'label') return ` (${run.text})`;
      if (run.is === 'sources') return sourcesText(run.sources);
      if ('words' in run) return wordsText(run.words);
      return 'text' in run ? run.text : '';
    })
    .join('');

/** An entry under the lines that name it; what a note or a figure says stands in paragraphs. */
const entryText = ({ kind, number, head, text, end }: Entry): string => {
  const sign = { note: `[${number}] `, source: `${number}. ` }[kind as string] ?? '';
  const [first = [], ...others] = head.map(wordsText);
  const [said, ...more] = text.map((block) => blockText(block, inside));
  return (kind === 'note' || kind === 'figure' ? apart : together)(
    together(
      wrapped(`${sign}${first}`, margin, inside),
      ...others.map((line) => wrapped(line, inside)),
      said,
    ),
    ...more,
    together(...end.map((block) => blockText(block, inside))),
  );
};

const tableLines = (table: Table, indent: number): string => {
  if (table.wide) return apart(...rowLists(table).map((list) => blockText(list, indent)));
  const rows = table.rows.map((row) => row.map(String));
  return tableText(table.head, rows, indent);
};

const blockText = (block: Block, indent: number): string => {
  const hanging = (words: Words, sign = '', hang = 2): string =>
    wrapped(`${sign}${wordsText(words)}`, indent, indent + hang);
  switch (block.type) {
    case 'heading': {
      const rule = { 2: ['--- ', ' ---'], 3: ['-- ', ' --'], 4: ['', ''] }[block.level];
      return wrapped(rule.join(block.text));
    }
    case 'paragraph':
      return hanging(block.words, '', 0);
    case 'change':
      return hanging(block.words);
    case 'line':
      return hanging(lineWords(block), block.role === 'turn' ? '* * *  ' : '');
    case 'list': {
      const signs = block.items.map((_, index) => (block.ordered ? `${index + 1}. ` : '- '));
      const sign = (index: number): string => (block.role ? '' : (signs[index] ?? ''));
      return together(
        block.lead && wrapped(block.lead, indent),
        ...block.items.map((item, index) => hanging(item, sign(index), sign(index).length || 2)),
      );
    }
    case 'pairs': {
      const key = block.role === 'key';
      const sign = (name: string): string => (key ? `${name.padEnd(8)} ` : `${name} – `);
      return together(
        ...block.pairs.map(({ name, words }) => hanging(words, sign(name), key ? 9 : 2)),
      );
    }
    case 'table':
      return tableLines(block, indent);
    case 'passage':
      return apart(wrapped(`Paragraph ${block.number}`), wrapped(wordsText(block.words), 0));
    case 'entries':
      return apart(block.title && wrapped(block.title), ...block.entries.map(entryText));
  }
};

/** Blocks as text, an empty line between them. */
export const blocksText = (blocks: readonly Block[]): string =>
  apart(...blocks.map((block) => blockText(block, margin)));
