import { z } from 'zod';
import type { Draft } from '../load/draft.ts';
import { sourceSchema } from '../schemas/source.ts';
import { words } from '../schemas/text.ts';
import { entryChange, placeOfId } from './content-text.ts';
import { idsTaken, idTaken } from './entry-fields.ts';
import { entryYaml } from './entry-text.ts';
import { type Answers, type Field, shapeOf } from './field.ts';
import { sourceId } from './source-id.ts';
import type { Change, Stub, Written } from './stub.ts';
import { readingDay, today } from './today.ts';

const shape = shapeOf(sourceSchema);

const optionsOf = (field: string): string[] =>
  (shape[field] as unknown as { options: string[] }).options;

const proposedId = (answers: Answers, draft: Draft): string =>
  sourceId(
    {
      container: answers['container-title'] as string | undefined,
      title: answers['title'] as string | undefined,
      issued: answers['issued'] as string | undefined,
    },
    idsTaken(draft, 'sources'),
  );

const optional = (name: string, ask: string): Field => ({ name, ask, schema: shape[name]! });

const fields: Field[] = [
  {
    name: 'kind',
    ask: 'what kind of evidence it is',
    schema: shape['kind']!,
    needed: () => true,
    known: () => optionsOf('kind'),
  },
  {
    name: 'type',
    ask: 'its type in CSL, for example article-newspaper, report, webpage, book',
    schema: shape['type']!,
    needed: () => true,
    known: () => optionsOf('type'),
  },
  {
    name: 'container-title',
    ask: 'who published it first',
    schema: shape['container-title']!,
    needed: () => true,
  },
  {
    name: 'title-is',
    ask: 'headline where it is printed, description where the words are yours, none where there is no title',
    schema: shape['title-is']!,
    known: () => optionsOf('title-is'),
  },
  {
    name: 'title',
    ask: 'its title as printed',
    schema: words(400),
    needed: (answers) => answers['title-is'] !== 'none',
    wrong: (answers) =>
      answers['title-is'] === 'none' ? 'a title was given, and title-is says none' : undefined,
  },
  {
    name: 'author',
    ask: 'who wrote it: Family, Given – or the name of a body',
    form: 'texts',
    schema: z.array(words(160)).max(40),
    offered: () => true,
  },
  {
    ...optional('issued', 'when it was published, as 2025-10-30, 2025-10 or 2025'),
    offered: () => true,
  },
  { ...optional('URL', 'the address of its page, with https://'), offered: () => true },
  {
    ...optional('accessed', 'the day on which you read it'),
    offered: () => true,
    usual: (_, draft) => readingDay(draft.meta.entry.edition),
  },
  {
    ...optional('language', 'its language, for example en'),
    offered: () => true,
    usual: (_, draft) => draft.meta.entry.language,
  },
  optional('country', 'the country of its publisher, for example GB'),
  optional('via', 'where the copy that was read stands, if elsewhere'),
  optional('volume', 'its volume'),
  optional('issue', 'its issue'),
  optional('page', 'its pages'),
  optional('remark', 'what a reader should know of the copy'),
  {
    name: 'id',
    ask: 'the id, short and final: small letters, digits and hyphens',
    schema: shape['id']!,
    offered: () => true,
    usual: proposedId,
    wrong: ({ id }, draft) => idTaken(draft, 'sources', String(id)),
  },
];

const author = (name: string): object => {
  const [, family, given] = /^([^,]+),\s*(.+)$/.exec(name.trim()) ?? [];
  return family ? { family, given } : { literal: name.trim() };
};

/** The change that puts a source into the list: a draft, until something cites it. */
export const sourceChange = (draft: Draft, entry: { id: string }, earlier?: Change) =>
  entryChange(
    draft,
    'sources.yaml',
    entryYaml({ ...entry, draft: true }),
    `the source ${entry.id}`,
    (entries) => placeOfId(entries, entry.id),
    earlier,
  );

const write = (answers: Answers, draft: Draft): Written => {
  const id = String(answers['id'] ?? proposedId(answers, draft));
  const accessed = String(answers['accessed'] ?? readingDay(draft.meta.entry.edition));
  const entry = {
    id,
    kind: answers['kind'],
    type: answers['type'],
    title: answers['title'],
    'title-is': answers['title-is'] ?? 'headline',
    author: (answers['author'] as string[] | undefined)?.map(author),
    'container-title': answers['container-title'],
    via: answers['via'],
    volume: answers['volume'],
    issue: answers['issue'],
    page: answers['page'],
    issued: answers['issued'],
    accessed,
    language: answers['language'] ?? draft.meta.entry.language,
    country: answers['country'],
    URL: answers['URL'],
    remark: answers['remark'],
  };
  return {
    changes: [sourceChange(draft, entry)],
    remarks: [
      ...(answers['accessed'] === undefined
        ? [
            accessed === today()
              ? `It says that you read it today, ${accessed}.`
              : `It says that you read it on ${accessed}, the day of the edition: sources are read by then.`,
          ]
        : []),
      `It is a draft until you cite it where it carries a statement, as [@${id}], and take the line draft: true out.`,
    ],
  };
};

/** A source. */
export const sourceStub: Stub = {
  name: 'source',
  fields,
  example:
    'source --kind news --type article-newspaper --container-title "The Lorn Gazette" --title "New fares" ' +
    '--issued 2018-03-20 --URL https://gazette.example/fares',
  write,
};
