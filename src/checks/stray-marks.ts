import { closest } from 'fastest-levenshtein';
import type { Draft } from '../load/draft.ts';
import type { Mark } from '../load/essay-file.ts';
import { nearest } from '../load/nearest.ts';
import { metTerms } from './met-terms.ts';

/** A mark of the essay with an id that no entry has, its file, and the id that it most likely means. */
export interface StrayMark extends Mark {
  file: string;
  meant: string | undefined;
}

/** What may be meant: an entry's id, the words it goes by, whether anything leads to it. */
interface Candidate {
  id: string;
  words: string[];
  idle: boolean;
}

const candidates = (draft: Draft): Record<Mark['type'], Candidate[]> => {
  const marked = new Set(
    draft.paragraphs.flatMap(({ marks }) =>
      marks.filter(({ type }) => type === 'note').map(({ id }) => id),
    ),
  );
  const met = metTerms(draft);
  return {
    // A note has one mark only, so the words of one that has it say nothing of another mark.
    note: draft.notes.map(({ entry: { id, anchor } }) => {
      const idle = !marked.has(id);
      return { id, words: idle ? [anchor] : [], idle };
    }),
    term: draft.terms.map(({ entry: { id, term, aliases } }) => ({
      id,
      words: [term, ...aliases],
      idle: !met.has(id),
    })),
  };
};

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const meantBy = ({ id, text }: Mark, known: readonly Candidate[]): string | undefined => {
  const named = known.find(({ words }) => words.some((word) => same(word, text)));
  if (named) return named.id;
  const near = nearest(
    id,
    known.map((one) => one.id),
  );
  if (near !== undefined) return near;
  // A new name may be unlike the old one; nothing leads to its entry any more.
  const idle = known.filter((one) => one.idle).map((one) => one.id);
  return idle.length > 0 ? closest(id, idle) : undefined;
};

/**
 * The marks of the essay that lead nowhere, as after a note or a term was renamed. What they mean is
 * the entry that goes by their words, else the one with the nearest id, else the nearest one that
 * nothing leads to.
 */
export const strayMarks = (draft: Draft): StrayMark[] => {
  const known = candidates(draft);
  return draft.paragraphs.flatMap(({ marks, file }) =>
    marks
      .filter(({ type, id }) => !known[type].some((one) => one.id === id))
      .map((mark) => ({ ...mark, file, meant: meantBy(mark, known[mark.type]) })),
  );
};
