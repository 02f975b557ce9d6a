import type { Draft } from '../load/draft.ts';
import type { Problem } from '../load/problem.ts';

type Figure = Draft['figures'][number];

const unlisted = ({ entry, at }: Figure, known: ReadonlySet<string>): Problem[] =>
  entry.type === 'columns'
    ? entry.values.flatMap(({ source }, index): Problem[] =>
        source === undefined || entry.sources.includes(source) || !known.has(source)
          ? []
          : [
              {
                ...at('values', index, 'source'),
                rule: 'figure-source',
                message: 'the figure does not list this source',
                found: source,
                hint: `Add it to the figure’s sources: [${[...entry.sources, source].join(', ')}].`,
              },
            ],
      )
    : [];

/** A figure lists the sources of its numbers, stands at its note, and points at another figure. */
export const figureData = ({ figures, notes, sources }: Draft): Problem[] => {
  const known = new Set(sources.map(({ entry }) => entry.id));
  const paragraphOf = new Map(notes.map(({ entry }) => [entry.id, entry.paragraph]));
  return figures.flatMap((figure): Problem[] => {
    const { entry, at } = figure;
    const own = entry.note === undefined ? undefined : paragraphOf.get(entry.note);
    return [
      ...unlisted(figure, known),
      ...(entry.see === entry.id
        ? [
            {
              ...at('see'),
              rule: 'figure-see' as const,
              message: 'the figure points at itself',
              found: entry.id,
              hint: 'Name another figure, or take the line out.',
            },
          ]
        : []),
      ...(own !== undefined && own !== entry.paragraph
        ? [
            {
              ...at('paragraph'),
              rule: 'figure-note' as const,
              message: `the note ${entry.note} belongs to paragraph ${own}`,
              found: String(entry.paragraph),
              hint: `Write paragraph: ${own}, or name another note.`,
            },
          ]
        : []),
    ];
  });
};
