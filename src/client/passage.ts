import { wordsBehind } from './published-words.ts';
import type { Passage } from './quotation.ts';
import { mark } from './text-fragment.ts';

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

const selected = (place: Element): Range | undefined => {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  return range.intersectsNode(place) ? range : undefined;
};

/** What a reader means at a place. */
interface Meant {
  passage: Passage;
  /** Of its first paragraph. */
  id: string;
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

/**
 * The author's words that a reader means at a paragraph or a section: those selected there, else the
 * whole paragraph. Of words that were translated, only the whole paragraphs can be told in the author's.
 * @returns undefined where nothing is meant
 */
export const passageAt = (place: Element): Meant | undefined => {
  const range = selected(place);
  if (!range && !place.matches('p')) return undefined;
  const all = [...(place.closest('[data-essay]') ?? document).querySelectorAll('.passage > p')];
  const held = range ? all.filter((paragraph) => range.intersectsNode(paragraph)) : [place];
  const texts = held.map((paragraph) => words(part(paragraph, range, range)));
  const [first, last] = [held[0], held.at(-1)];
  if (!first || !last || texts.join('').replaceAll(mark, '').trim() === '') return undefined;
  const original = published(held);
  if (original)
    return { passage: { words: original }, id: first.id, selected: false, altered: true };
  const ahead = part(first);
  const behind = part(last);
  if (range) {
    const quoted = part(first, range);
    ahead.setEnd(quoted.startContainer, quoted.startOffset);
    const end = part(last, undefined, range);
    behind.setStart(end.endContainer, end.endOffset);
  } else {
    ahead.collapse(true);
    behind.collapse(false);
  }
  return {
    passage: { words: texts.join('\n'), before: words(ahead), after: words(behind) },
    id: first.id,
    selected: Boolean(range),
    altered: false,
  };
};
