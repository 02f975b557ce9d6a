import type { Draft } from '../load/draft.ts';
import { nearest } from '../load/nearest.ts';
import type { Problem } from '../load/problem.ts';
import { wordsChanged } from './author-words.ts';
import { metTerms } from './met-terms.ts';
import { renames } from './renames.ts';
import { strayMarks } from './stray-marks.ts';
import { unknownReferences } from './unknown-ids.ts';

/** Every source is cited by something, and every term is met somewhere: but what is in work. */
export const unused = (draft: Draft): Problem[] => {
  const { meta, notes, terms, events, sources, figures, lost } = draft;
  // What a wrong id most likely means is complained of already: it need not be named a second time.
  const wrong = unknownReferences(draft);
  const meant = (kind: 'term' | 'source', known: readonly { entry: { id: string } }[]) => [
    ...renames(draft).flatMap((one) => (one.kind === kind ? [one.now] : [])),
    ...wrong.flatMap((one) =>
      one.kind === kind
        ? (nearest(
            one.id,
            known.map(({ entry }) => entry.id),
          ) ?? [])
        : [],
    ),
  ];
  const cited = new Set([
    meta.entry.copy,
    ...[...notes, ...terms, ...events, ...figures].flatMap(({ entry }) => entry.sources),
    ...meant('source', sources),
  ]);
  const strays = strayMarks(draft).filter(({ type }) => type === 'term');
  const met = new Set([
    ...metTerms(draft),
    ...strays.map((mark) => mark.meant),
    ...meant('term', terms),
  ]);
  const hidden = (id: string): boolean => lost.words.has(id);
  const blind = lost.kinds.size > 0 || lost.meta.has('copy');
  return [
    ...sources.flatMap(({ entry, at }): Problem[] =>
      cited.has(entry.id) || entry.draft || hidden(entry.id) || blind
        ? []
        : [
            {
              ...at('id'),
              rule: 'source-unused',
              message: 'nothing cites this source',
              found: entry.id,
              hint: 'Cite it in a note, a term, an event or a figure, or take it out.',
            },
          ],
    ),
    ...terms.flatMap(({ entry, at }): Problem[] =>
      met.has(entry.id) ||
      entry.draft ||
      hidden(entry.id) ||
      [entry.term, ...entry.aliases].some((name) => lost.marks.has(name.toLowerCase())) ||
      blind ||
      lost.essay ||
      wordsChanged(draft)
        ? []
        : [
            {
              ...at('id'),
              rule: 'term-unused',
              message: 'nothing leads to this term',
              found: entry.id,
              hint: 'Mark it in the essay, or name it in a note or an event.',
            },
          ],
    ),
  ];
};
