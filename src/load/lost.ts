import type { Located } from './collection.ts';
import type { YamlFile } from './yaml-file.ts';

/** The lists of entries that others name by their ids. */
export const entryKinds = [
  'note',
  'term',
  'event',
  'source',
  'figure',
  'correction',
  'alias',
] as const;

export type EntryKind = (typeof entryKinds)[number];

/** An entry that is broken, as it was read, with the fields in which it is. */
export interface BrokenEntry extends Pick<Located<unknown>, 'at' | 'atWords'> {
  kind: EntryKind;
  data: unknown;
  broken: ReadonlySet<string>;
}

/**
 * What could not be used, because something is wrong with it that is told already. Checks across files
 * say nothing that may only follow from it.
 */
export interface Lost {
  /** Ids of entries that are there and broken, by kind. */
  ids: Record<EntryKind, Set<string>>;
  /** Those entries: what else is wrong with them is told too. */
  entries: BrokenEntry[];
  /** Kinds of which a whole file could not be read: any id may have stood there. */
  kinds: Set<EntryKind>;
  /** All words of broken entries and files: what they name is not forgotten. */
  words: Set<string>;
  /** The words of marks in the essay that are broken, in small letters. */
  marks: Set<string>;
  /** Fields of edition.yaml that are missing or broken. */
  meta: Set<string>;
  /** A part of the essay could not be read: paragraphs cannot be counted. */
  essay: boolean;
  /** The sections of which a part could not be read. */
  sections: Set<string>;
  /** The ledger of published ids could not be read. */
  ledger: boolean;
}

/** Where nothing is lost. */
export const nothingLost = (): Lost => ({
  ids: Object.fromEntries(entryKinds.map((kind) => [kind, new Set()])) as unknown as Lost['ids'],
  entries: [],
  kinds: new Set(),
  words: new Set(),
  marks: new Set(),
  meta: new Set(),
  essay: false,
  sections: new Set(),
  ledger: false,
});

/** Remembers the words of something broken. */
export const loseWords = (lost: Lost, text: string): void => {
  for (const [word] of text.matchAll(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu)) lost.words.add(word);
};

/** Remembers what an entry that is broken was called, and what it named. */
export const loseEntry = (lost: Lost, entry: BrokenEntry): void => {
  const { kind, data } = entry;
  lost.entries.push(entry);
  const id = (data as { id?: unknown } | null)?.id;
  // Of an id that is none nobody can say which it is.
  if (typeof id === 'string' && /^[a-z0-9-]{1,60}$/.test(id)) lost.ids[kind].add(id);
  else lost.kinds.add(kind);
  loseWords(lost, JSON.stringify(data) ?? '');
};

/** Remembers what stood in a file that could not be read. */
export const loseFile = (lost: Lost, kind: EntryKind, { source }: YamlFile): void => {
  // Where no id is seen, any may have stood.
  if (!/\bid:/.test(source)) lost.kinds.add(kind);
  for (const [, id = ''] of source.matchAll(/\bid: *["']?([\w-]+)/g)) lost.ids[kind].add(id);
  loseWords(lost, source);
};
