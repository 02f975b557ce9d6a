import type { LinkKind } from '../../src/model/addresses.ts';
import type { Line, Paragraph, Run, Words } from '../../src/view/blocks.ts';

/** A link to an entry, as a view has it. */
export const link = (kind: LinkKind, id: string, text: string): Run => ({
  is: 'entry',
  kind,
  id,
  text,
});

/** A paragraph with its purpose, as a view has it. */
export const said = (role: Paragraph['role'] | undefined, ...words: Words): Paragraph => ({
  type: 'paragraph',
  ...(role && { role }),
  words,
});

/** A line of links. */
export const leads = (name: string, ...links: Run[]): Line => ({
  type: 'line',
  role: 'related',
  name,
  items: links.map((one) => [one]),
});

/** The numbers of the sources of a statement, right after it: id and number of each. */
export const carried = (...sources: [string, number][]): Run => ({
  is: 'sources',
  sources: sources.map(([id, number]) => ({ id, number })),
});

/** The line that tells of a correction. */
export const changed = (date: string, id: string, text: string, reason: string) => ({
  type: 'change',
  date,
  words: [link('correction', id, text), reason],
});
