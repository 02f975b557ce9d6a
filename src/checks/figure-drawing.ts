import { drawingProblems } from '../figures/fit.ts';
import type { Draft } from '../load/draft.ts';
import type { Problem } from '../load/problem.ts';

/** What each figure shows has room in its drawing, and is where the drawing looks for it. */
export const figureDrawings = ({ figures, meta, lost }: Draft): Problem[] => {
  const labels = new Map(
    lost.meta.has('strands') ? [] : meta.entry.strands.map(({ id, label }) => [id, label]),
  );
  const units = lost.meta.has('units') ? undefined : meta.entry.units;
  return figures.flatMap(({ entry, at }) =>
    drawingProblems(entry, labels, units).map(({ path, ...problem }) => ({
      ...at(...path),
      ...problem,
    })),
  );
};
