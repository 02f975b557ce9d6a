import type { Edition, Note } from '../model/edition.ts';
import { verdictLabels } from '../model/labels.ts';
import type { CitedText } from '../schemas/cited-text.ts';
import { quoteSelector } from './quote-selector.ts';

/** Gives the address of a path inside the site, with scheme and host. */
export type Absolute = (path?: string) => string;

/** The licence of all that is ours. */
export const licence = 'https://creativecommons.org/licenses/by/4.0/';

/**
 * What the model has no words for: the statements of a text, each with what carries it (CiTO, the
 * Citation Typing Ontology).
 */
const statementTerms = {
  statements: { '@id': 'http://purl.org/dc/terms/hasPart', '@container': '@list' },
  cites: { '@id': 'http://purl.org/spar/cito/citesAsEvidence', '@type': '@id' },
};

const annotation = (edition: Edition, note: Note, absolute: Absolute): object => {
  const { meta, paragraphs } = edition;
  const index = note.paragraph - 1;
  const mark = paragraphs[index]?.marks.find(({ type, id }) => type === 'note' && id === note.id);
  const text = (purpose: string, value: string): object => ({
    type: 'TextualBody',
    purpose,
    value,
    format: 'text/plain',
    language: meta['editors-language'],
  });
  const stated = (
    purpose: string,
    { text: words, statements }: CitedText,
    who?: string,
  ): object => ({
    ...text(purpose, who ? `${who}: ${words}` : words),
    statements: statements.map(({ text: value, sources }) => ({
      value,
      cites: sources.map((id) => absolute(`sources/#${id}`)),
    })),
  });
  const tags = [note.kind, ...(note.kind === 'check' ? [verdictLabels[note.holds]] : [])];
  return {
    id: absolute(`#note-${note.id}`),
    type: 'Annotation',
    motivation: note.kind === 'check' ? 'assessing' : 'commenting',
    label: note.title,
    body: [
      ...tags.map((tag) => ({ type: 'TextualBody', purpose: 'tagging', value: tag })),
      text('describing', note.title),
      stated('describing', note.gist),
      ...(note.kind === 'check' ? [stated('commenting', note.finding)] : []),
      ...note.body.map(({ who, says }) => stated('commenting', says, who)),
      ...note.sources.map((id) => ({
        type: 'SpecificResource',
        purpose: 'linking',
        source: absolute(`sources/#${id}`),
      })),
    ],
    target: {
      source: absolute(`#p${note.paragraph}`),
      selector: quoteSelector(
        paragraphs.map((paragraph) => paragraph.text),
        index,
        mark?.start ?? 0,
        note.anchor.length,
      ),
    },
  };
};

/** The notes as an AnnotationCollection of the Web Annotation Data Model (W3C, 2017), in one page. */
export const annotationCollection = (edition: Edition, absolute: Absolute): object => {
  const { meta, notes } = edition;
  const id = absolute('data/annotations.jsonld');
  return {
    '@context': ['http://www.w3.org/ns/anno.jsonld', statementTerms],
    id,
    type: 'AnnotationCollection',
    label: `Notes on “${meta.title}”`,
    creator: { type: 'Organization', name: meta.editors },
    modified: `${meta.edition}T00:00:00Z`,
    rights: licence,
    total: notes.length,
    first: {
      id: `${id}#page-1`,
      type: 'AnnotationPage',
      partOf: id,
      startIndex: 0,
      items: notes.map((note) => annotation(edition, note, absolute)),
    },
  };
};
