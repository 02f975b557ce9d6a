import type { SourceWords } from '../words/source.ts';
import { entryEnd } from './entry-end.ts';
import { margin, together, wrapped } from './lines.ts';

/** A source in plain text, under its number. */
export const sourceText = (source: SourceWords): string => {
  const inside = 2 * margin;
  const { number, authors, title, publisher, rest, address, read } = source;
  const line = [authors, title?.text, publisher].filter(Boolean).join(', ');
  return together(
    wrapped(`${number}. ${line}${rest}`, margin, inside),
    address && wrapped(address, inside),
    address && wrapped(`read on ${read}`, inside),
    entryEnd(source, inside),
  );
};
