import { type Citation, citationsLabel } from '../words/citations.ts';
import type { Related } from '../words/related.ts';
import { together, wrapped } from './lines.ts';

const citation = ({ publisher, issued, kind, number }: Citation): string =>
  `${publisher}, ${issued} (${kind}; source ${number})`;

/** The lines at the end of an entry: its sources, what it leads to, what was changed in it. */
export const entryEnd = (
  entry: {
    citations?: readonly Citation[];
    related: readonly Related[];
    changes?: readonly string[];
  },
  indent: number,
): string => {
  const { citations = [], related, changes = [] } = entry;
  const line = (text: string): string => wrapped(text, indent, indent + 2);
  return together(
    citations.length > 0 &&
      line(`${citationsLabel(citations)}: ${citations.map(citation).join(' · ')}`),
    ...related.map(({ name, items }) =>
      line(`${name}: ${items.map(({ text }) => text).join(' · ')}`),
    ),
    ...changes.map(line),
  );
};
