interface Cites {
  sources: readonly string[];
}

/**
 * The order in which a reader meets the sources: the copy of the op-ed, the notes, the figures, the
 * events, the terms.
 * @returns each source id once
 */
export const citationOrder = (edition: {
  copy: string;
  notes: readonly Cites[];
  events: readonly Cites[];
  terms: readonly Cites[];
  figures: readonly Cites[];
}): string[] => [
  ...new Set([
    edition.copy,
    ...[...edition.notes, ...edition.figures, ...edition.events, ...edition.terms].flatMap(
      ({ sources }) => sources,
    ),
  ]),
];
