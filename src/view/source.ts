import { dateInWords } from '../dates/words.ts';
import type { Edition, Source } from '../model/edition.ts';
import { editorsLanguage, nameOf } from '../model/languages.ts';
import { citationsOf } from '../model/links.ts';
import { archiveAddress, authorsOf, issuedInWords, publisherOf } from '../model/source-line.ts';
import { sourceType } from '../schemas/source-types.ts';
import { type Block, draftLabel, type Words } from './blocks.ts';
import { changesAt, type Entry, foreign, linksLine, related } from './entry.ts';

/** The title: our description stands in square brackets; a headline keeps its language. */
const titleOf = (source: Source, title: string): Words => {
  const { language, URL: href } = source;
  const ours = source['title-is'] === 'description';
  const headline = language === editorsLanguage ? [title] : foreign(language, title);
  return [{ is: 'title', ours, words: ours ? [`[${title}]`] : headline, href }];
};

/** Title and publisher; the first of them leads to the source. */
export const nameOfSource = (source: Source): Words => {
  const { title, URL: href } = source;
  const publisher: Words = [{ is: 'strong', text: publisherOf(source) }];
  return title === undefined
    ? [{ is: 'title', ours: false, words: publisher, href }]
    : [...titleOf(source, title), ', ', ...publisher];
};

/** “ 12(3), p. 4, May 2019 (report, Denmark, in Danish); read in a copy.” */
const afterPublisher = (source: Source): string => {
  const { volume, issue, page, kind, type, country, language, remark } = source;
  const { word } = sourceType(type);
  const parts = [
    volume && ` ${volume}`,
    issue && `(${issue})`,
    page && `, p. ${page}`,
    `, ${issuedInWords(source)} (${kind}`,
    word && `, ${word}`,
    country && `, ${nameOf(country, 'region')}`,
    language !== editorsLanguage && `, in ${nameOf(language, 'language')}`,
    ')',
    remark && `; ${remark}`,
    '.',
  ];
  return parts.filter(Boolean).join('');
};

const looked = (address: string, source: number, on: string): Block => {
  const words: Words = [
    { is: 'archive', href: archiveAddress(address), source },
    'read on ',
    { is: 'time', date: on, text: dateInWords(on) },
  ];
  return { type: 'paragraph', role: 'fine', words };
};

/** A source of the edition: who, what, where and when; its address; when it was read; its uses. */
export const sourceEntry = (edition: Edition, source: Source): Entry => {
  const { id, number, URL: address, accessed } = source;
  const authors = authorsOf(source);
  const copy = id === edition.meta.copy;
  const named: Words = [...(authors ? [`${authors}, `] : []), ...nameOfSource(source)];
  return {
    kind: 'source',
    id,
    number,
    head: [
      [{ is: 'name', words: named }, afterPublisher(source), ...draftLabel(source)],
      ...(address ? [[{ is: 'address' as const, text: address }]] : []),
    ],
    text: address ? [looked(address, number, accessed)] : [],
    end: [
      ...linksLine('Text', 'page', copy ? [{ id: '' }] : [], () => 'the op-ed itself'),
      ...related(citationsOf(edition, id)),
      ...changesAt(edition, 'source', id),
    ],
  };
};
