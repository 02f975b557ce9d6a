import type { Nodes } from 'xast';
import type { Edition, Section } from '../model/edition.ts';
import { figureWords } from '../words/figure.ts';
import { noteWords } from '../words/note.ts';
import { x } from './element.ts';
import { figureElement } from './figure.ts';
import type { Links } from './links.ts';
import { noteElement } from './note.ts';
import { pageFile } from './page.ts';
import { passage } from './passage.ts';

/**
 * A section: the author's paragraphs together, then the editors' notes on them and their figures.
 * @param drawings the figures' SVG, by id
 */
export const sectionPage = (
  edition: Edition,
  section: Section,
  drawings: ReadonlyMap<string, Nodes>,
  links: Links,
): string => {
  const notes = section.paragraphs.flatMap((paragraph) => paragraph.notes);
  const figures = section.paragraphs.flatMap((paragraph) => paragraph.figures);
  return pageFile(
    section.title,
    x(
      'section',
      { 'epub:type': 'chapter', role: 'doc-chapter', 'aria-labelledby': 'UI-title' },
      x(
        'div',
        { class: 'ours' },
        x('p', { class: 'fine' }, `Section ${section.number} (editors’ title)`),
        x('h1', { id: 'UI-title' }, section.title),
      ),
      section.paragraphs.flatMap((paragraph) => [
        x('p', { class: 'number' }, `Paragraph ${paragraph.number}`),
        passage(paragraph, edition.meta.language, links),
      ]),
      notes.length > 0 &&
        x(
          'section',
          { class: 'ours', 'epub:type': 'footnotes', 'aria-labelledby': 'UI-notes' },
          x('h2', { id: 'UI-notes' }, `Editors’ notes on section ${section.number}`),
          notes.map((note) => noteElement(noteWords(edition, note), links)),
        ),
      figures.map((figure) =>
        figureElement(figureWords(edition, figure), drawings.get(figure.id), links),
      ),
    ),
  );
};
