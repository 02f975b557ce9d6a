import { toWrite } from '../checks/stub-words.ts';
import { firstDay, lastDay } from '../dates/span.ts';
import type { Draft } from '../load/draft.ts';
import { eventSchema } from '../schemas/event.ts';
import { startedDate } from '../schemas/text.ts';
import { entryChange, lastBefore } from './content-text.ts';
import { allCite, idField, namedField, sourceField } from './entry-fields.ts';
import { entryYaml } from './entry-text.ts';
import { type Answers, type Field, shapeOf } from './field.ts';
import type { Stub, Written } from './stub.ts';

const shape = shapeOf(eventSchema);

const strands = ({ meta }: Draft): string[] => meta.entry.strands.map(({ id }) => id);

const fields: Field[] = [
  idField('events', shape['id']!),
  {
    name: 'date',
    ask: 'when, as 2025-10-30, 2025-10, 2025, 2025-10-11/2025-10-12 or 2025-10~',
    schema: shape['date']!,
    needed: () => true,
  },
  {
    name: 'strand',
    ask: 'the row of the timeline',
    schema: shape['strand']!,
    needed: () => true,
    known: (_, draft) => strands(draft),
    wrong: ({ strand }, draft) =>
      strands(draft).includes(String(strand))
        ? undefined
        : `no strand has this id: ${strand}\n  Known: ${strands(draft).join(', ')}.`,
  },
  { name: 'place', ask: 'where', schema: shape['place']!, manner: 'own', needed: () => true },
  sourceField(shape['source']!, (answers) => !allCite(answers, ['text'])),
  {
    name: 'title',
    ask: 'a title of at most 9 words',
    schema: shape['title']!,
    manner: 'own',
    offered: () => true,
  },
  {
    name: 'text',
    ask: 'what happened and who says so, in at most 60 words',
    schema: shape['text']!,
    manner: 'cited',
    offered: () => true,
  },
  {
    name: 'shown',
    ask: 'the date in words, where its own would say too much',
    schema: shape['shown']!,
    manner: 'own',
  },
  {
    name: 'paragraphs',
    ask: 'the numbers of the paragraphs that it bears on',
    form: 'numbers',
    schema: shape['paragraphs']!,
    wrong: ({ paragraphs }, draft) => {
      const [none] = (paragraphs as number[]).filter((one) => one > draft.paragraphs.length);
      return none === undefined
        ? undefined
        : `there is no paragraph ${none}\n  The essay has ${draft.paragraphs.length}.`;
    },
  },
  namedField('terms', 'terms', 'ids of terms that help here', shape['terms']!),
  { name: 'key', ask: 'shown on the first page too', form: 'flag', schema: shape['key']! },
];

const dayOf = (date: unknown): number => {
  const { data } = startedDate.safeParse(date);
  return data === undefined ? Number.NaN : firstDay(data);
};

const write = (answers: Answers, draft: Draft): Written => {
  const { date, strand, title, text, place, source, shown, paragraphs, terms, key } = answers;
  const id = String(answers['id']);
  const { written } = draft.meta.entry;
  const since = written !== undefined && lastDay(String(date)) > lastDay(written);
  const entry = entryYaml({
    id,
    // A year alone is a number in YAML, and needs no quotation marks.
    date: /^\d{4}$/.test(String(date)) ? Number(date) : date,
    shown,
    strand,
    title: title ?? toWrite('a title'),
    text: text ?? toWrite('what happened and who says so, in at most 60 words.'),
    place,
    paragraphs,
    terms,
    key,
    since: since || undefined,
    source,
  });
  const own = entryChange(draft, 'timeline.yaml', entry, `the event ${id}`, (entries) =>
    lastBefore(entries, (one) => dayOf(one['date']) > firstDay(String(date))),
  );
  const remarks = since ? ['It came after the op-ed was written: since: true says so.'] : [];
  return { changes: [own], remarks };
};

/** An event in the timeline. */
export const eventStub: Stub = {
  name: 'event',
  fields,
  example: 'event --id tariff --date 2018-04 --strand boats --place Lorn --source council-accounts',
  write,
};
