import type { Edition, Note } from '../model/edition.ts';
import { kindLabels, verdictLabels } from '../model/labels.ts';
import { changesAt } from './changes.ts';
import { type Citation, citationsIn } from './citations.ts';
import { type Related, relatedLines } from './related.ts';

/** A paragraph of a note: what it says and, where a party speaks, who. */
export interface NoteParagraph {
  who?: string;
  says: string;
}

/** A note in words, in the order in which every rendering gives them. */
export interface NoteWords {
  id: string;
  number: number;
  kind: string;
  title: string;
  gist: string;
  /** Of a check: “How far it holds: partly.”, and what was found. */
  verdict?: { label: string; finding: string };
  body: NoteParagraph[];
  citations: Citation[];
  related: Related[];
  changes: string[];
}

/** A note of the edition in words. */
export const noteWords = (edition: Edition, note: Note): NoteWords => ({
  id: note.id,
  number: note.number,
  kind: kindLabels[note.kind],
  title: note.title,
  gist: note.gist.text,
  ...(note.kind === 'check' && {
    verdict: {
      label: `How far it holds: ${verdictLabels[note.holds]}.`,
      finding: note.finding.text,
    },
  }),
  body: note.body.map(({ who, says }) => ({ ...(who && { who }), says: says.text })),
  citations: citationsIn(edition, note.sources),
  related: relatedLines({
    terms: edition.terms.filter(({ id }) => note.terms.includes(id)),
    events: edition.events.filter(({ id }) => note.events.includes(id)),
  }),
  changes: changesAt(edition, 'note', note.id),
});
