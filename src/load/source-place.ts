import type { EssayParagraph, Run } from './essay-file.ts';
import { placeIn } from './text-place.ts';

const escapable = /[!-/:-@[-`{-~]/;
const reference = /^&(?:#\d+|#x[\da-f]+|[a-z\d]+);/i;

/** How far into what is written the sign of a text stands: over escapes, references and folded lines. */
const within = (text: string, written: string, index: number): number => {
  let at = 0;
  for (let done = 0; done < index && at < written.length; ) {
    const [sign = '', wanted = ''] = [written[at], text[done]];
    const [whole] = sign === '&' ? (reference.exec(written.slice(at, at + 40)) ?? []) : [];
    if (sign === '\\' && written[at + 1] === wanted && escapable.test(wanted)) at += 2;
    else if (whole && !text.startsWith(whole, done)) {
      at += whole.length;
      done += (text.codePointAt(done) ?? 0) > 0xffff ? 1 : 0;
    } else if (/\s/.test(sign) && !/\s/.test(wanted)) {
      at += 1;
      continue;
    } else at += 1;
    done += 1;
  }
  return at;
};

/**
 * Where a sign of a paragraph's text stands in its file.
 * @param offset in the text, in UTF-16 units; its length for the end
 * @param source the file's text
 * @returns the offset in the file
 */
export const sourceOffset = (
  { text, runs }: Pick<EssayParagraph, 'text' | 'runs'>,
  offset: number,
  source: string,
): number => {
  const run: Run | undefined = runs.findLast(({ at }) => at <= offset) ?? runs[0];
  if (!run) return 0;
  const { at, length, from, to } = run;
  if (offset >= at + length) return to;
  return from + within(text.slice(at, at + length), source.slice(from, to), offset - at);
};

/** Where a sign of a paragraph's text stands in its file: line and column, from 1. */
export const sourcePlace = (
  paragraph: Pick<EssayParagraph, 'text' | 'runs'>,
  offset: number,
  source: string,
) => placeIn(source, sourceOffset(paragraph, offset, source));
