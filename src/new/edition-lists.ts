import { lastDay } from '../dates/span.ts';
import { authorsOf } from './author-names.ts';
import type { About } from './edition-fields.ts';
import { asItem, entryYaml } from './entry-text.ts';
import { today } from './today.ts';

/** A file of a list, with a line on what it holds. */
const list = (comment: string, entries: readonly object[]): string =>
  `# ${comment}\n${entries.map((entry) => asItem(entryYaml(entry, false))).join('\n\n') || '[]'}\n`;

/** The copy of the op-ed. */
const copySource = (about: About, id: string): object => ({
  id,
  kind: 'primary',
  type: 'article-newspaper',
  title: about.title,
  'title-is': 'headline',
  author: about.author ? authorsOf(about.author) : undefined,
  'container-title': about.publisher,
  issued: /^\d{4}$/.test(about.published) ? Number(about.published) : about.published,
  accessed: today(),
  language: about.language,
  URL: about.url,
});

/** The paragraph of a note, and the words in it that the note belongs to. */
interface NotePlace {
  paragraph: number;
  anchor: string;
}

/** A note that is true of any edition of this kind: it shows how one is written. */
const firstNote = (place: NotePlace, copy: string): object => ({
  id: 'how-to-read',
  ...place,
  kind: 'context',
  title: 'What is whose',
  gist: `These are the author’s words, as the copy has them. [@${copy}]`,
  body: [
    `They are given in full and in their order. [@${copy}] ` +
      'What stands beside them, and the titles of sections, are the editors’. [editors]',
  ],
  terms: ['copy'],
});

const firstTerm = (about: About, copy: string): object => ({
  id: 'copy',
  term: 'Copy',
  category: 'document',
  definition: `The text as ${about.publisher} has it: this edition follows it word for word.`,
  source: copy,
});

const firstEvent = (about: About, copy: string): object => ({
  id: 'edition-begun',
  date: today(),
  strand: 'op-ed',
  title: 'This edition is begun',
  text: 'The editors set the text from the copy, word for word.',
  place: about.site,
  paragraphs: [1],
  terms: ['copy'],
  key: true,
  since: lastDay(today()) > lastDay(about.published) || undefined,
  source: copy,
});

const houseStyle = `# How the editors write: what the check watches over. What stands in quotation marks is not theirs.
# Words that take a side, with what to write instead; level: warning asks for a second look.
words:
  - word: [so-called]
    better: the name, with who uses it
# Abbreviations that every reader knows; all others are spelt out where a gist first uses them.
abbreviations:
  known: [UN, EU, UK, US]
  level: warning
`;

/**
 * The lists of a new edition, with one example each of a note, a term and an event.
 * @param copy the id of the source that is the copy
 * @param section the id of the section of the note
 * @param place where the note belongs; without it there is none
 */
export const editionLists = (
  about: About,
  copy: string,
  section: string,
  place: NotePlace | undefined,
): Record<string, string> => ({
  [`notes/${section}.yaml`]: list(
    'The notes of this section, in the order of the essay. A new one: npm run new -- note',
    place ? [firstNote(place, copy)] : [],
  ),
  'glossary.yaml': list('The terms. A new one: npm run new -- term', [firstTerm(about, copy)]),
  'timeline.yaml': list('The events. A new one: npm run new -- event', [firstEvent(about, copy)]),
  'sources.yaml': list('The sources. A new one: npm run new -- source', [copySource(about, copy)]),
  'corrections.yaml': list('What was changed after publication, the newest first.', []),
  'aliases.yaml': list(
    'Ids that were published and are out of use, with what takes their place.',
    [],
  ),
  'house-style.yaml': houseStyle,
});
