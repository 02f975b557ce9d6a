import { describe, expect, test } from 'vitest';
import { readDraft } from '../../src/load/draft.ts';
import { loadEdition } from '../../src/load/load-edition.ts';
import {
  changesByDay,
  correctedName,
  correctedPath,
  correctionDays,
  correctionsOf,
} from '../../src/model/corrections.ts';
import { densityColumns } from '../../src/model/density.ts';
import { densityStrip } from '../../src/model/density-strip.ts';
import { assemble, citationOrder } from '../../src/model/edition.ts';
import { eventDate, eventDateInCalendar } from '../../src/model/event-date.ts';
import { extended, idsOf, idsOfDraft, unpublished } from '../../src/model/ids.ts';
import { noteName, sideOf } from '../../src/model/labels.ts';
import { citationsOf, notesOf, sourcesOf, usesOf } from '../../src/model/links.ts';
import { paperColumns } from '../../src/model/paper-columns.ts';
import { citedDate, provenance, publishedDate } from '../../src/model/publication.ts';
import { publishedWords } from '../../src/model/published-words.ts';
import { runningHeads } from '../../src/model/running-heads.ts';
import { sectionRedirects } from '../../src/model/section-redirects.ts';
import { sectionUses } from '../../src/model/section-uses.ts';
import {
  archiveAddress,
  authorsOf,
  issuedInWords,
  publisherOf,
} from '../../src/model/source-line.ts';
import { strandRules } from '../../src/model/strand-rules.ts';
import { nameOf, tally, tallyYears, withRest } from '../../src/model/tally.ts';
import { timelineGroups } from '../../src/model/timeline.ts';
import type { Correction } from '../../src/schemas/correction.ts';

const edition = loadEdition('tests/fixtures/ferry');
const { draft } = readDraft('tests/fixtures/ferry');
const ids = (entries: readonly { id: string }[]): string[] => entries.map(({ id }) => id);

describe('an edition is put together', () => {
  const assembled = () => assemble(draft!);

  test('with its notes numbered in the order of their marks', () => {
    const { notes, paragraphs } = assembled();
    expect(notes.map(({ number, id, section }) => [number, id, section])).toEqual([
      [1, 'first-ferry', 'crossing'],
      [2, 'winter-losses', 'crossing'],
      [3, 'saltry-bridge', 'crossing'],
      [4, 'harbour-closed', 'crossing'],
      [5, 'two-petitions', 'crossing'],
      [6, 'bridge-cost', 'cost'],
      [7, 'vote-held', 'choice'],
    ]);
    expect(paragraphs.map((paragraph) => ids(paragraph.notes))).toEqual([
      ['first-ferry'],
      ['winter-losses', 'saltry-bridge', 'harbour-closed', 'two-petitions'],
      ['bridge-cost'],
      [],
      [],
      ['vote-held'],
    ]);
  });

  test('with its sources numbered as a reader meets them', () => {
    expect(assembled().sources.map(({ number, id }) => [number, id])).toEqual([
      [1, 'the-copy'],
      [2, 'harbour-book'],
      [3, 'lorn-gazette-history'],
      [4, 'council-accounts'],
      [5, 'saltry-operator'],
      [6, 'lorn-gazette-office'],
      [7, 'council-minutes'],
      [8, 'petitioners-letter'],
      [9, 'engineers-report'],
      [10, 'lorn-gazette-vote'],
    ]);
    const cites = (...sources: string[]) => [{ sources }];
    expect(
      citationOrder({
        copy: 'copy',
        terms: cites('term', 'note'),
        events: cites('event', 'figure'),
        figures: cites('figure', 'copy'),
        notes: cites('note', 'b', 'a'),
      }),
    ).toEqual(['copy', 'note', 'b', 'a', 'figure', 'event', 'term']);
  });

  test('with its sections, figures, terms, events and corrections in order', () => {
    const { sections, figures, terms, events, corrections, aliases, paragraphs } = assembled();
    expect(
      sections.map((section) => [
        section.number,
        section.id,
        section.paragraphs.map(({ number }) => number),
      ]),
    ).toEqual([
      [1, 'crossing', [1, 2]],
      [2, 'cost', [3, 4]],
      [3, 'choice', [5, 6]],
    ]);
    expect(ids(figures)).toEqual(['passengers', 'left-behind', 'spring', 'far']);
    expect(paragraphs.map((paragraph) => ids(paragraph.figures))).toEqual([
      [],
      ['passengers'],
      ['left-behind'],
      ['spring'],
      ['far'],
      [],
    ]);
    expect(terms.map(({ term }) => term)).toEqual([
      'Ferry',
      'Harbour master',
      'Lorn',
      'Ropeway',
      'The Sound',
      'Toll',
      'Town council',
    ]);
    expect(ids(events)).toEqual([
      ...['first-sailing', 'laid-up', 'two-boats', 'bridge-proposed', 'saltry-closed'],
      ...['night-boat', 'council-meeting', 'office-opens', 'vote', 'works'],
    ]);
    expect(ids(corrections)).toEqual([
      ...['winter-sum', 'older-name', 'petitions-taken-in', 'en-dash', 'cost-wording'],
      ...['passengers-added', 'minutes-dated', 'timeline-wording'],
    ]);
    expect(aliases.map(({ old }) => old)).toEqual([
      ...['harbour-shut', 'grandmother', 'cable-car', 'islanders-vote', 'gazette-2019'],
      'beginning',
    ]);
  });

  test('in order, whatever the order in the files', () => {
    const turned = assemble({
      ...draft!,
      terms: draft!.terms.toReversed(),
      events: draft!.events.toReversed(),
      corrections: draft!.corrections.toReversed(),
      figures: draft!.figures.toReversed(),
    });
    expect(turned.terms).toEqual(edition.terms);
    expect(turned.events).toEqual(edition.events);
    expect(turned.figures).toEqual(edition.figures);
    expect(turned.corrections.map(({ date }) => date)).toEqual([
      ...['2024-01-20', '2023-12-03', '2023-12-03', '2023-11-30', '2023-11-29'],
      ...['2023-11-28', '2023-11-28', '2023-11-27'],
    ]);
  });

  test('of two events that begin together the one that ends first comes first', () => {
    const [one] = draft!.events;
    const event = (id: string, date: string) => ({ ...one!, entry: { ...one!.entry, id, date } });
    const events = [event('year', '2019'), event('month', '2019-01'), event('day', '2019-01-01')];
    expect(ids(assemble({ ...draft!, events }).events)).toEqual(['day', 'month', 'year']);
  });
});

