import type { Element } from 'xast';
import type { NoteWords } from '../words/note.ts';
import { x } from './element.ts';
import { entryEnd } from './entry-end.ts';
import type { Links } from './links.ts';

/**
 * A note as a footnote (EPUB 3 Structural Semantics, DPUB-ARIA 1.1): readers that can open it over the
 * text, others show it where it stands.
 */
export const noteElement = (note: NoteWords, links: Links): Element =>
  x(
    'aside',
    { class: 'note', id: `note-${note.id}`, 'epub:type': 'footnote', role: 'doc-footnote' },
    x(
      'p',
      { class: 'head' },
      x(
        'a',
        {
          href: `#UI-ref-${note.id}`,
          role: 'doc-backlink',
          'aria-label': `${note.number}, back to the text`,
        },
        String(note.number),
      ),
      ' ',
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
  );
