import type { Located } from '../../src/load/collection.ts';
import type { Draft, DraftParagraph } from '../../src/load/draft.ts';
import type { Mark } from '../../src/load/essay-file.ts';
import { nothingLost } from '../../src/load/lost.ts';
import type { Place, Problem } from '../../src/load/problem.ts';
import { colours } from '../../src/schemas/colours.ts';
import { usualTypefaces } from '../../src/schemas/typefaces.ts';

const place = (file: string): Place => ({ file, line: 1, column: 1 });

/** An entry whose places are told by the way to them: `vote body 0 who`, or with words `vote gist “LSB”`. */
export const located = <T>(name: string, entry: T): Located<T> => ({
  entry,
  at: (...path) => place([name, ...path].join(' ')),
  atWords: (path, words) => place([name, ...path, `“${words}”`].join(' ')),
});

/** A mark in a paragraph, at its first words. */
export const mark = (type: Mark['type'], id: string, text: string, start = 0): Mark => ({
  type,
  id,
  text,
  start,
  line: 3,
  column: 5,
});

/** A paragraph of the essay; its file is `<section>.mdx`. */
export const paragraph = (
  number: number,
  text: string,
  marks: Mark[] = [],
  section = 'one',
): DraftParagraph => ({
  number,
  text,
  marks,
  section,
  file: `${section}.mdx`,
  stresses: [],
  runs: [],
  line: 1,
});

const ids = { section: [], paragraph: [], note: [], term: [], event: [] };

const said = { text: '', statements: [] };
const lists = { sources: [], terms: [], events: [], paragraphs: [] };

/** What every entry of a kind has. */
const common = {
  note: { ...lists, gist: said, body: [] },
  term: { ...lists, definition: said, aliases: [], scripts: [] },
  event: { ...lists, text: said },
  figure: { ...lists, caption: [] },
  other: {},
};

/** Entries by name, as the checks read them; `id` is the name where none is given. */
const all = (entries: Record<string, object> = {}, kind: keyof typeof common = 'other') =>
  Object.entries(entries).map(([name, entry]) =>
    located(name, { ...common[kind], ...(kind === 'term' && { term: name }), id: name, ...entry }),
  );

/** A draft of nothing but what is given: entries by their names, with the fields that a check reads. */
export const draftOf = (parts: {
  meta?: object;
  paragraphs?: DraftParagraph[];
  notes?: Record<string, object>;
  terms?: Record<string, object>;
  events?: Record<string, object>;
  sources?: Record<string, object>;
  figures?: Record<string, object>;
  corrections?: Record<string, object>;
  aliases?: Record<string, object>;
  ledger?: object;
  record?: object;
  style?: object;
}): Draft =>
  ({
    root: 'content',
    meta: located('edition', {
      ...{ sections: [], strands: [], copy: 'copy', description: '', 'record-ends': '' },
      ...{ site: '', title: '', author: '', mottos: {}, kinds: {} },
      ...{ colours: colours.parse(undefined), typefaces: usualTypefaces },
      ...parts.meta,
    }),
    paragraphs: parts.paragraphs ?? [],
    notes: all(parts.notes, 'note'),
    terms: all(parts.terms, 'term'),
    events: all(parts.events, 'event'),
    sources: all(parts.sources),
    figures: all(parts.figures, 'figure'),
    corrections: all(parts.corrections),
    aliases: all(parts.aliases),
    ledger: located('ledger', {
      ...{ ...ids, source: [], figure: [], correction: [] },
      ...parts.ledger,
    }),
    record: { paragraphs: undefined, place: place('record'), sound: true, ...parts.record },
    ...{ files: [], pages: [], links: [], ids: [], lost: nothingLost() },
    style: located('style', { words: [], names: [], ...parts.style }),
  }) as unknown as Draft;

/** Problems in short: the way to the place, what is wrong, what was found, what to do. */
export const told = (problems: readonly Problem[]): (string | undefined)[][] =>
  problems.map(({ file, message, found, hint }) => [file, message, found, hint]);
