import { parseDocument } from 'yaml';
import { modeline } from '../editors/schema-files.ts';
import { shownPath } from '../load/content-file.ts';
import type { Draft } from '../load/draft.ts';
import { textOf } from './apply.ts';
import { addToField, insertEntry } from './insert.ts';
import type { Change } from './stub.ts';

/** The byte order mark that a text may begin with, and the rest. */
export const unmarked = (text: string): [mark: string, rest: string] =>
  text.startsWith('\ufeff') ? ['\ufeff', text.slice(1)] : ['', text];

/** The entries of a list as they stand in its file, whatever is wrong with them. */
export const entriesIn = (source: string): Record<string, unknown>[] => {
  const { contents, errors } = parseDocument(source, { logLevel: 'silent' });
  const data: unknown = errors.length > 0 ? undefined : contents?.toJSON();
  return Array.isArray(data) ? data.map((one) => (one && typeof one === 'object' ? one : {})) : [];
};

/** The index of the last entry that does not come after a new one; -1 where all do. */
export const lastBefore = (
  entries: readonly Record<string, unknown>[],
  comesAfter: (entry: Record<string, unknown>) => boolean,
): number => entries.findLastIndex((entry) => !comesAfter(entry));

/** Where an id belongs in a list that is in alphabetical order; the end of one that is not. */
export const placeOfId = (entries: readonly Record<string, unknown>[], id: string): number => {
  const ids = entries.map((entry) => String(entry['id']));
  const ordered = ids.every((one, index) => index === 0 || (ids[index - 1] ?? '') <= one);
  return ordered && ids.length > 1
    ? lastBefore(entries, (entry) => String(entry['id']) > id)
    : entries.length - 1;
};

/**
 * The change that puts an entry into a list.
 * @param place gives the index of the entry that it follows
 * @param earlier a change to the same file that comes before
 */
export const entryChange = (
  { root }: Draft,
  file: string,
  entry: string,
  what: string,
  place: (entries: Record<string, unknown>[]) => number,
  earlier?: Change,
): Change => {
  const before = earlier ? earlier.before : textOf(root, file);
  const [mark, source] = unmarked(earlier?.after ?? before ?? `${modeline(root, file)}\n`);
  const { text, line } = insertEntry(
    source,
    entry,
    place(entriesIn(source)),
    shownPath(root, file),
  );
  return { file, before, after: mark + text, line, what };
};

/** The change that adds an id to a list of an entry that is there. */
export const listChange = (
  draft: Draft,
  kind: 'note' | 'event',
  owner: string,
  field: string,
  id: string,
): Change => {
  const { at } = draft[`${kind}s`].find(({ entry }) => entry.id === owner) ?? draft.meta;
  const shown = at('id').file;
  const file = draft.files.find((one) => one.file === shown)?.name ?? shown;
  const before = textOf(draft.root, file) ?? '';
  const [mark, source] = unmarked(before);
  const index = entriesIn(source).findIndex((entry) => entry['id'] === owner);
  const { text, line } = addToField(source, index, field, id, shown);
  return { file, before, after: mark + text, line, what: `${field} of the ${kind} ${owner}` };
};
