import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addedLines, checked, ferryCopy, runNew, textsIn, withoutPlace } from './new-content.ts';

const note = ['note', '--id', 'sick-child', '--source', 'harbour-book', '--kind', 'context'];
const anchor = ['--anchor', 'it has never once refused to take a sick child across at night'];
const term = ['term', '--id', 'quay', '--term', 'Quay', '--category', 'place'];
const quay = [...term, '--source', 'harbour-book'];
const whole = [...quay, '--definition', 'The stone landing of Lorn.'];
const event = ['event', '--id', 'tariff', '--strand', 'boats', '--place', 'Lorn'];
const tariff = [...event, '--source', 'council-accounts'];
const source = [
  ...['source', '--kind', 'news', '--type', 'article-newspaper', '--title', 'New fares'],
  ...['--container-title', 'The Lorn Gazette', '--accessed', '2024-01-01'],
];
const figure = ['figure', '--id', 'fares', '--sources', 'council-accounts', '--paragraph', '3'];

/** The stubs of each kind and form, and what the check says of each. */
const all: [name: string, words: string[], said: string[]][] = [
  ['a note', [...note, ...anchor], ['notes/crossing.yaml warning stub-words']],
  [
    'a check',
    [
      'note',
      '--id',
      'a',
      '--kind',
      'check',
      '--holds',
      'partly',
      '--source',
      'harbour-book',
      ...anchor,
    ],
    ['notes/crossing.yaml warning stub-words'],
  ],
  [
    'a note of voices',
    ['note', '--id', 'a', '--kind', 'voices', '--source', 'harbour-book', ...anchor],
    ['notes/crossing.yaml warning stub-words'],
  ],
  [
    'a note of what happened since',
    [
      'note',
      '--id',
      'a',
      '--kind',
      'since',
      '--events',
      'vote',
      '--source',
      'harbour-book',
      ...anchor,
    ],
    ['notes/crossing.yaml warning stub-words'],
  ],
  [
    'a term that is marked',
    [...quay, '--mark', 'the far side', '--paragraph', '3'],
    ['glossary.yaml warning stub-words'],
  ],
  ['a term of a note', [...whole, '--note', 'first-ferry'], []],
  ['a term of an event', [...whole, '--event', 'vote'], []],
  ['an event', [...tariff, '--date', '2018-04'], ['timeline.yaml warning stub-words']],
  ['an event that came since', [...tariff, '--date', '2020'], ['timeline.yaml warning stub-words']],
  ['a source', source, []],
  ...['columns', 'counts', 'strip', 'map', 'stops'].map((form): [string, string[], string[]] => [
    `a figure: ${form}`,
    [...figure, '--type', form],
    ['figures/fares.yaml warning stub-words'],
  ]),
];

