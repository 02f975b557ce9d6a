import { z } from 'zod';
import { toWrite } from '../checks/stub-words.ts';
import { modeline } from '../editors/schema-files.ts';
import type { Draft } from '../load/draft.ts';
import { figureBase } from '../schemas/figure-base.ts';
import { textOf } from './apply.ts';
import { idField, idUnknown, namedField } from './entry-fields.ts';
import { asItem, entryYaml } from './entry-text.ts';
import type { Answers, Field } from './field.ts';
import { example, type Form, forms } from './figure-examples.ts';
import { Refusal } from './refusal.ts';
import type { Stub, Written } from './stub.ts';

const noteOf = ({ note }: Answers, draft: Draft) =>
  draft.notes.find(({ entry }) => entry.id === note)?.entry;

const fields: Field[] = [
  idField('figures', figureBase.id),
  {
    name: 'type',
    ask: 'its form',
    schema: z.enum(forms),
    needed: () => true,
    known: () => forms,
  },
  {
    name: 'note',
    ask: 'the id of the note it belongs to',
    schema: figureBase.note,
    offered: () => true,
    wrong: ({ note }, draft) => idUnknown(draft, 'notes', [String(note)]),
  },
  {
    name: 'paragraph',
    ask: 'the number of the paragraph after which it stands',
    form: 'number',
    schema: figureBase.paragraph,
    needed: (answers, draft) => noteOf(answers, draft) === undefined,
    wrong: ({ paragraph }, draft) =>
      Number(paragraph) > draft.paragraphs.length
        ? `there is no paragraph ${paragraph}\n  The essay has ${draft.paragraphs.length}.`
        : undefined,
  },
  {
    ...namedField('sources', 'sources', 'ids of the sources of its numbers', figureBase.sources),
    needed: () => true,
    known: (_, draft) => draft.sources.map(({ entry }) => entry.id),
  },
  {
    name: 'title',
    ask: 'a plain title',
    schema: figureBase.title,
    manner: 'own',
    offered: () => true,
  },
  {
    name: 'caption',
    ask: 'what it shows',
    form: 'texts',
    schema: figureBase.caption,
    manner: 'own',
    offered: () => true,
  },
  {
    name: 'alt',
    ask: 'the figure in one or two sentences, for those who do not see it',
    schema: figureBase.alt,
    manner: 'own',
    offered: () => true,
  },
];

const write = (answers: Answers, draft: Draft): Written => {
  const { id, note, title, caption, alt } = answers;
  const file = `figures/${id}.yaml`;
  if (textOf(draft.root, file) !== undefined)
    throw new Refusal(`${file} is there already. Nothing was written.`);
  const sources = answers['sources'] as string[];
  const { type, credit, ...own } = example(answers['type'] as Form, sources[0] ?? '', draft);
  const entry = entryYaml({
    id,
    type,
    paragraph: answers['paragraph'] ?? noteOf(answers, draft)?.paragraph,
    note,
    title: title ?? toWrite('a plain title'),
    ...own,
    caption: caption ?? [toWrite('what the figure shows, who counted, and how.')],
    alt: alt ?? toWrite('the figure in one or two sentences.'),
    credit,
    sources,
  });
  const after = `${modeline(draft.root, file)}\n${asItem(entry)}\n`;
  return {
    changes: [{ file, before: undefined, after, line: 2, what: `the figure ${id}` }],
    remarks: ['Its numbers, dates and places are examples: put your own in their place.'],
  };
};

/** A figure in a file of its own, with a small example of its form. */
export const figureStub: Stub = {
  name: 'figure',
  fields,
  example: 'figure --id fares --type columns --paragraph 3 --sources council-accounts',
  write,
};
