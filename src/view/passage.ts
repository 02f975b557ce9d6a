import type { Paragraph } from '../model/edition.ts';
import { markDistance } from '../model/mark-place.ts';
import { markName } from '../model/note-name.ts';
import type { Words } from './blocks.ts';

/** Words of the author that are set alike: the same term, notes and stress, or none. */
export interface PassageRun {
  text: string;
  /** Id of the term they are marked as. */
  term: string | undefined;
  /** Ids of the notes that explain them. */
  notes: string[];
  /** Stressed by the author. */
  stress: 'emphasis' | 'strong' | undefined;
  /** Ids of the notes whose marks follow. */
  markers: string[];
}

/**
 * Cuts a paragraph where a note, a term or a stress begins or ends.
 * @returns the runs in order: their texts, joined, are the paragraph, character for character
 */
export const runsOf = ({
  text,
  marks,
  stresses,
}: Pick<Paragraph, 'text' | 'marks' | 'stresses'>): PassageRun[] => {
  const spans = marks.map(({ type, id, start, text: words }) => ({
    type,
    id,
    start,
    end: start + words.length,
  }));
  const marked = spans.map((span) => ({
    ...span,
    end: span.end + markDistance(text.slice(span.end)),
  }));
  const bounds = [...spans, ...marked, ...stresses].flatMap(({ start, end }) => [start, end]);
  const cuts = new Set([0, text.length, ...bounds]);
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(1).map((end, index) => {
    const start = places[index] ?? 0;
    const inside = spans.filter((span) => span.start <= start && span.end >= end);
    const stress = stresses.find((span) => span.start <= start && span.end >= end);
    const idsOf = (type: 'note' | 'term', among: typeof spans): string[] =>
      among.filter((span) => span.type === type).map(({ id }) => id);
    return {
      text: text.slice(start, end),
      term: idsOf('term', inside)[0],
      notes: idsOf('note', inside),
      stress: stress && (stress.strong ? 'strong' : 'emphasis'),
      markers: idsOf(
        'note',
        marked.filter((span) => span.end === end),
      ),
    };
  });
};

/** The author's words, the mark of each note after the words it explains and the punctuation that closes them. */
export const passageWords = (paragraph: Paragraph): Words =>
  runsOf(paragraph).flatMap(
    (run): Words => [
      { is: 'author', ...run },
      ...paragraph.notes
        .filter(({ id }) => run.markers.includes(id))
        .map((note) => ({
          is: 'note-mark' as const,
          id: note.id,
          name: markName(note),
          text: String(note.number),
        })),
    ],
  );
