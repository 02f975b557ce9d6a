import type { Draft } from '../load/draft.ts';
import { nearest } from '../load/nearest.ts';
import type { Answers, Field } from './field.ts';

type Named = 'notes' | 'terms' | 'events' | 'sources' | 'figures';

const what: Record<Named, string> = {
  notes: 'note',
  terms: 'term',
  events: 'event',
  sources: 'source',
  figures: 'figure',
};

/** All ids of a kind: in use, broken, or published once. */
export const idsTaken = (draft: Draft, list: Named): string[] => {
  const kind = what[list] as 'note';
  return [
    ...draft[list].map(({ entry }) => entry.id),
    ...draft.lost.ids[kind],
    ...draft.ledger.entry[kind],
    ...draft.aliases.flatMap(({ entry }) => (entry.kind === kind ? [entry.old] : [])),
  ];
};

/** Says that an id is in use, or was. */
export const idTaken = (draft: Draft, list: Named, id: string): string | undefined => {
  const own = draft[list].find(({ entry }) => entry.id === id);
  if (own) {
    const { file, line } = own.at('id');
    return `the id ${id} is in use: ${file}:${line}`;
  }
  if (!idsTaken(draft, list).includes(id)) return undefined;
  return `the id ${id} was published already: a ${what[list]} that is new needs another`;
};

/** Says that nothing has an id that is named. */
export const idUnknown = (
  draft: Draft,
  list: Named,
  ids: readonly string[],
): string | undefined => {
  const known = draft[list].map(({ entry }) => entry.id);
  const [id] = ids.filter(
    (one) => !known.includes(one) && !draft.lost.ids[what[list] as 'note'].has(one),
  );
  if (id === undefined) return undefined;
  const near = nearest(id, known);
  return [`no ${what[list]} has this id: ${id}`, ...(near ? [`  Did you mean ${near}?`] : [])].join(
    '\n',
  );
};

/** The id of a new entry. */
export const idField = (list: Named, schema: Field['schema']): Field => ({
  name: 'id',
  ask: 'the id, short and final: small letters, digits and hyphens',
  schema,
  needed: () => true,
  wrong: ({ id }, draft) => idTaken(draft, list, String(id)),
});

/** A field that names other entries. */
export const namedField = (
  name: string,
  list: Named,
  ask: string,
  schema: Field['schema'],
): Field => ({
  name,
  ask,
  form: 'list',
  schema,
  wrong: (answers, draft) => idUnknown(draft, list, answers[name] as string[]),
});

/** The source that carries an entry. */
export const sourceField = (
  schema: Field['schema'],
  needed: (answers: Answers) => boolean = () => true,
): Field => ({
  name: 'source',
  ask: 'the id of the source that carries it',
  schema,
  needed,
  known: (_, draft) => draft.sources.map(({ entry }) => entry.id),
  wrong: ({ source }, draft) => idUnknown(draft, 'sources', [String(source)]),
});

/** Whether some of the texts that were given cite their sources themselves. */
export const allCite = (answers: Answers, fields: readonly string[]): boolean =>
  fields.every((field) => [answers[field]].flat().join(' ').includes('[@'));
