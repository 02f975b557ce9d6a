import type { Edition, Note } from '../model/edition.ts';
import { noteKinds, verdicts } from '../schemas/note-kinds.ts';
import { type Paragraph, paragraph, type Words } from './blocks.ts';
import { changesAt, cited, type Entry, related } from './entry.ts';

const after = (role: 'finding' | 'body', name: string | undefined, text: string): Paragraph => {
  const words: Words = name ? [{ is: 'strong', text: name }, ` ${text}`] : [text];
  return { type: 'paragraph', role, words };
};

/** What a note says: its gist, how far a claim holds, its body. */
export const noteText = (note: Note): Paragraph[] => [
  paragraph(note.gist.text, 'gist'),
  ...(note.kind === 'check'
    ? [after('finding', `How far it holds: ${verdicts[note.holds]}.`, note.finding.text)]
    : []),
  ...note.body.map(({ who, says }) => after('body', who && `${who}:`, says.text)),
];

/** A note of the edition. */
export const noteEntry = (edition: Edition, note: Note): Entry => ({
  kind: 'note',
  id: note.id,
  number: note.number,
  head: [
    [{ is: 'kind', text: noteKinds[note.kind].label }, ': ', { is: 'headword', text: note.title }],
  ],
  text: noteText(note),
  end: [
    cited(edition, note.sources),
    ...related({
      terms: edition.terms.filter(({ id }) => note.terms.includes(id)),
      events: edition.events.filter(({ id }) => note.events.includes(id)),
    }),
    ...changesAt(edition, 'note', note.id),
  ],
});
