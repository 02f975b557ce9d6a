import type { Edition, Note } from '../model/edition.ts';
import { verdictOf } from '../model/note-name.ts';
import type { CitedText } from '../schemas/cited-text.ts';
import { draftLabel, type Paragraph, type Words } from './blocks.ts';
import { changesAt, type Entry, related, stated } from './entry.ts';

/** What a note says: its gist, how far a claim holds, its body. */
export const noteText = (edition: Pick<Edition, 'sources'>, note: Note): Paragraph[] => {
  const said = (role: Paragraph['role'], text: CitedText, name?: string): Paragraph => {
    const words = stated(edition, text);
    const named: Words = name ? [{ is: 'strong', text: name }, ' ', ...words] : words;
    return { type: 'paragraph', ...(role && { role }), words: named };
  };
  return [
    said('gist', note.gist),
    ...(note.kind === 'check' && note.verdict
      ? [said('finding', note.finding, `${note.verdict.question}: ${note.verdict.name}.`)]
      : []),
    ...note.body.map(({ who, says }) => said('body', says, who && `${who}:`)),
  ];
};

/** A note of the edition. */
export const noteEntry = (edition: Edition, note: Note): Entry => {
  const verdict = verdictOf(note);
  return {
    kind: 'note',
    id: note.id,
    number: note.number,
    head: [
      [
        { is: 'kind', text: note.kindName },
        verdict ? `, ${verdict}: ` : ': ',
        { is: 'headword', text: note.title },
        ...draftLabel(note),
      ],
    ],
    text: noteText(edition, note),
    end: [
      ...related({
        terms: edition.terms.filter(({ id }) => note.terms.includes(id)),
        events: edition.events.filter(({ id }) => note.events.includes(id)),
      }),
      ...changesAt(edition, 'note', note.id),
    ],
  };
};