describe('corrections', () => {
  const correction = (changes: Partial<Correction>): Correction =>
    ({ ...edition.corrections[1]!, ...changes }) as Correction;

  test('of an entry are those of its kind and id', () => {
    expect(ids(correctionsOf(edition, 'note', 'winter-losses'))).toEqual(['winter-sum']);
    expect(correctionsOf(edition, 'term', 'winter-losses')).toEqual([]);
    expect(correctionsOf(edition, 'note', 'lorn')).toEqual([]);
  });

  test('of one day and kind are told together', () => {
    const day = (id: string, date: string, kind: Correction['kind']) =>
      correction({ id, date, kind, target: 'term', 'target-id': 'lorn' });
    const corrections = [
      day('a', '2024-01-02', 'addition'),
      day('b', '2024-01-02', 'wording'),
      day('c', '2024-01-02', 'addition'),
      day('d', '2024-01-01', 'addition'),
    ];
    const days = changesByDay({ ...edition, corrections }, 'term', 'lorn');
    expect(days.map(({ date, kind, changes }) => [date, kind, ids(changes)])).toEqual([
      ['2024-01-02', 'addition', ['a', 'c']],
      ['2024-01-02', 'wording', ['b']],
      ['2024-01-01', 'addition', ['d']],
    ]);
  });

  test('stand under their days, each day’s in the order of the site', () => {
    expect(
      correctionDays(edition).map(({ date, groups }) => [
        date,
        groups.map(({ name, corrections }) => `${name}: ${ids(corrections)}`),
      ]),
    ).toEqual([
      ['2024-01-20', ['Notes: winter-sum']],
      ['2023-12-03', ['Timeline: petitions-taken-in', 'Glossary: older-name']],
      ['2023-11-30', ['The op-ed: en-dash']],
      ['2023-11-29', ['Sections: cost-wording']],
      ['2023-11-28', ['Figures: passengers-added', 'Sources: minutes-dated']],
      ['2023-11-27', ['Pages: timeline-wording']],
    ]);
  });

  test.each([
    ['note', 'winter-losses', 'Note 2: A cost nobody printed', '#note-winter-losses'],
    ['term', 'sound', 'The Sound', 'glossary/#sound'],
    ['event', 'vote', 'The islanders vote', 'timeline/#vote'],
    ['paragraph', 'p5', 'Paragraph 5', '#p5'],
    ['section', 'cost', 'Section 2: What the bridge would cost', '#cost'],
    ['figure', 'spring', 'The spring of 2019', '#figure-spring'],
    ['source', 'council-minutes', 'Source 7: Town council', 'sources/#council-minutes'],
    ['page', 'about', 'About', 'about/'],
    ['note', 'gone', 'gone', '#note-gone'],
    ['term', 'gone', 'gone', 'glossary/#gone'],
    ['event', 'gone', 'gone', 'timeline/#gone'],
    ['section', 'gone', 'gone', '#gone'],
    ['figure', 'gone', 'gone', '#figure-gone'],
    ['source', 'gone', 'gone', 'sources/#gone'],
  ] as const)('of a %s, %s, are named “%s” and stand at %s', (target, id, name, path) => {
    const one = correction({ target, 'target-id': id } as Partial<Correction>);
    expect(correctedName(edition, one)).toBe(name);
    expect(correctedPath(one)).toBe(path);
  });
});

