import { counted } from '../model/counted.ts';
import type { Edition, Source } from '../model/edition.ts';
import type { OneCountry } from '../model/publisher-countries.ts';
import { type Holder, isAlone, type Reliance } from '../model/reliance.ts';
import type { Statement } from '../schemas/cited-text.ts';
import type { Words } from './blocks.ts';
import { carriedBy } from './entry.ts';
import { nameOfSource } from './source.ts';

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

/** A statement, marked where it begins within a sentence and where several sources carry it, with these. */
export const statementWords = (edition: Pick<Edition, 'sources'>, statement: Statement): Words => [
  `${/^\p{Ll}/u.test(statement.text) ? '… ' : ''}${statement.text}`,
  ...carriedBy(edition, statement.sources),
  ...(isAlone(statement) ? [] : [' (several sources)']),
];

/** How many statements rest on one country, and how many of them on a single source. */
export const howMany = ({ statements, alone }: OneCountry): string =>
  alone === statements ? `${statements}` : `${statements}, ${alone} of them on a single source`;

/** Where the statements that rest on one country stand on the page of the sources. */
export const groupAddress = (code: OneCountry['code']): string => `UI-from-${code ?? 'unknown'}`;
