import type { Element } from 'xast';
import type { Edition } from '../model/edition.ts';
import type { Block } from '../words/block.ts';
import { type Change, changesOf } from '../words/changes.ts';
import { citeLine, rightsLine } from '../words/front.ts';
import { blockElements } from './blocks.ts';
import { x } from './element.ts';
import { pageFile } from './page.ts';

const item = ({ id, text, was, now }: Change): Element =>
  x(
    'li',
    { id: `correction-${id}` },
    x('p', text),
    was && x('p', 'Was: ', x('del', was)),
    now && x('p', 'Now: ', x('ins', now)),
  );

/**
 * What stands at the end: about the edition, its corrections, how to cite it, the rights.
 * @param about the page about the edition
 * @param address where the edition is published
 */
export const aboutPage = (edition: Edition, about: readonly Block[], address: string): string => {
  const changes = changesOf(edition);
  return pageFile(
    'About this edition',
    x(
      'section',
      {
        class: 'ours',
        'epub:type': 'appendix',
        role: 'doc-appendix',
        'aria-labelledby': 'UI-title',
      },
      x('h1', { id: 'UI-title' }, 'About this edition'),
      x('p', 'What the page ', x('a', { href: `${address}about/` }, `${address}about/`), ' says:'),
      blockElements(about),
      x('h2', 'Corrections'),
      changes.length > 0 ? x('ul', changes.map(item)) : x('p', 'None yet.'),
      x('h2', 'How to cite'),
      x('p', citeLine(edition, address)),
      x('h2', 'Rights in this book'),
      x('p', rightsLine(edition.meta)),
    ),
  );
};