describe('the density strip', () => {
  test('of the ferry has these columns', () => {
    const columns = densityColumns(edition.events, '2019-06-03');
    expect(columns.map(({ period, since, events }) => [period, since, ...ids(events)])).toEqual([
      ['1811', false, 'first-sailing'],
      ['1914', false, 'laid-up'],
      ['1987', false, 'two-boats'],
      ['2015', false, 'bridge-proposed'],
      ['2016', false, 'saltry-closed'],
      ['2017', false, 'night-boat'],
      ...['01', '02', '03', '04'].map((month) => [`2019-${month}`, false]),
      ['2019-05', false, 'council-meeting'],
      ['2019-06', false],
      ['2019-06', true],
      ['2019-07', true],
      ['2019-08', true, 'office-opens'],
      ['2019-09', true],
      ['2019-10', true],
      ['2019-11', true, 'vote'],
      ['2019-12', true],
      ['2020-01', true, 'works'],
    ]);
  });

  test('goes to the month of writing where nothing came after it', () => {
    const columns = densityColumns([{ date: '2019-01-02', since: false }], '2019-03-04');
    expect(columns.map(({ period, since }) => [period, since])).toEqual([
      ['2019-01', false],
      ['2019-02', false],
      ['2019-03', false],
      ['2019-03', true],
    ]);
    expect(densityColumns([{ date: '2018-12-31', since: false }], '2019-01-01')).toHaveLength(3);
  });

  test('parts the month of writing by what came before and after', () => {
    const before = { date: '2019-03-02', since: false };
    const after = { date: '2019-03-09', since: true };
    const columns = densityColumns([before, after], '2019-03-04');
    expect(columns.slice(-2).map(({ events }) => events)).toEqual([[before], [after]]);
  });

  test('of the ferry is laid out so', () => {
    const strip = densityStrip(edition.events, '2019-06-03', 340);
    expect({ ...strip, dots: strip.dots.map(({ event, x, y }) => [event.id, x, y]) }).toEqual({
      width: 340,
      height: 67.7,
      base: 33.7,
      radius: 4.2,
      dots: [
        ['first-sailing', 15, 28.4],
        ['laid-up', 57.1, 28.4],
        ['two-boats', 99.3, 28.4],
        ['bridge-proposed', 141.4, 28.4],
        ['saltry-closed', 151.4, 28.4],
        ['night-boat', 161.5, 28.4],
        ['council-meeting', 236.7, 28.4],
        ['office-opens', 284.8, 28.4],
        ['vote', 314.9, 28.4],
        ['works', 335, 28.4],
      ],
      axis: [
        { from: 10, to: 20 },
        { from: 52.1, to: 62.2 },
        { from: 94.3, to: 104.3 },
        { from: 136.4, to: 166.5 },
        { from: 191.6, to: 340 },
      ],
      labels: [
        { text: '1811', x: 15, anchor: 'middle' },
        { text: '1914', x: 57.1, anchor: 'middle' },
        { text: '1987', x: 99.3, anchor: 'middle' },
        { text: '2015', x: 141.4, anchor: 'middle' },
        { text: '2019', x: 191.6, anchor: 'start' },
        { text: '2020', x: 340, anchor: 'end' },
      ],
      months: 191.6,
      written: 255.7,
    });
  });

  test('sets dots on one another and names the last of many years', () => {
    const event = (date: string, since = false) => ({ date, since });
    const years = ['2010', '2010', '2010', '2011', '2012', '2013', '2014', '2015'];
    const strip = densityStrip([...years.map((year) => event(year))], '2016-02-03', 285);
    // Six years, two steps and a half, two months of which one is in two, and 0.8 steps: 12.3 in all.
    const step = 275 / 12.3;
    expect(strip.radius).toBe(5);
    expect(strip.base).toBe(24 + 3 * 5 * 2.3);
    expect(strip.dots.slice(0, 3).map(({ x, y }) => [x, y])).toEqual([
      [21.2, 52.3],
      [21.2, 40.8],
      [21.2, 29.3],
    ]);
    expect(strip.labels).toEqual([
      { text: '2010', x: 21.2, anchor: 'middle' },
      { text: '2015', x: Math.round((10 + 6 * step) * 10) / 10, anchor: 'end' },
      { text: '2016', x: Math.round((10 + 8.5 * step) * 10) / 10, anchor: 'start' },
    ]);
    expect(strip.written).toBe(Math.round((10 + 10.9 * step) * 10) / 10);
  });
});

