import type { Draft } from '../load/draft.ts';
import type { Problem } from '../load/problem.ts';
import { unsetLetter } from '../model/face-letters.ts';
import { typefaceProblem } from '../model/typefaces.ts';
import { wordAt } from './essay-script.ts';

type Text = [path: (string | number)[], text: string];

const namesIn = (field: string, table: Record<string, string | { name: string }>): Text[] =>
  Object.entries(table).map(([id, one]) =>
    typeof one === 'string' ? [[field, id], one] : [[field, id, 'name'], one.name],
  );

/** The editors' words on the cards and the cover are in letters that their typeface has: others would be blank. */
export const cardLetters = ({ meta, lost }: Draft): Problem[] => {
  const { site, mottos, kinds, sections, typefaces } = meta.entry;
  // One that is not there, or cannot be used, is told by itself.
  if (lost.meta.has('typefaces') || typefaceProblem('editors', typefaces.editors)) return [];
  const texts: Record<string, () => Text[]> = {
    site: () => [[['site'], site]],
    mottos: () => namesIn('mottos', mottos),
    kinds: () => namesIn('kinds', kinds),
    sections: () => sections.map(({ title }, index) => [['sections', index, 'title'], title]),
  };
  return Object.entries(texts)
    .flatMap(([field, own]) => (lost.meta.has(field) ? [] : own()))
    .flatMap(([path, text]) => {
      const found = unsetLetter(text, typefaces.editors, ['latin', 'latin-ext']);
      if (!found) return [];
      const word = wordAt(text, found.index);
      return {
        ...meta.atWords(path, word),
        rule: 'essay-script' as const,
        message: `the typeface of the cards has no ${found.letter}: it would be blank on them`,
        found: word,
        hint: 'Write it in Latin letters.',
      };
    });
};
