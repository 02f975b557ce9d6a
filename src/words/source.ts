import { dateInWords } from '../dates/words.ts';
import type { Edition, Source } from '../model/edition.ts';
import { citationsOf } from '../model/links.ts';
import { authorsOf, issuedInWords, publisherOf } from '../model/source-line.ts';
import { nameOf } from '../model/tally.ts';
import { type Related, relatedLines } from './related.ts';

/** A source in words, in the order in which every rendering gives them. */
export interface SourceWords {
  id: string;
  number: number;
  authors: string;
  /** Our description stands in square brackets; a headline keeps its language. */
  title: { text: string; lang: string } | undefined;
  publisher: string;
  /** What follows the publisher: “ 12(3), p. 4, May 2019 (report, in Danish); read in a copy.” */
  rest: string;
  address: string | undefined;
  read: string;
  related: Related[];
}

/** A source of the edition in words. */
export const sourceWords = (edition: Edition, source: Source): SourceWords => {
  const { volume, issue, page, kind, language, remark } = source;
  const described = source['title-is'] === 'description';
  const rest = [
    volume && ` ${volume}`,
    issue && `(${issue})`,
    page && `, p. ${page}`,
    `, ${issuedInWords(source)} (${kind}`,
    language !== 'en' && `, in ${nameOf(language, 'language')}`,
    ')',
    remark && `; ${remark}`,
    '.',
  ];
  return {
    id: source.id,
    number: source.number,
    authors: authorsOf(source),
    title:
      source.title === undefined
        ? undefined
        : {
            text: described ? `[${source.title}]` : source.title,
            lang: described ? 'en' : language,
          },
    publisher: publisherOf(source),
    rest: rest.filter(Boolean).join(''),
    address: source.URL,
    read: dateInWords(source.accessed),
    related: [
      ...(source.id === edition.meta.copy
        ? [
            {
              name: 'Text',
              items: [{ kind: 'paragraph' as const, id: 'p1', text: 'the op-ed itself' }],
            },
          ]
        : []),
      ...relatedLines(citationsOf(edition, source.id)),
    ],
  };
};