describe('npm run new', () => {
  test.each(all)('%s is a stub that passes the check', async (_, words, said) => {
    const folder = ferryCopy();
    const before = textsIn(folder);
    const told = await runNew(folder, words);
    expect(told.said).toMatchSnapshot();
    expect(told.code).toBe(0);
    expect(checked(folder)).toEqual(said);
    const after = textsIn(folder);
    const changed = Object.keys(after).filter((file) => after[file] !== before[file]);
    for (const file of changed.filter((one) => !one.startsWith('essay/'))) {
      const lines = addedLines(before[file] ?? '', after[file] ?? '');
      // A list in one line is the only thing that grows within its line.
      const terms = (text = '') => text.replaceAll(/terms: \[.*\]/g, 'terms');
      expect(lines ?? addedLines(terms(before[file]), terms(after[file]))).toBeDefined();
      expect(lines && withoutPlace(lines.join('\n'))).toMatchSnapshot(file);
    }
    for (const file of changed.filter((one) => one.startsWith('essay/')))
      expect(
        after[file]?.replace(/<(Note|Term) id="(sick-child|a|quay)">([^<]*)<\/\1>/, '$3'),
      ).toBe(before[file]);
  });

  test('notes stand in the order of the essay, events in that of their dates, and each line told is theirs', async () => {
    const folder = ferryCopy();
    const told = [
      await runNew(folder, [...note, '--anchor', 'loses money too']),
      await runNew(folder, [...tariff, '--date', '1700']),
    ];
    const ids = (file: string) =>
      [...readFileSync(join(folder, file), 'utf8').matchAll(/^- id: (.*)$/gm)].map(([, id]) => id);
    expect(ids('notes/crossing.yaml').slice(0, 4)).toEqual([
      ...['first-ferry', 'winter-losses', 'sick-child', 'saltry-bridge'],
    ]);
    expect(ids('timeline.yaml')[0]).toBe('tariff');
    for (const { said } of told) {
      const [, file = '', line = ''] = /^(.*):(\d+) /.exec(said) ?? [];
      const text = readFileSync(join(folder, file), 'utf8').split('\n')[Number(line) - 1];
      expect(text).toMatch(/^- id: (sick-child|tariff)$/);
    }
  });

  test('a source stands in alphabetical order where the others do', async () => {
    const folder = ferryCopy();
    const file = join(folder, 'sources.yaml');
    const entries = readFileSync(file, 'utf8')
      .trimEnd()
      .split(/\n(?=- )/)
      .sort();
    writeFileSync(file, `${entries.join('\n')}\n`);
    await runNew(folder, [...source, '--id', 'gazette-fares']);
    expect(readFileSync(file, 'utf8')).toMatch(
      /id: engineers-report[\s\S]*id: gazette-fares[\s\S]*id: harbour-book/,
    );
  });

  test('comments, the ends of lines and the byte order mark stay as they were', async () => {
    const folder = ferryCopy();
    for (const path of ['notes/crossing.yaml', 'essay/crossing.mdx', 'timeline.yaml']) {
      const file = join(folder, path);
      const text = readFileSync(file, 'utf8').replace(
        '- id: winter-losses',
        '# Winters\n- id: winter-losses',
      );
      writeFileSync(file, `\ufeff${text.replaceAll('\n', '\r\n')}`);
    }
    const before = textsIn(folder);
    await runNew(folder, [...note, ...anchor]);
    await runNew(folder, [...tariff, '--date', '2018-04']);
    const after = textsIn(folder);
    for (const file of ['notes/crossing.yaml', 'timeline.yaml']) {
      expect(after[file]).not.toMatch(/(?<!\r)\n/);
      expect(addedLines(before[file] ?? '', after[file] ?? '')).toHaveLength(
        file.startsWith('n') ? 11 : 8,
      );
    }
    expect(after['essay/crossing.mdx']).toMatch(/^\ufeff<Note/);
    expect(after['essay/crossing.mdx']).not.toMatch(/(?<!\r)\n/);
    expect(after['notes/crossing.yaml']).toMatch(/\r\n# Winters\r\n- id: winter-losses/);
    expect(checked(folder)).toHaveLength(2);
  });

  test('the first of a list takes the place of [], and the first note of a section makes its file', async () => {
    const folder = ferryCopy();
    writeFileSync(join(folder, 'figures/far.yaml'), '# Nothing here yet.\n[]\n');
    writeFileSync(join(folder, 'notes/choice.yaml'), '# Nothing here yet.\n');
    const essay = join(folder, 'essay/choice.mdx');
    writeFileSync(essay, readFileSync(essay, 'utf8').replace(/<\/?Note[^>]*>/g, ''));
    const ledger = join(folder, 'anchors.lock.json');
    writeFileSync(ledger, readFileSync(ledger, 'utf8').replace(/,\s*"vote-held"/, ''));
    await runNew(folder, [...note, '--anchor', 'wait for the boat. We', '--paragraph', '6']);
    expect(readFileSync(join(folder, 'notes/choice.yaml'), 'utf8')).toMatch(
      /^# Nothing here yet.\n- id: sick-child\n/,
    );
  });
});

test('on a terminal what is missing is asked for, and what is wrong again', async () => {
  const folder = ferryCopy();
  const answers = ['Deck', 'deck', 'stood on its dek', 'stood on its deck', 'kontext', 'context'];
  answers.push('harbour-book', 'The deck', "It's a deck.", '', '');
  const said: string[] = [];
  const told = await runNew(folder, ['note'], {
    say: (words) => said.push(words),
    ask: async (question) => {
      const answer = answers.shift() ?? '';
      said.push(`${question}${answer}`);
      return answer;
    },
  });
  expect(told.code).toBe(0);
  expect(answers).toEqual([]);
  expect(said.join('\n')).toMatchSnapshot();
  expect(checked(folder)).toEqual(['notes/crossing.yaml warning stub-words']);
});
