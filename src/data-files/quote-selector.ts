/** A TextQuoteSelector of the Web Annotation Data Model (W3C, 2017, 4.2.4). */
export interface QuoteSelector {
  type: 'TextQuoteSelector';
  exact: string;
  prefix: string;
  suffix: string;
}

const occurrences = (text: string, part: string): number => text.split(part).length - 1;

/**
 * The shortest selector with at least 24 characters before and after (fewer at the ends of the
 * paragraph) that matches the text exactly once.
 * @param paragraphs the author's paragraphs
 * @param index the paragraph that holds the words
 * @param start offset of the words in it, in UTF-16 units
 * @param length their length
 * @throws Error where the whole paragraph stands twice in the text
 */
export const quoteSelector = (
  paragraphs: readonly string[],
  index: number,
  start: number,
  length: number,
): QuoteSelector => {
  const text = paragraphs[index] ?? '';
  const whole = paragraphs.join('\n');
  const exact = text.slice(start, start + length);
  for (let context = 24; ; context += 8) {
    const prefix = text.slice(Math.max(0, start - context), start);
    const suffix = text.slice(start + length, start + length + context);
    if (occurrences(whole, prefix + exact + suffix) === 1)
      return { type: 'TextQuoteSelector', exact, prefix, suffix };
    if (context > text.length) throw new Error(`paragraph ${index + 1} stands twice in the text`);
  }
};