describe('the words of an entry', () => {
  test('of an event’s date are those that it shows, else those of its date', () => {
    expect(eventDate({ date: '2019-05', shown: 'in spring' })).toBe('in spring');
    expect(eventDate({ date: '2019-05' })).toBe('May 2019');
  });

  test('of a date in the second calendar are to the day only where it is known', () => {
    const { calendar } = edition.meta;
    expect(eventDateInCalendar({ date: '2019-03-22' }, calendar)).toBe('1 Chaitra 1941');
    expect(eventDateInCalendar({ date: '2019-03-22?' }, calendar)).toBe('Chaitra 1941');
    expect(eventDateInCalendar({ date: '2019/..' }, calendar)).toBeUndefined();
    expect(eventDateInCalendar({ date: '../2019' }, calendar)).toBeUndefined();
    expect(eventDateInCalendar({ date: '2019-03-22' }, undefined)).toBeUndefined();
  });

  test('name a note by its number, kind and title, and put it on its side', () => {
    expect(noteName({ number: 3, kind: 'check', title: 'A sum' })).toBe('Note 3, check: A sum');
    expect((['context', 'voices', 'check', 'since'] as const).map(sideOf)).toEqual([
      'left',
      'left',
      'right',
      'right',
    ]);
  });

  test('of a source say who published and who wrote it, and when', () => {
    expect(publisherOf({ 'container-title': 'The Mail', via: 'The Gazette' })).toBe(
      'The Mail, in The Gazette',
    );
    expect(publisherOf({ 'container-title': 'The Mail' })).toBe('The Mail');
    expect(issuedInWords({ 'container-title': 'The Mail', issued: '2019-05' })).toBe('May 2019');
    expect(issuedInWords({ 'container-title': 'The Mail' })).toBe('undated');
    expect(
      authorsOf({
        author: [{ family: 'Pell', given: 'Ada' }, { literal: 'Lorn Museum' }, { family: 'Quist' }],
      }),
    ).toBe('Ada Pell, Lorn Museum, Quist');
    expect(authorsOf({})).toBe('');
    expect(archiveAddress('https://x.example/')).toBe(
      'https://web.archive.org/web/*/https://x.example/',
    );
  });

  test('of the op-ed say where and when it appeared', () => {
    const meta = { 'published-in': 'The Mail', written: '2019-05~' };
    expect(provenance({ ...meta, 'first-published': '2019-06' })).toEqual({
      before: 'First published by ',
      place: 'The Mail',
      after: ', June 2019',
    });
    expect(provenance(meta)).toEqual({
      before: 'From the copy at ',
      place: 'The Mail',
      after: ', which prints no date; written, as the editors infer, about May 2019',
    });
    expect(citedDate({ ...meta, 'first-published': '2019-06' })).toBe('June 2019');
    expect(citedDate(meta)).toBe('undated, written about May 2019');
    expect(publishedDate({ ...meta, 'first-published': '2019-06~' })).toBe('2019');
    expect(publishedDate(meta)).toBeUndefined();
  });
});

