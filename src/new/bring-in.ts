import { z } from 'zod';
import { isStub, stubMark, toWrite } from '../checks/stub-words.ts';
import { shownPath } from '../load/content-file.ts';
import { type Draft, readDraft } from '../load/draft.ts';
import { counted } from '../load/problem.ts';
import { sourceSchema } from '../schemas/source.ts';
import { words } from '../schemas/text.ts';
import { apply } from './apply.ts';
import { complete, readArguments } from './arguments.ts';
import { sourceOf } from './csl-source.ts';
import { idsTaken } from './entry-fields.ts';
import { type Field, shapeOf, wrongAnswer } from './field.ts';
import { readRecords, type SourceRecord } from './read-records.ts';
import { type Listed, sameAs, wordsIn } from './same-source.ts';
import { sourceChange } from './source.ts';
import { sourceId } from './source-id.ts';
import type { Change } from './stub.ts';
import { today } from './today.ts';

const shape = shapeOf(sourceSchema);

/** What may be said of sources that are brought in from a file. */
export const bringInFields: Field[] = [
  {
    name: 'from',
    ask: 'a file with sources: .json (CSL-JSON), .bib (BibTeX) or .ris (RIS)',
    schema: z.string(),
  },
  {
    name: 'kind',
    ask: 'the kind of evidence that all of them are, where they are of one',
    schema: shape['kind']!,
  },
  {
    name: 'accessed',
    ask: 'the day on which you read those that name none',
    schema: shape['accessed']!,
  },
];

/** A source as it is to stand, what was left out of it, and what was written though the file does not say it. */
interface Brought {
  entry: Listed;
  left: string[];
}

/** The fields of a record without which the source would be the same: nobody finds them in it. */
const leftOut = ({ fields, csl }: SourceRecord, entry: Record<string, unknown>): string[] => {
  const said = new Set(wordsIn(entry));
  const whole = JSON.stringify(entry);
  return Object.keys(fields).filter((field) => {
    if (['id', 'ID', 'citation-key'].includes(field)) return false;
    const { [field]: value, ...rest } = fields;
    if (JSON.stringify(sourceOf(csl(rest))) !== whole) return false;
    // A year beside the whole day says nothing more.
    return wordsIn(value).some((word) => !(/^\d+$/.test(word) && said.has(word)));
  });
};

/** Takes out what no source may say, and tells it. */
const withoutWrong = (
  entry: Record<string, unknown>,
): { entry: Record<string, unknown>; wrong: string[] } => {
  const kept = Object.entries(entry).map(([name, value]) => {
    const schema = shape[name];
    if (value === undefined || !schema) return { name, value };
    const wrong = wrongAnswer(
      { name, schema: name === 'title' ? words(400) : schema },
      value as string,
    );
    if (wrong === undefined) return { name, value };
    // Who published it is no field to leave out.
    const open = name === 'container-title' ? toWrite('who published it') : undefined;
    return { name, value: open, wrong };
  });
  return {
    entry: Object.fromEntries(kept.map(({ name, value }) => [name, value])),
    wrong: kept.flatMap(({ name, wrong }) =>
      wrong ? [`${name} (${wrong.split('\n')[0]?.replace(/^“.*?”: /, '')})`] : [],
    ),
  };
};

/** What is known of one record: the source that it becomes, or the one that it is already. */
const bringIn = (
  record: SourceRecord,
  there: readonly Listed[],
  draft: Draft,
  said: { kind: string | undefined; accessed: string },
): Brought | { same: string; name: string } => {
  const csl = record.csl(record.fields);
  const read = sourceOf(csl);
  const { entry, wrong } = withoutWrong(read);
  const same = sameAs(entry, there);
  if (same) return { same: same.id, name: record.name };
  const publisher = String(entry['container-title']);
  const id = sourceId(
    {
      container: isStub(publisher) ? '' : publisher,
      title: entry['title'] as string | undefined,
      issued: entry['issued'] as string | undefined,
    },
    [...idsTaken(draft, 'sources'), ...there.map((one) => one.id)],
  );
  const whole = {
    id,
    ...entry,
    kind: said.kind ?? entry['kind'],
    'title-is': entry['title'] === undefined ? 'none' : 'headline',
    issued: /^\d{4}$/.test(String(entry['issued'])) ? Number(entry['issued']) : entry['issued'],
    accessed: entry['accessed'] ?? said.accessed,
    language: entry['language'] ?? draft.meta.entry.language,
  };
  const type = String(csl['type'] ?? read['type']);
  const nearest = type === read['type'] ? [] : [`type ${type} (${read['type']} is the nearest)`];
  return { entry: whole, left: [...nearest, ...leftOut(record, read), ...wrong] };
};

const toldOf = ({ entry, left }: Brought, place: string): string[] => [
  `${place}  the source ${entry.id}`,
  ...(left.length > 0 ? [`  left out: ${left.join(', ')}`] : []),
];

/**
 * Brings sources in from a file of another program. Those that are there already are left as they are.
 * @param root the content folder
 * @returns what an editor is told
 * @throws Refusal where nothing is written
 */
export const bringSourcesIn = (root: string, args: readonly string[]): string => {
  const { answers } = readArguments(args, bringInFields);
  const { draft } = readDraft(root);
  complete(
    'An import',
    { fields: bringInFields, example: 'source --from sources.bib' },
    answers,
    draft,
  );
  const said = {
    kind: answers['kind'] as string | undefined,
    accessed: String(answers['accessed'] ?? today()),
  };
  const records = readRecords(String(answers['from']));
  const there: Listed[] = draft.sources.map(({ entry }) => ({
    ...entry,
  }));
  const brought: Brought[] = [];
  const same: string[] = [];
  let change: Change | undefined;
  for (const record of records) {
    const one = bringIn(record, there, draft, said);
    if ('same' in one) same.push(`  ${one.name} is ${one.same}`);
    else {
      brought.push(one);
      there.push(one.entry);
      change = sourceChange(draft, one.entry, change);
    }
  }
  const already = same.length === 0 ? [] : [`There already, and left as they are:`, ...same];
  if (!change) return [...already, 'Nothing was written.'].join('\n');
  apply(root, [change]);
  const lines = change.after.split(/\r?\n/);
  const file = shownPath(root, change.file);
  const places = brought.flatMap((one) =>
    toldOf(
      one,
      `${file}:${lines.findIndex((line) => line.trim() === `- id: ${one.entry.id}`) + 1}`,
    ),
  );
  const undated = brought.some(({ entry }) => entry['accessed'] === said.accessed);
  return [
    ...places,
    ...already,
    `${counted(brought.length, 'source')} brought in. Look at each:`,
    ...(said.kind === undefined ? ['  kind was guessed from the type.'] : []),
    ...(undated
      ? [`  accessed: ${said.accessed} stands where the file names no day of reading.`]
      : []),
    ...(brought.some(({ entry }) => isStub(String(entry['container-title'])))
      ? [`  ${stubMark} stands where the file does not say who published it.`]
      : []),
    'Each is a draft: cite it where it carries a statement, as [@its-id], and take its line draft: true out.',
  ].join('\n');
};
