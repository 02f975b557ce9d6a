import type { Draft } from '../load/draft.ts';
import type { BrokenEntry, EntryKind } from '../load/lost.ts';
import type { Referable, Reference } from './references.ts';

type Path = (string | number)[];

const common = { terms: 'term', events: 'event', sources: 'source', source: 'source' } as const;

/** The fields by which entries of each kind name others. */
const fields: Partial<Record<EntryKind, Readonly<Record<string, Referable>>>> = {
  note: common,
  term: common,
  event: { ...common, strand: 'strand', paragraphs: 'paragraph' },
  figure: { ...common, paragraph: 'paragraph', note: 'note', see: 'figure' },
};

const isId = (value: unknown): boolean =>
  typeof value === 'number' ||
  (typeof value === 'string' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value));

/** What a text cites. */
const citedIn = (text: string): string[] =>
  [...text.matchAll(/\[(@[^[\]]*)\]/g)].flatMap(([, ids = '']) =>
    ids
      .split(';')
      .map((id) => id.trim().replace(/^@/, ''))
      .filter(isId),
  );

const inValue = (entry: BrokenEntry, value: unknown, path: Path): Reference[] => {
  if (typeof value === 'string')
    return citedIn(value).map((id) => ({
      kind: 'source',
      id,
      place: entry.atWords(path, id),
      drafts: true,
    }));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const way = [...path, Array.isArray(value) ? Number(key) : key];
    const kind = Object.hasOwn(fields[entry.kind] ?? {}, key)
      ? fields[entry.kind]?.[key]
      : undefined;
    if (kind === undefined) return inValue(entry, inner, way);
    return [inner].flat().flatMap((id, index): Reference[] => {
      const at = Array.isArray(inner) ? [...way, index] : way;
      return isId(id) ? [{ kind, id: String(id), place: entry.at(...at), drafts: true }] : [];
    });
  });
};

/** What entries name that are broken, in the fields of theirs that are not. */
export const brokenReferences = ({ lost }: Draft): Reference[] =>
  lost.entries.flatMap((entry) => {
    if (!fields[entry.kind] || typeof entry.data !== 'object' || entry.data === null) return [];
    const sound = Object.entries(entry.data).filter(([field]) => !entry.broken.has(field));
    return inValue(entry, Object.fromEntries(sound), []);
  });
