import { wordsBehind } from './published-words.ts';
import type { Passage } from './quotation.ts';
import { mark } from './text-fragment.ts';
import { wholeWords } from './whole-words.ts';

/** The text of a range with `mark` in place of all that is not the author's. */
const words = (range: Range): string => {
  const copy = range.cloneContents();
  for (const ours of copy.querySelectorAll('[data-apparatus]')) ours.replaceWith(mark);
  return copy.textContent ?? '';
};

const part = (paragraph: Element, from?: Range, to?: Range): Range => {
  const range = document.createRange();
  range.selectNodeContents(paragraph);
  if (from && range.compareBoundaryPoints(Range.START_TO_START, from) < 0)
    range.setStart(from.startContainer, from.startOffset);
  if (to && range.compareBoundaryPoints(Range.END_TO_END, to) > 0)
    range.setEnd(to.endContainer, to.endOffset);
  return range;
};

/** The range that the reader has selected. */
const selected = (): Range | undefined => {
  const selection = getSelection();
  return selection && !selection.isCollapsed && selection.rangeCount > 0
    ? selection.getRangeAt(0)
    : undefined;
};

/** What a reader means at a place. */
interface Meant {
  passage: Passage;
  /** Ids of its first and its last paragraph. */
  first: string;
  last: string;
  selected: boolean;
  /** True where the page shows other words than the author's, which are given instead. */
  altered: boolean;
}

/** The paragraphs whole, as published; undefined where the page shows them so. */
const published = (paragraphs: readonly Element[]): string | undefined => {
  const shown = paragraphs.map((paragraph) => [paragraph.id, words(part(paragraph))] as const);
  const behind = shown.map(([id, text]) => wordsBehind(id, text));
  return behind.every((text) => text === undefined)
    ? undefined
    : behind.map((text, index) => text ?? shown[index]?.[1]).join('\n');
};

/** The paragraphs of the essay of which a range holds words of the author's. */
const paragraphsIn = (range: Range): Element[] =>
  [...document.querySelectorAll('[data-essay] .passage > p')].filter(
    (paragraph) =>
      range.intersectsNode(paragraph) &&
      words(part(paragraph, range, range))
        .replaceAll(mark, '')
        .trim() !== '',
  );

const meantIn = (paragraphs: readonly Element[], range?: Range): Meant | undefined => {
  const [first, last] = [paragraphs[0], paragraphs.at(-1)];
  if (!first || !last) return undefined;
  const ends = { first: first.id, last: last.id };
  const original = published(paragraphs);
  if (original) return { passage: { words: original }, ...ends, selected: false, altered: true };
  const texts = paragraphs.map((paragraph) => words(part(paragraph, range, range))).join('\n');
  if (!range)
    return {
      passage: { words: texts, before: '', after: '' },
      ...ends,
      selected: false,
      altered: false,
    };
  const before = part(first);
  const after = part(last);
  const [start, end] = [part(first, range), part(last, undefined, range)];
  before.setEnd(start.startContainer, start.startOffset);
  after.setStart(end.endContainer, end.endOffset);
  const passage = wholeWords({ words: texts, before: words(before), after: words(after) });
  return { passage, ...ends, selected: true, altered: false };
};

/**
 * The author's words that a reader means at a paragraph or a section: those selected there, grown to
 * whole words, else the whole paragraph. Of words that were translated, only the whole paragraphs can
 * be told in the author's.
 * @returns undefined where nothing is meant
 */
export const passageAt = (place: Element): Meant | undefined => {
  const range = selected();
  const held = range?.intersectsNode(place) ? paragraphsIn(range) : [];
  if (held.length > 0) return meantIn(held, range);
  return place.matches('p') ? meantIn([place]) : undefined;
};

/**
 * What is meant by the words of the essay that are selected, and where they are in the window.
 * @returns undefined where the selection does not begin in the author's words, or holds none
 */
export const selectedPassage = ():
  | { meant: Meant; last: Element; boxes: readonly DOMRect[] }
  | undefined => {
  const range = selected();
  const node = range?.startContainer;
  const start = node instanceof Element ? node : node?.parentElement;
  if (!range || !start?.closest('.passage > p')) return undefined;
  const held = paragraphsIn(range);
  const meant = meantIn(held, range);
  const last = held.at(-1);
  const boxes = held.flatMap((paragraph) => [...part(paragraph, range, range).getClientRects()]);
  return meant && last && boxes.length > 0 ? { meant, last, boxes } : undefined;
};
