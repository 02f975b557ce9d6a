import type { Draft } from '../load/draft.ts';
import type { Problem } from '../load/problem.ts';
import { typefaceProblem } from '../model/typefaces.ts';

/** The typefaces of the two voices are installed, and can set them. */
export const typefaces = ({ meta }: Draft): Problem[] =>
  (['author', 'editors'] as const).flatMap((voice) => {
    const found = meta.entry.typefaces[voice];
    const problem = typefaceProblem(voice, found);
    return problem ? [{ ...meta.at('typefaces', voice), ...problem, found }] : [];
  });
