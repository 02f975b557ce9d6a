import { describe, expect, test } from 'vitest';
import { loadEdition } from '../../src/checks/load-edition.ts';
import { pageCard } from '../../src/metadata/card.ts';
import {
  byline,
  editionLine,
  rightsLine,
  sourcesLead,
  termsLead,
  timelineLead,
  turn,
} from '../../src/view/front.ts';

const edition = loadEdition('tests/fixtures/ferry');
const { meta } = edition;

describe('the words at the front', () => {
  test('do not make a name of an author who is not named', () => {
    expect(byline({ ...meta, author: 'a reader', 'author-named': false })).toContain('a reader');
  });

  test('say which edition it is and whose the rights are', () => {
    expect(editionLine({ ...meta, edition: '2025-12-24' })).toBe(
      'The Annotated Ferry, edition of 24 December 2025',
    );
    expect(rightsLine({ ...meta, rights: 'All is free.' })).toMatch(/^All is free\. Notes, /);
  });

  test('count terms, events and sources', () => {
    expect(termsLead({ terms: [] })).toBe('0 terms.');
    expect(termsLead(edition)).toMatch(/^\d+ terms\. For \d+ of them the name itself /);
    expect(timelineLead(edition)).toBe(
      '10 events. A date is as exact as the record: a month where no day is known, ' +
        '“about” where it is approximate. With each date: the same in the Indian national calendar.',
    );
    expect(timelineLead({ meta: { ...meta, calendar: undefined }, events: [] })).toBe(
      '0 events. A date is as exact as the record: a month where no day is known, ' +
        '“about” where it is approximate.',
    );
    expect(sourcesLead(edition)).toBe(
      '10 sources, numbered as the edition first cites them, each with all that rests on it. ' +
        'A title in square brackets is our description, not a headline.',
    );
  });

  test('say of one that it is one, in every place', () => {
    const terms = edition.terms.filter(({ namings }) => !namings).slice(0, 1);
    const [events, sources] = [edition.events.slice(0, 1), edition.sources.slice(0, 1)];
    const one = { ...edition, terms, events, sources, sections: edition.sections.slice(0, 1) };
    expect(termsLead(one)).toBe('1 term.');
    expect(timelineLead(one)).toMatch(/^1 event\. /);
    expect(sourcesLead(one)).toMatch(/^1 source, /);
    expect(pageCard(one, 'about').facts).toEqual([
      { text: '1 event' },
      { text: '1 term' },
      { text: '1 source' },
    ]);
    expect(pageCard(one, 'timeline').facts[0]).toEqual({ text: '1 event' });
  });

  test('mark the day of writing in the timeline, as exactly as it is known', () => {
    expect(turn({ ...meta, written: '2019-06~' })).toEqual({
      type: 'line',
      role: 'turn',
      name: 'The op-ed appears',
      items: [[{ is: 'time', date: '2019', text: 'about June 2019' }]],
    });
  });
});
