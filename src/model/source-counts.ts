import type { Source } from './edition.ts';
import { nameOf } from './languages.ts';
import { type Count, tally, tallyYears, withRest } from './tally.ts';

/** How many sources there are of each kind, country, language and year, each under its name. */
export const sourceCounts = (sources: readonly Source[]): { name: string; rows: Count[] }[] => {
  const countries = sources.flatMap(({ country }) => (country ? [nameOf(country, 'region')] : []));
  const dates = sources.flatMap(({ issued }) => (issued ? [issued] : []));
  return [
    { name: 'Kind', rows: tally(sources.map(({ kind }) => kind)) },
    {
      name: 'Country or body of the first publisher',
      rows: withRest(tally(countries), sources.length, 'publisher not on record'),
    },
    {
      name: 'Language',
      rows: tally(sources.map(({ language }) => nameOf(language, 'language'))),
    },
    { name: 'Year', rows: withRest(tallyYears(dates), sources.length, 'undated in the copy seen') },
  ];
};
