import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { checkContent, loadEdition } from '../../src/checks/load-edition.ts';
import { atomFeed } from '../../src/data-files/feed.ts';
import { dataFile, dataFiles } from '../../src/data-files/open-data.ts';
import { shownPath } from '../../src/load/content-file.ts';
import { problemBlocks } from '../../src/load/problem.ts';
import { idsOf } from '../../src/model/ids.ts';
import { textFormats } from '../../src/plain-text/formats.ts';
import { readAbout } from '../../src/view/about.ts';
import { draftWord, writeDrafts } from '../drafted-content.ts';
import { ferryBook } from '../ferry-book.ts';
import { bookOf } from '../kept-editions.ts';
import { absolute } from './ferry-address.ts';

const folder = mkdtempSync(join(tmpdir(), 'drafts-'));
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => {
  writeDrafts(folder);
});

const editions = () => ({
  build: loadEdition(folder),
  preview: loadEdition(folder, undefined, true),
});

/** Everything that is made of an edition without pages, by its name. */
const renderings = (edition: ReturnType<typeof loadEdition>): Record<string, string> => ({
  ...Object.fromEntries(dataFiles.map((file) => [file, dataFile(file, edition, absolute)])),
  'feed.xml': atomFeed(edition, absolute),
  ...Object.fromEntries(
    Object.entries(textFormats).map(([ending, { write }]) => [
      `edition.${ending}`,
      write(edition, readAbout(folder), absolute),
    ]),
  ),
  'edition.epub': [...bookOf(ferryBook(edition)).pages.values()]
    .map((page) => page.documentElement.outerHTML)
    .join(''),
});

/** Changes a file of the copy. */
const edit = (file: string, from: string, to: string): void => {
  const text = readFileSync(join(folder, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(
    join(folder, file),
    text.replace(from, () => to),
  );
};

const said = (): string => {
  const own = shownPath(folder, '/');
  return problemBlocks(checkContent(folder))
    .map((block) => block.replaceAll(own, ''))
    .join('\n\n');
};

const kinds = ['notes', 'terms', 'events', 'sources', 'figures', 'corrections'] as const;

describe('an entry that is a draft', () => {
  test('names other drafts and what is published, and the check finds nothing wrong with that', () => {
    expect(said()).toBe('');
  });

  test.each(kinds)('among the %s is in the preview, and in no build', (kind) => {
    const { build, preview } = editions();
    const draftsOf = (edition: typeof build) =>
      edition[kind].filter((one) => JSON.stringify(one).includes(draftWord));
    expect(draftsOf(preview)).toHaveLength(1);
    expect(draftsOf(build)).toHaveLength(0);
    expect(build[kind]).toHaveLength(preview[kind].length - 1);
  });

  test('stands in no file of a build, and says in those of the preview that it is a draft', () => {
    const { build, preview } = editions();
    const [built, shown] = [renderings(build), renderings(preview)];
    const told = (all: Record<string, string>): string[] =>
      Object.keys(all).filter((file) => /zephyrine|draft-/i.test(all[file] ?? ''));
    expect(told(built)).toEqual([]);
    expect(told(shown)).toEqual(
      Object.keys(built).filter((file) => !file.includes('schema') && !file.includes('context')),
    );
    for (const ending of ['txt', 'md']) {
      const text = shown[`edition.${ending}`] ?? '';
      for (const words of ['Zephyrine note', 'Zephyrine quay', 'The Zephyrine fares go up'])
        expect(text).toMatch(new RegExp(`${words}[^\n]*\\(Draft\\)`));
      expect(text.match(/\(Draft\)/g)).toHaveLength(kinds.length);
    }
  });

  test('leaves its words of the author’s plain, its ids unpublished, its uses and its numbers to others', () => {
    const { build, preview } = editions();
    const of = loadEdition('tests/fixtures/ferry');
    expect(build).toEqual(of);
    expect(idsOf(build)).toEqual(idsOf(of));
    expect(preview.paragraphs[3]?.marks).toHaveLength((of.paragraphs[3]?.marks.length ?? 0) + 2);
    expect(preview.paragraphs[3]?.text).toBe(of.paragraphs[3]?.text);
  });

  test('is checked as fully as any other', () => {
    edit('notes/cost.yaml', 'The Zephyrine letter is', 'The  Zephyrine letter is');
    edit('timeline.yaml', 'raises the Zephyrine fare. [@draft-source]', 'raises the fare.');
    edit('glossary.yaml', 'term: Zephyrine quay', 'term: Toll');
    expect(said().match(/ error \S+/g)).toEqual([
      ' error duplicate-name',
      ' error text-space',
      ' error statement-uncited',
    ]);
  });
});

describe('a draft that is named by what is none', () => {
  test.each([
    ['a note’s event', 'notes/cost.yaml', '  terms: [toll]\n', '  terms: [toll, draft-term]\n'],
    [
      'an event’s term',
      'timeline.yaml',
      'terms: [ferry, council]',
      'terms: [ferry, council, draft-term]',
    ],
    ['a citation', 'notes/cost.yaml', 'works. [@engineers-report]', 'works. [@draft-source]'],
    ['a source of a whole entry', 'timeline.yaml', 'source: harbour-book', 'source: draft-source'],
    ['a figure’s note', 'figures/spring.yaml', 'paragraph: 4', 'paragraph: 4\n  note: draft-note'],
    ['another figure', 'figures/passengers.yaml', 'see: left-behind', 'see: draft-figure'],
    ['a figure’s source', 'figures/spring.yaml', '[council-minutes]', '[draft-source]'],
    [
      'a correction',
      'corrections.yaml',
      'kind: addition\n  reason: Zephyrine readers asked for it.\n  draft: true',
      'kind: addition\n  reason: Readers asked for it.\n  # - ',
    ],
    ['a link', 'about.mdx', 'A made-up', 'A [made-up](/glossary/#draft-term)'],
    ['an alias', 'aliases.yaml', 'old: grandmother, new: p4', 'old: grandmother, new: draft-note'],
  ])('%s is told, with what to do', (_, file, from, to) => {
    edit(file, from, to);
    if (file === 'corrections.yaml') edit(file, 'target-id: two-boats', 'target-id: draft-event');
    expect(said()).toMatchSnapshot();
  });
});

test('the copy of the op-ed is no draft', () => {
  edit('edition.yaml', 'copy: the-copy', 'copy: draft-source');
  expect(said()).toMatch(
    /^edition.yaml:\d+:7 error draft-named\n.*\n.*\n {2}.*, or name another source\.\n/,
  );
});

test('what was published is no draft again', () => {
  edit('timeline.yaml', '- id: saltry-closed\n', '- id: saltry-closed\n  draft: true\n');
  expect(said()).toMatchSnapshot();
});

test('of an essay without one of its files nobody says that drafts alone lead to a term', () => {
  edit('timeline.yaml', 'terms: [draft-term, ferry]', 'terms: [draft-term, sound]');
  rmSync(join(folder, 'essay/choice.mdx'));
  expect(said().match(/ error \S+/g)).toEqual([' error section-file']);
});

test('what drafts alone lead to or rest on is a draft too', () => {
  edit('sources.yaml', '  URL: https://zephyrine.example/fares\n  draft: true\n', '');
  edit('glossary.yaml', '  source: draft-source\n  draft: true\n', '  source: council-minutes\n');
  edit('glossary.yaml', '[draft-source] }]', '[council-minutes] }]');
  edit('essay/cost.mdx', '<Term id="draft-term">heading</Term>', 'heading');
  expect(said()).toMatchSnapshot();
});
