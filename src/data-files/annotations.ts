import { type Absolute, entryPath } from '../model/addresses.ts';
import type { Edition, Note } from '../model/edition.ts';
import { licenceAddress } from '../model/publication.ts';
import type { CitedText } from '../schemas/cited-text.ts';
import { quoteSelector } from './quote-selector.ts';

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
      cites: sources.map((id) => absolute(entryPath('source', id))),
    })),
  });
  // The id of the kind, which never changes, and what readers of the pages see.
  const tags = new Set([note.kind, note.kindName, ...(note.verdict ? [note.verdict.name] : [])]);
  return {
    id: absolute(entryPath('note', note.id)),
    type: 'Annotation',
    motivation: note.kind === 'check' ? 'assessing' : 'commenting',
    label: note.title,
    body: [
      ...[...tags].map((tag) => ({ type: 'TextualBody', purpose: 'tagging', value: tag })),
      text('describing', note.title),
      stated('describing', note.gist),
      ...(note.kind === 'check' ? [stated('commenting', note.finding)] : []),
      ...note.body.map(({ who, says }) => stated('commenting', says, who)),
      ...note.sources.map((id) => ({
        type: 'SpecificResource',
        purpose: 'linking',
        source: absolute(entryPath('source', id)),
      })),
    ],
    target: {
      source: absolute(entryPath('paragraph', `p${note.paragraph}`)),
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
    rights: licenceAddress(meta, absolute),
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
