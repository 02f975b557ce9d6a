import type { Located } from '../load/collection.ts';
import type { Draft } from '../load/draft.ts';
import type { Place } from '../load/problem.ts';

/** A text in the editors' own words, and where any of its words stand. */
export interface EditorsText {
  text: string;
  /** Where `words` stand in it, else where it begins. */
  at: (words: string) => Place;
}

type Path = (string | number)[];

const textsOf = <T>(
  entries: readonly Located<T>[],
  fields: (entry: T) => [Path, string | undefined][],
): EditorsText[] =>
  entries.flatMap(({ entry, atWords }) =>
    fields(entry).flatMap(([path, text]) =>
      text === undefined ? [] : [{ text, at: (words: string) => atWords(path, words) }],
    ),
  );

/**
 * All that the editors say in their own voice: notes, terms, events, figures, what there is to say of
 * the edition, their descriptions of sources and the reasons of corrections.
 */
export const editorsTexts = (draft: Draft): EditorsText[] => [
  ...textsOf([draft.meta], (meta) => [
    [['description'], meta.description],
    [['record-ends'], meta['record-ends']],
    ...meta.sections.flatMap(({ title, precis }, index): [Path, string][] => [
      [['sections', index, 'title'], title],
      [['sections', index, 'precis'], precis],
    ]),
  ]),
  ...textsOf(draft.notes, (note) => [
    [['title'], note.title],
    [['gist'], note.gist.text],
    ...(note.kind === 'check' ? [[['finding'], note.finding.text] as [Path, string]] : []),
    ...note.body.flatMap(({ who, says }, index): [Path, string | undefined][] => [
      [['body', index, 'who'], who],
      [['body', index, ...(who ? ['says'] : [])], says.text],
    ]),
  ]),
  ...textsOf(draft.terms, ({ definition, namings = [] }) => [
    [['definition'], definition.text],
    ...namings.flatMap(({ by, remark }, index): [Path, string | undefined][] => [
      [['namings', index, 'by'], by],
      [['namings', index, 'remark'], remark],
    ]),
  ]),
  ...textsOf(draft.events, ({ title, text, place }) => [
    [['title'], title],
    [['text'], text.text],
    [['place'], place],
  ]),
  ...textsOf(draft.figures, ({ title, caption, alt }) => [
    [['title'], title],
    [['alt'], alt],
    ...caption.map((text, index): [Path, string] => [['caption', index], text]),
  ]),
  ...textsOf(draft.sources, (source) => [
    [['title'], source['title-is'] === 'description' ? source.title : undefined],
    [['remark'], source.remark],
  ]),
  ...textsOf(draft.corrections, ({ reason }) => [[['reason'], reason]]),
];
