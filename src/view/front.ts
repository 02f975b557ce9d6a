import { machineDate } from '../dates/machine-date.ts';
import { dateInWords } from '../dates/words.ts';
import { counted } from '../model/counted.ts';
import type { Edition } from '../model/edition.ts';
import { provenance } from '../model/publication.ts';
import type { EditionEntry } from '../schemas/edition.ts';
import type { Line, Words } from './blocks.ts';

/** Where the text comes from, and who wrote it. */
export const byline = (meta: EditionEntry): Words => {
  const { before, place, after } = provenance(meta);
  return [
    before,
    { is: 'entry', kind: 'source', id: meta.copy, text: place, name: true },
    `${after} · `,
    meta['author-named'] ? { is: 'name', words: [meta.author] } : meta.author,
    `. ${meta['title-credit']}`,
  ];
};

/**
 * The same in one line: the author, then where and when it appeared; the other way round where no name is known.
 * @returns two parts; the second may be left away where there is no room
 */
export const provenanceLine = (meta: EditionEntry): [string, string] => {
  const published = meta['first-published'];
  const copy = `${meta['published-in']}, ${published ? dateInWords(published) : 'undated'}`;
  return meta['author-named'] ? [meta.author, copy] : [copy, meta.author];
};

/** Which edition this is: “The Annotated Ferry, edition of 1 February 2024”. */
export const editionLine = (meta: EditionEntry): string =>
  `${meta.site}, edition of ${dateInWords(meta.edition)}`;

/** Whose the rights are, and the licence of what is ours. */
export const rightsLine = ({ rights, mottos, licence }: EditionEntry): string =>
  [`${rights} ${mottos.apparatus}: ${licence.name}`, licence.address].filter(Boolean).join(', ');

const disputed = (count: number): string =>
  `For ${count} of them the name itself is disputed: each side’s name stands beside the other’s.`;

/** What stands before the list of terms. */
export const termsLead = ({ terms }: Pick<Edition, 'terms'>): string => {
  const contested = terms.filter(({ namings }) => namings).length;
  const all = `${counted(terms.length, 'term')}.`;
  return contested > 0 ? `${all} ${disputed(contested)}` : all;
};

/** What stands before the timeline. */
export const timelineLead = ({ meta, events }: Pick<Edition, 'meta' | 'events'>): string =>
  [
    `${counted(events.length, 'event')}. A date is as exact as the record: a month where no day is known,`,
    '“about” where it is approximate.',
    ...(meta.calendar ? [`With each date: the same in the ${meta.calendar.name} calendar.`] : []),
  ].join(' ');

/** What stands before the list of sources. */
export const sourcesLead = ({ sources }: Pick<Edition, 'sources'>): string =>
  [
    `${counted(sources.length, 'source')}, numbered as the edition first cites them, each with all that rests on it.`,
    'A title in square brackets is our description, not a headline.',
  ].join(' ');

/** The day the op-ed was written, where the timeline turns. */
export const turn = (meta: EditionEntry): Line => ({
  type: 'line',
  role: 'turn',
  name: meta['written-label'],
  items: [[{ is: 'time', date: machineDate(meta.written), text: dateInWords(meta.written) }]],
});
