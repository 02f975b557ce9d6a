import type { Edition } from '../model/edition.ts';
import type { Block } from '../words/block.ts';
import { changesOf } from '../words/changes.ts';
import { citeLine, rightsLine } from '../words/front.ts';
import { blocksText } from './blocks.ts';
import { apart, heading, margin, together, wrapped } from './lines.ts';

const changesText = (edition: Edition): string => {
  const changes = changesOf(edition);
  if (changes.length === 0) return wrapped('None yet.');
  return apart(
    ...changes.map(({ text, was, now }) =>
      together(
        wrapped(text, margin, 2 * margin),
        was && wrapped(`Was: ${was}`, 2 * margin),
        now && wrapped(`Now: ${now}`, 2 * margin),
      ),
    ),
  );
};

/**
 * What stands at the end: about the edition, its corrections, how to cite it, the rights.
 * @param about the page about the edition
 * @param address where the edition is published
 */
export const backText = (edition: Edition, about: readonly Block[], address: string): string =>
  apart(
    heading('About this edition'),
    wrapped(`What the page ${address}about/ says:`),
    blocksText(about, margin),
    heading('Corrections'),
    changesText(edition),
    heading('How to cite'),
    wrapped(citeLine(edition, address)),
    heading('Rights'),
    wrapped(rightsLine(edition.meta)),
  );
