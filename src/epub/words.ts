import type { Element } from 'xast';
import { fragmentOf } from '../model/addresses.ts';
import type { Run, SourceNumber, Words } from '../view/blocks.ts';
import type { Links } from './links.ts';
import { inLanguage, x } from './xhtml.ts';

type Marked = Exclude<Run, string>;

/** The author's words: a link to the term, stress; what a note explains is one element. */
const authorsWords = (run: Marked & { is: 'author' }, links: Links): Element | string => {
  const { text, term, stress, notes } = run;
  const stressed = stress ? x(stress === 'strong' ? 'strong' : 'em', text) : text;
  const linked = term
    ? x('a', { class: 'term', 'epub:type': 'glossref', href: links('term', term) }, stressed)
    : stressed;
  return notes.length > 0 ? x('span', { class: 'explained' }, linked) : linked;
};

const noteMark = ({ id, name, text }: Marked & { is: 'note-mark' }): Element =>
  x(
    'a',
    {
      class: 'marker',
      id: `UI-ref-${id}`,
      href: `#${fragmentOf('note', id)}`,
      'epub:type': 'noteref',
      role: 'doc-noteref',
      'aria-label': name,
    },
    text,
  );

/** The number of a source, with a comma before it where others go before. */
const sourceLink = (
  { id, number }: SourceNumber,
  index: number,
  links: Links,
): (Element | string)[] => [
  ...(index > 0 ? [', '] : []),
  x('a', { href: links('source', id), 'aria-label': `source ${number}` }, String(number)),
];

const runElements = (run: Marked, links: Links): (Element | string)[] => {
  switch (run.is) {
    case 'author':
      return [authorsWords(run, links)];
    case 'note-mark':
      return [noteMark(run)];
    case 'quoted':
      return [x('span', { class: 'author' }, run.text)];
    case 'headword':
      return [x('b', { class: 'title' }, run.text)];
    case 'kind':
      return [x('span', { class: 'kind' }, run.text)];
    case 'strong':
      return [x('b', run.text)];
    case 'label':
      return run.role === 'second'
        ? [` (${run.text})`]
        : [' ', x('span', { class: 'fine' }, run.role === 'at' ? `(${run.text})` : run.text)];
    case 'title':
      return [x('cite', wordsElements(run.words, links))];
    case 'foreign':
      return [x('bdi', { ...inLanguage(run.lang), dir: run.dir, translate: 'no' }, run.text)];
    case 'time':
      return [x('time', { datetime: run.date }, run.text)];
    case 'entry':
      return [x('a', { href: links(run.kind, run.id) }, run.text)];
    case 'address':
      return [x('a', { href: run.text }, run.text)];
    case 'archive':
      return [x('a', { href: run.href }, 'Look it up in the Web Archive'), ' · '];
    case 'sources':
      return [
        x(
          'sup',
          { class: 'cites' },
          run.sources.flatMap((one, at) => sourceLink(one, at, links)),
        ),
      ];
    case 'old':
    case 'new':
      return [x(run.is === 'old' ? 'del' : 'ins', wordsElements(run.words, links))];
    default:
      return wordsElements(run.words, links);
  }
};

/** Words as XHTML. */
export const wordsElements = (words: Words, links: Links): (Element | string)[] =>
  words.flatMap((run) => (typeof run === 'string' ? [run] : runElements(run, links)));
