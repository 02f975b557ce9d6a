import { z } from 'zod';
import { isStub, stubMark } from '../checks/stub-words.ts';
import { shownPath } from '../load/content-file.ts';
import { readDraft } from '../load/draft.ts';
import { counted } from '../load/problem.ts';
import { sourceSchema } from '../schemas/source.ts';
import { apply } from './apply.ts';
import { complete, readArguments } from './arguments.ts';
import { bringIn } from './brought-record.ts';
import { type Answers, type Field, shapeOf } from './field.ts';
import { readRecords } from './read-records.ts';
import { Refusal } from './refusal.ts';
import type { Listed } from './same-source.ts';
import { type Brought, lineOf, soundSources } from './sound-sources.ts';
import { readingDay } from './today.ts';

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

/**
 * The day on which sources were read that name none: no later than the edition.
 * @throws Refusal where one was given that is
 */
const dayOfReading = ({ accessed }: Answers, edition: string): string => {
  if (accessed === undefined) return readingDay(edition);
  if (String(accessed) > edition)
    throw new Refusal(
      `--accessed ${accessed}: this is after the day of the edition, ${edition}\n` +
        '  Give an earlier day, or set edition in edition.yaml to a later one. Nothing was written.',
    );
  return String(accessed);
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
  const { edition } = draft.meta.entry;
  const said = {
    kind: answers['kind'] as string | undefined,
    accessed: dayOfReading(answers, edition),
  };
  const records = readRecords(String(answers['from']));
  const there: Listed[] = draft.sources.map(({ entry }) => ({
    ...entry,
  }));
  const read: Brought[] = [];
  const same: { same: string; name: string }[] = [];
  const unread: string[] = [];
  for (const record of records) {
    try {
      const one = bringIn(record, there, draft, said);
      if ('same' in one) same.push(one);
      else {
        read.push(one);
        there.push(one.entry);
      }
    } catch (error) {
      unread.push(`  ${record.name}: ${(error as Error).message}`);
    }
  }
  const { change, brought, refused } = soundSources(draft, read);
  const lost = new Map(refused.map(({ id, name }) => [id, name]));
  const out = [
    ...unread,
    ...refused.map(({ name, why }) => `  ${name}: ${why}`),
    ...same.flatMap((one) =>
      lost.has(one.same) ? `  ${one.name}: the same as ${lost.get(one.same)}` : [],
    ),
  ];
  const known = same
    .filter((one) => !lost.has(one.same))
    .map((one) => `  ${one.name} is ${one.same}`);
  const already = [
    ...(known.length > 0 ? ['There already, and left as they are:', ...known] : []),
    ...(out.length > 0 ? ['Not brought in, as it would not pass the check:', ...out] : []),
  ];
  if (!change) {
    const end = [...already, 'Nothing was written.'].join('\n');
    if (out.length > 0) throw new Refusal(end);
    return end;
  }
  apply(root, [change]);
  const lines = change.after.split(/\r?\n/);
  const file = shownPath(root, change.file);
  const places = brought.flatMap((one) =>
    toldOf(one, `${file}:${lineOf(lines, one.entry.id) + 1}`),
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