describe('links', () => {
  test('lead from a source to all that cites it', () => {
    const { notes, terms, events, figures } = citationsOf(edition, 'harbour-book');
    expect([notes, terms, events, figures].map(ids)).toEqual([
      ['first-ferry'],
      ['ferry', 'harbour-master', 'sound'],
      ['first-sailing', 'laid-up'],
      ['passengers', 'left-behind'],
    ]);
  });

  test('lead from a term to where it is marked and named', () => {
    const uses = (term: string) => {
      const { paragraphs, notes, events } = usesOf(edition, term);
      return [paragraphs.map(({ number }) => number), ids(notes), ids(events)];
    };
    expect(uses('ferry')).toEqual([[4], ['first-ferry'], ['two-boats']]);
    expect(uses('toll')).toEqual([[3], ['bridge-cost'], []]);
    // It is the id of a note, not of a term.
    expect(uses('saltry-bridge')).toEqual([[], [], []]);
  });

  test('lead from an event to its notes, and from entries to their sources by number', () => {
    expect(ids(notesOf(edition, 'laid-up'))).toEqual(['first-ferry']);
    const entries = [{ sources: ['council-minutes', 'the-copy'] }, { sources: ['the-copy'] }];
    expect(ids(sourcesOf(edition, entries))).toEqual(['the-copy', 'council-minutes']);
  });

  test('gather what a section uses', () => {
    const uses = edition.sections.map((section) => {
      const { terms, events, sources } = sectionUses(edition, section);
      return [ids(terms), ids(events), sources.map(({ number }) => number)];
    });
    expect(uses).toEqual([
      [
        ['harbour-master', 'lorn', 'ropeway', 'ferry'].sort((a, b) => a.localeCompare(b)),
        [...['first-sailing', 'laid-up', 'saltry-closed', 'council-meeting', 'office-opens']],
        [2, 3, 4, 5, 6, 7, 8],
      ],
      [['ferry', 'toll'], ['night-boat'], [2, 4, 7, 8, 9]],
      [['sound'], ['vote'], [2, 8, 9, 10]],
    ]);
  });

  test('lead from the pages of retired sections to what took their place', () => {
    const aliases = [
      { kind: 'section', old: 'start', new: 'crossing' },
      { kind: 'section', old: 'middle', new: 'p3' },
      { kind: 'note', old: 'note', new: 'p3' },
    ] as const;
    expect(sectionRedirects({ ...edition, aliases: [...aliases] }, '/base/')).toEqual({
      '/sections/start/': '/base/sections/crossing/',
      '/sections/middle/': '/base/#p3',
    });
  });
});

describe('ids', () => {
  test('in use are those of every kind, the same in a draft and in an edition', () => {
    const inUse = idsOfDraft(draft!);
    expect(inUse.section).toEqual(['crossing', 'cost', 'choice']);
    expect(inUse.paragraph).toEqual(['p1', 'p2', 'p3', 'p4', 'p5', 'p6']);
    expect(inUse.figure).toEqual(['far', 'left-behind', 'passengers', 'spring']);
    expect(inUse.term).toContain('lorn');
    expect(inUse.correction).toHaveLength(8);
    const sorted = (all: Record<string, string[]>) =>
      Object.fromEntries(Object.entries(all).map(([kind, own]) => [kind, own.toSorted()]));
    expect(sorted(idsOf(edition))).toEqual(sorted(inUse));
  });

  test('that the ledger lacks are told by kind, and are added at its end', () => {
    const ledger = { ...idsOfDraft(draft!), note: ['gone'], section: ['cost'] };
    const inUse = { ...idsOfDraft(draft!), note: ['gone', 'new'], section: ['choice'] };
    expect(unpublished(inUse, ledger)).toEqual(['section choice', 'note new']);
    const longer = extended(ledger, inUse);
    expect(longer.note).toEqual(['gone', 'new']);
    expect(longer.section).toEqual(['cost', 'choice']);
    expect(longer.term).toEqual(ledger.term);
  });
});

