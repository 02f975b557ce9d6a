import type { Event, Figure, Note, Paragraph, Term } from '../model/edition.ts';
import type { IdKind } from '../schemas/ledger.ts';

/** One thing that an entry leads to. */
export interface RelatedItem {
  kind: IdKind;
  id: string;
  text: string;
}

/** A line of things that an entry leads to, under one name. */
export interface Related {
  name: string;
  items: RelatedItem[];
}

/** What an entry leads to, by kind; what is left out has no line. */
interface Things {
  paragraphs?: readonly Pick<Paragraph, 'number'>[];
  notes?: readonly Note[];
  terms?: readonly Term[];
  figures?: readonly Figure[];
  events?: readonly Event[];
}

/** The lines at the end of an entry that lead to others: “Notes: 3 A cost nobody printed”. */
export const relatedLines = (things: Things): Related[] => {
  const { paragraphs = [], notes = [], terms = [], figures = [], events = [] } = things;
  const lines: Related[] = [
    {
      name: 'Paragraphs',
      items: paragraphs.map(({ number }) => ({
        kind: 'paragraph',
        id: `p${number}`,
        text: String(number),
      })),
    },
    {
      name: 'Notes',
      items: notes.map(({ id, number, title }) => ({
        kind: 'note',
        id,
        text: `${number} ${title}`,
      })),
    },
    { name: 'Terms', items: terms.map(({ id, term }) => ({ kind: 'term', id, text: term })) },
    {
      name: 'Figures',
      items: figures.map(({ id, title }) => ({ kind: 'figure', id, text: title })),
    },
    { name: 'Events', items: events.map(({ id, title }) => ({ kind: 'event', id, text: title })) },
  ];
  return lines.filter(({ items }) => items.length > 0);
};
