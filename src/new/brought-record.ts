import { isStub, toWrite } from '../checks/stub-words.ts';
import type { Draft } from '../load/draft.ts';
import { sourceSchema } from '../schemas/source.ts';
import { words } from '../schemas/text.ts';
import { sourceOf } from './csl-source.ts';
import { idsTaken } from './entry-fields.ts';
import { shapeOf, wrongAnswer } from './field.ts';
import type { SourceRecord } from './read-records.ts';
import { type Listed, sameAs, wordsIn } from './same-source.ts';
import type { Brought } from './sound-sources.ts';
import { sourceId } from './source-id.ts';

const shape = shapeOf(sourceSchema);

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
export const bringIn = (
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
  return {
    name: record.name,
    entry: whole,
    left: [...nearest, ...leftOut(record, read), ...wrong],
  };
};
