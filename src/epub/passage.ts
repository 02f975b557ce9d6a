import type { Element } from 'xast';
import type { Note, Paragraph } from '../model/edition.ts';
import { noteName } from '../model/labels.ts';
import { type Run, runsOf } from '../words/passage.ts';
import { x } from './element.ts';
import type { Links } from './links.ts';
import { inLanguage } from './page.ts';

const wordsOf = ({ text, term, stress, notes }: Run, links: Links): Element | string => {
  const stressed = stress ? x(stress, text) : text;
  const linked = term
    ? x('a', { class: 'term', 'epub:type': 'glossref', href: links('term', term) }, stressed)
    : stressed;
  return notes.length > 0 ? x('span', { class: 'explained' }, linked) : linked;
};

const marker = (note: Note): Element =>
  x(
    'a',
    {
      class: 'marker',
      id: `UI-ref-${note.id}`,
      href: `#note-${note.id}`,
      'epub:type': 'noteref',
      role: 'doc-noteref',
      'aria-label': noteName(note),
    },
    String(note.number),
  );

/**
 * A paragraph of the author's: the words as they are, the markers of the notes between them.
 * @param language of the op-ed
 */
export const passage = (paragraph: Paragraph, language: string, links: Links): Element =>
  x(
    'p',
    { class: 'author', id: `p${paragraph.number}`, ...inLanguage(language) },
    runsOf(paragraph).flatMap((run) => [
      wordsOf(run, links),
      ...paragraph.notes.filter(({ id }) => run.markers.includes(id)).map(marker),
    ]),
  );
