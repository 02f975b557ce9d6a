import { toWrite } from '../checks/stub-words.ts';
import type { Draft } from '../load/draft.ts';
import { termSchema } from '../schemas/term.ts';
import { id, paragraphNumber, words } from '../schemas/text.ts';
import { entryChange, listChange, placeOfId } from './content-text.ts';
import { allCite, idField, idUnknown, sourceField } from './entry-fields.ts';
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

const shape = shapeOf(termSchema);
const categories = (shape['category'] as unknown as { options: string[] }).options;

/** Whether it is said where readers are led to the term. */
const isMet = ({ mark, note, event }: Answers): boolean =>
  [mark, note, event].some((one) => one !== undefined);

const names = (name: 'note' | 'event', ask: string): Field => ({
  name,
  ask,
  schema: id,
  offered: (answers) => !isMet(answers),
  wrong: (answers, draft) => idUnknown(draft, `${name}s`, [String(answers[name])]),
});

const fields: Field[] = [
  idField('terms', shape['id']!),
  { name: 'term', ask: 'the headword', schema: shape['term']!, manner: 'own', needed: () => true },
  {
    name: 'category',
    ask: 'what it names',
    schema: shape['category']!,
    needed: () => true,
    known: () => categories,
  },
  sourceField(shape['source']!, (answers) => !allCite(answers, ['definition'])),
  {
    name: 'mark',
    ask: 'the author’s words to mark, at its first use in a section; or --note or --event, which then names it',
    schema: words(600),
    offered: (answers) => !isMet(answers),
    wrong: (answers, draft) => wrongWords(answers['mark'], answers, draft),
  },
  {
    name: 'paragraph',
    ask: 'the number of the paragraph with these words',
    form: 'number',
    schema: paragraphNumber,
    needed: ({ mark }, draft) => isAmbiguous(mark, draft),
    known: ({ mark }, draft) => paragraphsWith(mark, draft),
    wrong: (answers, draft) =>
      answers['mark'] === undefined
        ? '“paragraph” goes with --mark "words of the author"'
        : wrongParagraph(answers, answers['mark'], draft),
  },
  names('note', 'the id of a note that is to name it'),
  {
    ...names(
      'event',
      'the id of an event that is to name it; or --mark with words of the author, or --note',
    ),
    needed: (answers) => !isMet(answers),
  },
  {
    name: 'definition',
    ask: 'what it is, in at most 35 words',
    schema: shape['definition']!,
    manner: 'cited',
    // What is published names no draft.
    needed: ({ note, event }, draft) =>
      [
        ...draft.notes.filter(({ entry }) => entry.id === note),
        ...draft.events.filter(({ entry }) => entry.id === event),
      ].some(({ entry }) => entry.draft !== true),
    offered: () => true,
  },
  {
    name: 'aliases',
    ask: 'another name that readers may look for',
    form: 'texts',
    schema: shape['aliases']!,
    manner: 'own',
  },
];

const write = (answers: Answers, draft: Draft): Written => {
  const { term, category, source, aliases, mark, note, event } = answers;
  const id = String(answers['id']);
  const entry = entryYaml({
    id,
    term,
    category,
    definition: answers['definition'] ?? toWrite('what it is, in at most 35 words.'),
    aliases,
    source,
  });
  const own = entryChange(draft, 'glossary.yaml', entry, `the term ${id}`, (entries) =>
    placeOfId(entries, id),
  );
  const marked =
    mark === undefined ? undefined : markEssay(draft, 'Term', id, answers, String(mark));
  return {
    changes: [
      own,
      ...(marked ? [marked.change] : []),
      ...(note === undefined ? [] : [listChange(draft, 'note', String(note), 'terms', id)]),
      ...(event === undefined ? [] : [listChange(draft, 'event', String(event), 'terms', id)]),
    ],
    remarks: marked?.remarks ?? [],
  };
};

/** A term: its entry, and what leads readers to it. */
export const termStub: Stub = {
  name: 'term',
  fields,
  example:
    'term --id quay --term Quay --category place --source harbour-book --mark "the stone quay"',
  write,
};
