import type { Draft } from '../load/draft.ts';
import type { YamlText } from '../load/yaml-file.ts';

/** Whose words a text is: the editors’ own, with citations or without; somebody’s; or none. */
export type Manner = 'cited' | 'own' | 'verbatim' | 'code';

const cited = new Set(['gist', 'finding', 'body', 'says', 'definition']);

const own: Record<string, string> = {
  'edition.yaml':
    'site title-credit published-in written-label author description record-ends editors rights ' +
    'label precis title name',
  'glossary.yaml': 'term by name remark aliases of pronunciation',
  'timeline.yaml': 'shown title place',
  'sources.yaml': 'remark',
  'corrections.yaml': 'reason',
  notes: 'title who',
  figures:
    'title caption alt credit unit also gap label counted-by qualifier remark within left right ' +
    'place line stop last entries text shown name from to',
};

const verbatim: Record<string, string> = {
  'edition.yaml': 'months languages',
  'glossary.yaml': 'text',
  'sources.yaml': 'title container-title via family given literal',
  'corrections.yaml': 'old new',
};

/** Parts of edition.yaml whose texts all are the editors' own. */
const ownParts = new Set(['mottos', 'kinds', 'verdicts', 'licence', 'units']);

const split = (table: Record<string, string>): Record<string, ReadonlySet<string>> =>
  Object.fromEntries(
    Object.entries(table).map(([file, fields]) => [file, new Set(fields.split(' '))]),
  );

const ownFields = split(own);
const verbatimFields = split(verbatim);

const mannerOf = (name: string, path: YamlText['path'], data: unknown): Manner => {
  const file = /^(notes|figures)\//.exec(name)?.[1] ?? name;
  const keys = path.filter((key) => typeof key === 'string');
  const field = keys.at(-1) ?? '';
  if (file === 'edition.yaml' && keys[0] === 'title') return 'verbatim';
  if (file === 'edition.yaml' && keys[0] === 'languages') return 'verbatim';
  if (file === 'edition.yaml' && ownParts.has(keys[0] ?? '')) return 'own';
  if (file === 'timeline.yaml' && field === 'text') return 'cited';
  if (cited.has(field) && (file === 'notes' || file === 'glossary.yaml')) return 'cited';
  if (file === 'sources.yaml' && field === 'title') {
    const source = (data as Record<string, unknown>[] | undefined)?.[Number(path[0])];
    return source?.['title-is'] === 'description' ? 'own' : 'verbatim';
  }
  if (ownFields[file]?.has(field)) return 'own';
  return verbatimFields[file]?.has(field) ? 'verbatim' : 'code';
};

/** A text of the content with whose words it is, its field and where it stands. */
export interface TextField extends YamlText {
  manner: Manner;
  field: string;
}

/** Every text of the YAML files. */
export const textFields = ({ files }: Draft): TextField[] =>
  files.flatMap(({ name, data, texts }) =>
    texts.map((text) => ({
      ...text,
      field: String(text.path.filter((key) => typeof key === 'string').at(-1) ?? ''),
      manner: mannerOf(name, text.path, data),
    })),
  );
