import { z } from 'zod';
import { toWrite } from '../checks/stub-words.ts';
import type { Draft } from '../load/draft.ts';
import { noteSchema } from '../schemas/note.ts';
import { kinds } from '../schemas/note-kinds.ts';
import { words } from '../schemas/text.ts';
import { entryChange, lastBefore } from './content-text.ts';
import { allCite, idField, namedField, sourceField } from './entry-fields.ts';
import { entryYaml } from './entry-text.ts';
import {
  isAmbiguous,
  markEssay,
  paragraphsWith,
  wrongParagraph,
  wrongWords,
} from './essay-mark.ts';
import { type Answers, type Field, shapeOf } from './field.ts';
import type { Stub, Written } from './stub.ts';

const shape = shapeOf(noteSchema);

/** Only a check has a verdict. */
const isCheck = ({ kind }: Answers): boolean => kind === 'check';

const ofCheck = (name: string) => (answers: Answers) =>
  isCheck(answers) || kinds.every((kind) => kind !== answers['kind'])
    ? undefined
    : `“${name}” goes with the kind check alone`;

const fields: Field[] = [
  idField('notes', shape['id']!),
  {
    name: 'anchor',
    ask: 'the author’s words that it explains',
    schema: words(600),
    needed: () => true,
    wrong: (answers, draft) => wrongWords(answers['anchor'], answers, draft),
  },
  {
    name: 'paragraph',
    ask: 'the number of their paragraph',
    form: 'number',
    schema: shape['paragraph']!,
    needed: ({ anchor }, draft) => isAmbiguous(anchor, draft),
    known: ({ anchor }, draft) => paragraphsWith(anchor, draft),
    wrong: (answers, draft) => wrongParagraph(answers, answers['anchor'], draft),
  },
  {
    name: 'kind',
    ask: 'what the note does',
    schema: z.enum(kinds),
    needed: () => true,
    known: () => kinds,
  },
  {
    name: 'holds',
    ask: 'how far the claim holds',
    schema: shape['holds']!,
    needed: isCheck,
    known: () => (shape['holds'] as unknown as { options: string[] }).options,
    wrong: ofCheck('holds'),
  },
  sourceField(shape['source']!, (answers) => !allCite(answers, ['gist', 'body'])),
  {
    ...namedField('events', 'events', 'ids of the events that it belongs to', shape['events']!),
    needed: ({ kind }) => kind === 'since',
  },
  namedField('terms', 'terms', 'ids of terms that help here', shape['terms']!),
  {
    name: 'title',
    ask: 'a plain title',
    schema: shape['title']!,
    manner: 'own',
    offered: () => true,
  },
  {
    name: 'gist',
    ask: 'one sentence that can stand alone',
    schema: shape['gist']!,
    manner: 'cited',
    offered: () => true,
  },
  {
    name: 'finding',
    ask: 'what the record says of the claim',
    schema: shape['finding']!,
    manner: 'cited',
    offered: isCheck,
    wrong: ofCheck('finding'),
  },
  {
    name: 'body',
    ask: 'the rest, in at most 60 words',
    form: 'texts',
    schema: shape['body']!,
    manner: 'cited',
    offered: ({ kind }) => kind !== 'voices',
  },
];

/** Two sides that speak, by their set names where the house style has some. */
const voices = ({ style }: Draft): object[] => {
  const sides = style.entry.voices?.sides ?? [];
  const [one = toWrite('one side'), other = toWrite('the other side')] = sides;
  return [one, other].map((who) => ({ who, says: toWrite('what they say, after the colon.') }));
};

const entryOf = (answers: Answers, anchor: string, paragraph: number, draft: Draft): string => {
  const { id, kind, holds, events, terms, source } = answers;
  const open = [toWrite('what the sources say, in at most 60 words.')];
  return entryYaml({
    id,
    paragraph,
    anchor,
    kind,
    holds,
    finding: isCheck(answers)
      ? (answers['finding'] ?? toWrite('what the record says of it.'))
      : undefined,
    title: answers['title'] ?? toWrite('a plain title'),
    gist: answers['gist'] ?? toWrite('one sentence that can stand alone, of at most 22 words.'),
    body: answers['body'] ?? (kind === 'voices' ? voices(draft) : open),
    terms,
    events,
    source,
  });
};

/** Notes in the order of their paragraphs, and of their marks in each. */
const write = (answers: Answers, draft: Draft): Written => {
  const id = String(answers['id']);
  const mark = markEssay(draft, 'Note', id, answers, String(answers['anchor']));
  const { paragraph, start } = mark;
  const startOf = (other: unknown): number =>
    paragraph.marks.find((one) => one.type === 'note' && one.id === other)?.start ?? -1;
  const shown = draft.notes.find(({ entry }) =>
    draft.paragraphs.some(
      ({ number, section }) => number === entry.paragraph && section === paragraph.section,
    ),
  );
  const own = shown && draft.files.find(({ file }) => file === shown.at('id').file)?.name;
  const note = entryChange(
    draft,
    own ?? `notes/${paragraph.section}.yaml`,
    entryOf(answers, mark.words, paragraph.number, draft),
    `the note ${id}`,
    (entries) =>
      lastBefore(entries, (entry) => {
        const number = Number(entry['paragraph']);
        return (
          number > paragraph.number || (number === paragraph.number && startOf(entry['id']) > start)
        );
      }),
  );
  return { changes: [note, mark.change], remarks: mark.remarks };
};

/** A note: its entry, and its mark in the essay. */
export const noteStub: Stub = {
  name: 'note',
  fields,
  example:
    'note --id night-boat --anchor "let the ferry sail at midnight" --paragraph 4 --kind context --source the-copy',
  write,
};
