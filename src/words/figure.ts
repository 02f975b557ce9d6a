import type { Edition, Figure } from '../model/edition.ts';
import type { Block } from './block.ts';
import { type Citation, citationsIn } from './citations.ts';
import { figureBlocks } from './figure-blocks.ts';
import { type Related, relatedLines } from './related.ts';

/** A figure in words, in the order in which every rendering gives them. */
export interface FigureWords {
  id: string;
  /** Number of the paragraph it belongs to. */
  paragraph: number;
  title: string;
  /** The drawing in one or two sentences. */
  alt: string;
  blocks: Block[];
  caption: string[];
  credit: string | undefined;
  related: Related[];
  citations: Citation[];
}

/** The figure that one sends its readers to. */
const seeAlso = ({ figures }: Edition, { see }: Figure): Related[] =>
  figures
    .filter(({ id }) => id === see)
    .map(({ id, title }) => ({ name: 'See also', items: [{ kind: 'figure', id, text: title }] }));

/** A figure of the edition in words. */
export const figureWords = (edition: Edition, figure: Figure): FigureWords => ({
  id: figure.id,
  paragraph: figure.paragraph,
  title: figure.title,
  alt: figure.alt,
  blocks: figureBlocks(edition, figure),
  caption: figure.caption,
  credit: figure.credit,
  related: [
    ...relatedLines({ notes: edition.notes.filter(({ id }) => id === figure.note) }),
    ...seeAlso(edition, figure),
  ],
  citations: citationsIn(edition, figure.sources),
});
