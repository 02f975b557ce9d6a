import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { recordWords } from '../src/checks/record-words.ts';

/**
 * What pages call their own parts, now or before: an editor may call a section, a note, a term, an
 * event, a source, a figure or a strand the same.
 */
const names = [
  ...['share', 'main', 'card', 'comfort', 'all-notes', 'essay', 'title', 'notes', 'note', 'p'],
  ...['top', 'reading', 'term', 'corrections', 'downloads', 'data', 'cite-title', 'print-large'],
  ...[
    'appendix-title',
    'digest-title',
    'share-title',
    'show-main',
    'ref-share',
    'ui-share',
    'op-ed',
  ],
];

type Ids = ReadonlyMap<string, string>;

/** Gives each id one of the names, from the given one on. */
const renamed = (ids: readonly string[], from: number): Ids =>
  new Map(ids.map((id, index) => [id, names[(index + from) % names.length] ?? id]));

interface Entry {
  id: string;
  [field: string]: unknown;
}

/** The names of the fields that hold ids of a kind, one or a list of them. */
const fields = {
  term: /^terms$/,
  event: /^events$/,
  source: /^(sources?|copy|pronunciation-source)$/,
  figure: /^see$/,
  note: /^note$/,
  strand: /^(strand|rows?)$/,
};

type Kind = keyof typeof fields;

/** A value with every id that it names renamed; texts that happen to be the same stay. */
const withIds = (value: unknown, ids: Record<Kind, Ids>, field = ''): unknown => {
  if (Array.isArray(value)) return value.map((each) => withIds(each, ids, field));
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [key, withIds(each, ids, key)]),
    );
  if (typeof value === 'string' && value.includes('[@'))
    return value.replace(/@([a-z0-9-]+)/g, (_, id: string) => `@${ids.source.get(id) ?? id}`);
  const kind = (Object.keys(fields) as Kind[]).find((one) => fields[one].test(field));
  return (kind && ids[kind].get(String(value))) ?? value;
};

/**
 * Writes the content of an edition again, each paragraph a section of its own, with ids that are the
 * names of parts of pages. It was never published, so it has no ledger, aliases or corrections.
 * @param from the content folder
 * @param to where the new one is written; what stood there is taken away
 */
export const writeSameNames = (from: string, to: string): void => {
  rmSync(to, { recursive: true, force: true });
  for (const folder of ['essay', 'notes', 'figures'])
    mkdirSync(join(to, folder), { recursive: true });
  cpSync(join(from, 'about.mdx'), join(to, 'about.mdx'));
  const read = <T>(file: string): T => parse(readFileSync(join(from, file), 'utf8')) as T;
  const write = (file: string, data: unknown): void =>
    writeFileSync(join(to, file), stringify(data));
  const within = (folder: string): string[] =>
    readdirSync(join(from, folder)).map((file) => `${folder}/${file}`);
  const meta = read<{ sections: Entry[]; strands: Entry[] }>('edition.yaml');
  const lists = {
    notes: within('notes').flatMap((file) => read<Entry[]>(file)),
    figures: within('figures').flatMap((file) => read<Entry[]>(file)),
    glossary: read<Entry[]>('glossary.yaml'),
    timeline: read<Entry[]>('timeline.yaml'),
    sources: read<Entry[]>('sources.yaml'),
  };
  const idsOf = (entries: readonly Entry[]): string[] => entries.map(({ id }) => id);
  const ids = {
    note: renamed(idsOf(lists.notes), 0),
    term: renamed(idsOf(lists.glossary), 1),
    event: renamed(idsOf(lists.timeline), 2),
    source: renamed(idsOf(lists.sources), 3),
    figure: renamed(idsOf(lists.figures), 0),
    strand: new Map(
      idsOf(meta.strands).map((id, index) => [id, ['2019', 'main', 'all'][index] ?? id]),
    ),
  };
  const list = (entries: readonly Entry[], own: Ids): unknown =>
    entries.map((entry) => ({ ...(withIds(entry, ids) as Entry), id: own.get(entry.id) }));
  write('notes/all.yaml', list(lists.notes, ids.note));
  write('figures/all.yaml', list(lists.figures, ids.figure));
  write('glossary.yaml', list(lists.glossary, ids.term));
  write('timeline.yaml', list(lists.timeline, ids.event));
  write('sources.yaml', list(lists.sources, ids.source));
  const paragraphs = meta.sections.flatMap(({ id, ...section }) =>
    readFileSync(join(from, `essay/${id}.mdx`), 'utf8')
      .trim()
      .split('\n\n')
      .map((words) => ({ section, words })),
  );
  for (const [index, { words }] of paragraphs.entries())
    writeFileSync(
      join(to, `essay/${names[index]}.mdx`),
      words.replace(/<(Note|Term) id="([^"]+)">/g, (_, element: string, id: string) => {
        const kind = element === 'Note' ? 'note' : 'term';
        return `<${element} id="${ids[kind].get(id)}">`;
      }),
    );
  write('edition.yaml', {
    ...(withIds(meta, ids) as object),
    strands: list(meta.strands, ids.strand),
    sections: paragraphs.map(({ section }, index) => ({ id: names[index], ...section })),
  });
  recordWords(to);
};
