import { mark } from './text-fragment.ts';

/** The paragraphs of the op-ed as published, by id, with `mark` at each mark; the build puts them in. */
declare const PUBLISHED_WORDS: Readonly<Record<string, string>>;

const unmarked = (words: string): string => words.replaceAll(mark, '');

/**
 * The author's words of a paragraph, where they are not the ones that stand in the page: translators
 * and other tools of a browser change those.
 * @param id of the paragraph
 * @param shown its words in the page, whole
 * @returns undefined where the page has them as they are
 */
export const wordsBehind = (id: string, shown: string): string | undefined => {
  const published = PUBLISHED_WORDS[id] ?? '';
  return unmarked(published) === unmarked(shown) ? undefined : published;
};
