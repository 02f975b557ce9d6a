import type { Draft } from '../load/draft.ts';
import type { Problem } from '../load/problem.ts';
import { metTerms } from './met-terms.ts';
import { strayMarks } from './stray-marks.ts';

/** Every source is cited by something, and every term is met somewhere. */
export const unused = (draft: Draft): Problem[] => {
  const { meta, notes, terms, events, sources, figures } = draft;
  const cited = new Set([
    meta.entry.copy,
    ...[...notes, ...terms, ...events, ...figures].flatMap(({ entry }) => entry.sources),
  ]);
  // A mark with an unknown id is complained of already: it need not be made a second time.
  const meant = strayMarks(draft).filter(({ type }) => type === 'term');
  const met = new Set([...metTerms(draft), ...meant.map((mark) => mark.meant)]);
  return [
    ...sources.flatMap(({ entry, at }) =>
      cited.has(entry.id)
        ? []
        : [
            {
              ...at('id'),
              message: 'nothing cites this source',
              found: entry.id,
              hint: 'Cite it in a note, a term, an event or a figure, or take it out.',
            },
          ],
    ),
    ...terms.flatMap(({ entry, at }) =>
      met.has(entry.id)
        ? []
        : [
            {
              ...at('id'),
              message: 'nothing leads to this term',
              found: entry.id,
              hint: 'Mark it in the essay, or name it in a note or an event.',
            },
          ],
    ),
  ];
};
