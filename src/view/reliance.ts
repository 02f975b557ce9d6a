import type { Edition, Source } from '../model/edition.ts';
import { countriesOf, type Holder, type Reliance } from '../model/reliance.ts';
import type { Statement } from '../schemas/cited-text.ts';
import type { Words } from './blocks.ts';
import { carriedBy } from './entry.ts';
import { nameOfSource } from './source.ts';

const counted = (count: number, word: string): string =>
  `${count} ${word}${count === 1 ? '' : 's'}`;

/** “Carries 5 statements, 2 of them alone” Nothing where a source carries none. */
export const restsLine = ({ statements, alone }: Reliance): Words => {
  if (statements === 0) return [];
  const carries = `Carries ${counted(statements, 'statement')}`;
  if (alone === 0) return [carries];
  if (alone === statements) return [`${carries} `, { is: 'strong', text: 'alone' }];
  return [`${carries}, `, { is: 'strong', text: `${alone} of them alone` }];
};

/** A source by title and publisher, without its address. */
export const shortName = ({ URL: _, ...source }: Source): Words => [
  { is: 'name', words: nameOfSource(source) },
];

/** An entry as a link names it: “3 A cost nobody printed”. */
export const holderLink = ({ kind, id, number, title }: Holder): Words => [
  { is: 'entry', kind, id, text: number === undefined ? title : `${number} ${title}` },
];

/** A statement, marked where it begins within a sentence, with its sources and their publishers’ countries. */
export const statementWords = (
  edition: Pick<Edition, 'sources'>,
  { text, sources }: Statement,
): Words => {
  const { countries, unknown } = countriesOf(edition, sources);
  const homes = countries.map(({ value }) => value);
  if (unknown > 0) homes.push('publisher’s country not on record');
  return [
    `${/^\p{Ll}/u.test(text) ? '… ' : ''}${text}`,
    ...carriedBy(edition, sources),
    ` (${homes.join('; ')})`,
  ];
};
