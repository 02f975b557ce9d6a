import type { Element } from 'xast';
import type { NoteWords } from '../words/note.ts';
import { x } from './element.ts';
import { entryEnd } from './entry-end.ts';
import type { Links } from './links.ts';

/**
 * A note as a footnote (EPUB 3 Structural Semantics, DPUB-ARIA 1.1): readers that can open it over the
 * text. It is no `aside`: Apple Books and those made with Readium take such notes out of the page, and
 * with them what other pages link to. They also take the way back out of what they open, so the number
 * stands outside it.
 */
export const noteElement = (note: NoteWords, links: Links): Element =>
  x(
    'div',
    { class: 'note', id: `note-${note.id}`, 'epub:type': 'footnote', role: 'doc-footnote' },
    x(
      'p',
      { class: 'head' },
      `${note.number} `,
      x('span', { class: 'kind' }, note.kind),
      ': ',
      x('b', { class: 'title' }, note.title),
    ),
    x('p', { class: 'gist' }, note.gist),
    note.verdict &&
      x('p', { class: 'finding' }, x('b', note.verdict.label), ` ${note.verdict.finding}`),
    note.body.map(({ who, says }) =>
      x('p', { class: 'body' }, who && [x('b', `${who}:`), ' '], says),
    ),
    entryEnd(note, links),
    x(
      'p',
      { class: 'fine' },
      x(
        'a',
        { href: `#UI-ref-${note.id}`, role: 'doc-backlink' },
        `Back to the text of note ${note.number}`,
      ),
    ),
  );
