import { dateInWords } from '../dates/words.ts';
import type { LinkKind } from '../model/addresses.ts';
import type { Edition } from '../model/edition.ts';
import { usesOf } from '../model/links.ts';
import { numbered } from './entry.ts';

/** A short link, and what it leads to in words. */
interface Use {
  kind: LinkKind;
  id: string;
  /** What is seen: a number, or a date. */
  text: string;
  /** What it is called; the text stands in it. */
  name: string;
}

/** Where a term is used, in one line: “¶ 2, 6 · notes 3, 5 · events 1 May 1921”; what is not there is left out. */
export const usesLine = (edition: Edition, term: string): { label: string; uses: Use[] }[] => {
  const { paragraphs, notes, events } = usesOf(edition, term);
  const several = (word: string, all: readonly unknown[]) => (all.length === 1 ? word : `${word}s`);
  return [
    {
      label: '¶',
      uses: paragraphs.map(({ number }): Use => {
        const text = String(number);
        return { kind: 'paragraph', id: `p${number}`, text, name: `Paragraph ${number}` };
      }),
    },
    {
      label: several('note', notes),
      uses: notes.map((note): Use => {
        const text = String(note.number);
        return { kind: 'note', id: note.id, text, name: `Note ${numbered(note)}` };
      }),
    },
    {
      label: several('event', events),
      uses: events.map(({ id, date, title }): Use => {
        const text = dateInWords(date);
        return { kind: 'event', id, text, name: `Event, ${text}: ${title}` };
      }),
    },
  ].filter(({ uses }) => uses.length > 0);
};
