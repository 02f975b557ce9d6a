import type { Draft } from '../load/draft.ts';
import type { Place, Problem } from '../load/problem.ts';
import { entryPath } from '../model/addresses.ts';
import { type DraftKind, draftsIn } from '../model/without-drafts.ts';
import { metTerms } from './met-terms.ts';
import { references } from './references.ts';

/** A place of something that is published, which names something by its kind and id. */
interface Naming {
  kind: string;
  id: string;
  place: Place;
  /** What names it cannot be a draft itself. */
  whole?: boolean;
}

const namings = (draft: Draft, drafts: readonly { kind: DraftKind; id: string }[]): Naming[] => [
  ...references(draft).filter(({ drafts }) => !drafts),
  ...draft.corrections
    .filter(({ entry }) => entry.draft !== true)
    .map(({ entry, at }) => ({
      kind: entry.target,
      id: entry['target-id'],
      place: at('target-id'),
    })),
  ...draft.aliases.map(({ entry, at }) => ({
    kind: entry.kind,
    id: entry.new,
    place: at('new'),
    whole: true,
  })),
  ...draft.links.flatMap(({ address, ...place }): Naming[] => {
    const path = address.replace(/^\//, '').replace(/\?[^#]*/, '');
    const led = drafts.find(({ kind, id }) => entryPath(kind, id) === path);
    return led ? [{ ...led, place, whole: true }] : [];
  }),
];

/** What is published names nothing that is a draft: readers would not find it. */
export const draftsNamed = (draft: Draft): Problem[] => {
  const drafts = Object.entries(draftsIn(draft)).flatMap(([name, all]) => {
    const kind = name as DraftKind;
    // What was published is told where it became a draft.
    return all
      .filter(({ entry }) => !draft.ledger.entry[kind].includes(entry.id))
      .map(({ entry: { id }, at }) => ({ kind, id, there: at('draft') }));
  });
  if (drafts.length === 0) return [];
  const { file: edition } = draft.meta.at();
  return namings(draft, drafts).flatMap(({ kind, id, place, whole }): Problem[] => {
    const there = drafts.find((one) => one.kind === kind && one.id === id)?.there;
    if (!there) return [];
    const alone = whole || place.file === edition;
    return [
      {
        ...place,
        rule: 'draft-named',
        message: `the ${kind} ${id} is a draft, and what names it here is not`,
        found: id,
        hint: `Take out the draft line at ${there.file}:${there.line}, or ${
          alone ? `name another ${kind}` : 'write draft: true in this entry too'
        }.`,
      },
    ];
  });
};

/** What was published is no draft again: links lead to it. */
export const draftsPublished = (draft: Draft): Problem[] =>
  Object.entries(draftsIn(draft)).flatMap(([kind, all]) =>
    all
      .filter(({ entry }) => draft.ledger.entry[kind as DraftKind].includes(entry.id))
      .map(({ entry, at }) => ({
        ...at('draft'),
        rule: 'published-id-gone',
        message: `the ${kind} “${entry.id}” was published, and links to it would no longer land`,
        found: 'draft: true',
        hint: 'Take the draft line out: what was published stays. Mend it and say so in corrections.yaml.',
      })),
  );

const published = <T extends { entry: { draft?: boolean | undefined } }>(all: T[]): T[] =>
  all.filter(({ entry }) => entry.draft !== true);

/** What drafts alone lead to or rest on is a draft too: readers would find it with nothing at it. */
export const draftsAlone = (draft: Draft): Problem[] => {
  const { meta, notes, terms, events, sources, figures, lost } = draft;
  const cite = (all: readonly { entry: { sources: readonly string[] } }[]): Set<string> =>
    new Set(all.flatMap(({ entry }) => entry.sources));
  const citing = [...notes, ...terms, ...events, ...figures];
  const [cited, citedByOthers] = [cite(citing), cite(published(citing))];
  const met = metTerms(draft);
  const metByOthers = metTerms({ ...draft, notes: published(notes), events: published(events) });
  const told = (
    rule: 'source-unused' | 'term-unused',
    { entry, at }: Draft['sources' | 'terms'][number],
    does: string,
  ): Problem => ({
    ...at('id'),
    rule,
    message: `drafts alone ${does}`,
    found: entry.id,
    hint: 'Write draft: true in it too, until one of them is published.',
  });
  return [
    ...published(sources)
      .filter(({ entry: { id } }) => cited.has(id) && !citedByOthers.has(id))
      .filter(({ entry: { id } }) => id !== meta.entry.copy && !lost.words.has(id))
      .map((one) => told('source-unused', one, 'cite this source')),
    ...published(terms)
      // What the essay marks is not known where a part of it cannot be read.
      .filter(({ entry: { id } }) => !lost.essay && !lost.words.has(id))
      .filter(({ entry: { id } }) => met.has(id) && !metByOthers.has(id))
      .map((one) => told('term-unused', one, 'lead to this term')),
  ];
};

/** How many entries are drafts. */
export const draftCount = (draft: Draft): number =>
  Object.values(draftsIn(draft)).reduce((count, all) => count + all.length, 0);