describe('on paper', () => {
  const [note] = edition.notes;
  /** A note of a gist of so many lines: with its head, its source and the gaps it is 5.8 higher. */
  const high = (id: string, lines: number) => ({
    ...note!,
    id,
    kind: 'context' as const,
    title: 'x',
    gist: { text: 'x'.repeat(42 * lines), statements: [] },
    body: [],
    sources: ['a'],
  });
  const split = (letters: number, ...lines: number[]) => {
    const { beside, below } = paperColumns({
      text: 'x'.repeat(letters),
      notes: lines.map((count, index) => high(String(index), count)) as never,
    });
    return [beside.length, below.length];
  };

  test('notes are shared out so that the whole is as low as it can be', () => {
    expect(split(68)).toEqual([0, 0]);
    expect(split(68, 3)).toEqual([1, 0]);
    expect(split(68, 3, 3)).toEqual([1, 1]);
    expect(split(68 * 40, 3, 3, 3)).toEqual([3, 0]);
    expect(split(68 * 5, 3, 3, 3, 3)).toEqual([2, 2]);
    expect(split(68, 30, 3, 3, 3)).toEqual([1, 3]);
  });

  test('the head of a page has the title, its foot the edition', () => {
    expect(runningHeads({ title: 'A "b" <c>\\\nd', edition: '2024-02-01' }, 'https://x/')).toBe(
      '@page{@top-left{content:"A \\22 b\\22  \\3c c>\\5c \\a d"}@bottom-left{content:"https://x/, edition of 1 February 2024"}}@page:first{@top-left{content:none}}',
    );
  });
});

test('the filter of the timeline hides the events of a strand and the years without any', () => {
  expect(strandRules([{ id: 'a' }, { id: 'b' }])).toBe(
    '.none-chosen{display:none}@media screen{.year:not(:has(:target)){display:none}' +
      'main:has(#UI-show-a:not(:checked)) [data-strand="a"]:not(:target){display:none}' +
      'main:has(#UI-show-a:checked) .year:has([data-strand="a"]){display:block}' +
      'main:has(#UI-show-b:not(:checked)) [data-strand="b"]:not(:target){display:none}' +
      'main:has(#UI-show-b:checked) .year:has([data-strand="b"]){display:block}' +
      'main:not(:has(.filter :checked)) .none-chosen{display:block}}',
  );
});

test('the published words have a mark where the page has the marker of a note', () => {
  const words = publishedWords(edition.paragraphs);
  expect(Object.keys(words)).toEqual(['p1', 'p2', 'p3', 'p4', 'p5', 'p6']);
  expect(words['p5']).toBe(edition.paragraphs[4]!.text);
  const [before, after, ...more] = words['p1']!.split('The ferry has carried us for two centuries');
  expect([before, more]).toEqual(['', []]);
  expect(after).not.toMatch(/^,/);
  expect(after!.slice(1)).toMatch(/^, and anyone/);
});

describe('counts', () => {
  test('begin with the most frequent, those of one number in alphabetical order', () => {
    expect(tally(['c', 'b', 'a', 'c', 'b'])).toEqual([
      { value: 'b', count: 2 },
      { value: 'c', count: 2 },
      { value: 'a', count: 1 },
    ]);
  });

  test('of years begin with the earliest', () => {
    expect(tallyYears(['2025-11', '2019-06-03', '2025'])).toEqual([
      { value: '2019', count: 1 },
      { value: '2025', count: 2 },
    ]);
  });

  test('have a last row for the rest, where there is one', () => {
    const rows = [{ value: 'a', count: 2 }];
    expect(withRest(rows, 3, 'rest')).toEqual([...rows, { value: 'rest', count: 1 }]);
    expect(withRest(rows, 2, 'rest')).toEqual(rows);
    expect(withRest(rows, 1, 'rest')).toEqual(rows);
  });

  test('name languages and countries in English, or by their code', () => {
    expect(nameOf('ps', 'language')).toBe('Pashto');
    expect(nameOf('NO', 'region')).toBe('Norway');
    expect(nameOf('XQ', 'region')).toBe('XQ');
  });
});

test('the timeline has a heading a year, and one more for what came after the op-ed', () => {
  const [one] = edition.events;
  const event = (id: string, date: string, since = false) => ({ ...one!, id, date, since });
  const events = [
    event('a', '2018-05'),
    event('b', '2018-06'),
    event('c', '2019-01'),
    event('d', '2019-07', true),
    event('e', '2019-08', true),
    event('f', '2020', true),
  ];
  expect(timelineGroups(events).map((group) => ({ ...group, events: ids(group.events) }))).toEqual([
    { heading: '2018', since: false, events: ['a', 'b'] },
    { heading: '2019', since: false, events: ['c'] },
    { heading: '2019, after the op-ed', since: true, events: ['d', 'e'] },
    { heading: '2020, after the op-ed', since: true, events: ['f'] },
  ]);
});
