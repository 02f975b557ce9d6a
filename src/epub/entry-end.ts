import type { Element } from 'xast';
import { type Citation, citationsLabel } from '../words/citations.ts';
import type { Related } from '../words/related.ts';
import { x } from './element.ts';
import type { Links } from './links.ts';

const between = (index: number): string => (index > 0 ? ' · ' : '');

const citationsLine = (citations: readonly Citation[], links: Links): Element =>
  x(
    'p',
    { class: 'fine' },
    `${citationsLabel(citations)}: `,
    citations.flatMap(({ id, publisher, issued, kind, number }, index) => [
      between(index),
      x('a', { href: links('source', id) }, publisher),
      `, ${issued} (${kind}) [${number}]`,
    ]),
  );

const relatedLine = ({ name, items }: Related, links: Links): Element =>
  x(
    'p',
    { class: 'fine' },
    `${name}: `,
    items.flatMap(({ kind, id, text }, index) => [
      between(index),
      x('a', { href: links(kind, id) }, text),
    ]),
  );

/** The lines at the end of an entry: its sources, what it leads to, what was changed in it. */
export const entryEnd = (
  entry: {
    citations?: readonly Citation[];
    related: readonly Related[];
    changes?: readonly string[];
  },
  links: Links,
): Element[] => {
  const { citations = [], related, changes = [] } = entry;
  return [
    ...(citations.length > 0 ? [citationsLine(citations, links)] : []),
    ...related.map((line) => relatedLine(line, links)),
    ...changes.map((change) => x('p', { class: 'fine' }, change)),
  ];
};
