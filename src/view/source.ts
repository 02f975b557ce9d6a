import { dateInWords } from '../dates/words.ts';
import type { Edition, Source } from '../model/edition.ts';
import { editorsLanguage, nameOf } from '../model/languages.ts';
import { citationsOf } from '../model/links.ts';
import { archiveAddress, authorsOf, issuedInWords, publisherOf } from '../model/source-line.ts';
import type { Block, Words } from './blocks.ts';
import { changesAt, type Entry, foreign, linksLine, related } from './entry.ts';

/** The title: our description stands in square brackets; a headline keeps its language. */
const titleOf = (source: Source): Words => {
  const { title, language } = source;
  if (title === undefined) return [];
  const ours = source['title-is'] === 'description';
  const headline = language === editorsLanguage ? [title] : foreign(language, title);
  return [{ is: 'title', ours, words: ours ? [`[${title}]`] : headline }, ', '];
};

/** “ 12(3), p. 4, May 2019 (report, in Danish); read in a copy.” */
const afterPublisher = (source: Source): string => {
  const { volume, issue, page, kind, language, remark } = source;
  const parts = [
    volume && ` ${volume}`,
    issue && `(${issue})`,
    page && `, p. ${page}`,
    `, ${issuedInWords(source)} (${kind}`,
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
  const named: Words = [
    ...(authors ? [`${authors}, `] : []),
    ...titleOf(source),
    { is: 'strong', text: publisherOf(source) },
  ];
  return {
    kind: 'source',
    id,
    number,
    head: [
      [{ is: 'name', words: named }, afterPublisher(source)],
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
