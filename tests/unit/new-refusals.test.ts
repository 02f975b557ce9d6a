import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { apply } from '../../src/new/apply.ts';
import { ferryCopy, runNew, textsIn } from './new-content.ts';

const note = ['note', '--id', 'sick-child', '--source', 'harbour-book', '--kind', 'context'];
const anchor = ['--anchor', 'it has never once refused to take a sick child across at night'];
const term = ['term', '--id', 'quay', '--term', 'Quay', '--category', 'place'];
const quay = [...term, '--source', 'harbour-book'];
const event = ['event', '--id', 'tariff', '--strand', 'boats', '--place', 'Lorn'];
const tariff = [...event, '--source', 'council-accounts'];
const source = [
  ...['source', '--kind', 'news', '--type', 'article-newspaper', '--title', 'New fares'],
  ...['--container-title', 'The Lorn Gazette', '--accessed', '2024-01-01'],
];
const figure = ['figure', '--id', 'fares', '--sources', 'council-accounts', '--paragraph', '3'];

describe('nothing is written over, and nothing by halves', () => {
  const refused: [name: string, words: string[], code: number][] = [
    ['an id in use', ['note', '--id', 'first-ferry', ...note.slice(3), ...anchor], 1],
    ['an id that was published', ['note', '--id', 'harbour-shut', ...note.slice(3), ...anchor], 1],
    ['words that are marked', [...note, '--anchor', 'in January costs'], 1],
    ['words that the essay does not have', [...note, '--anchor', 'it has once refused to take'], 1],
    ['words of another paragraph', [...note, ...anchor, '--paragraph', '2'], 1],
    ['words of several paragraphs', [...note, '--anchor', 'the council'], 2],
    ['a paragraph that is not there', [...figure.slice(0, -1), '60', '--type', 'map'], 1],
    [
      'an unknown source, strand and term',
      [
        ...event.slice(0, 3),
        '--date',
        '2018',
        '--strand',
        'boat',
        '--place',
        'Lorn',
        '--source',
        'harbour',
        '--terms',
        'fery',
      ],
      1,
    ],
    ['a wrong date', [...tariff, '--date', 'April 2018'], 1],
    ['a term that nothing leads to', quay, 2],
    [
      'a name that is taken',
      [
        ...term.slice(0, 3),
        '--term',
        'Ferry',
        ...quay.slice(5),
        '--event',
        'vote',
        '--definition',
        'A boat.',
      ],
      1,
    ],
    ['a verdict on no check', [...note, ...anchor, '--holds', 'partly'], 1],
    [
      'a text with the signs of a typewriter',
      [...note, ...anchor, '--title', "The town's boat"],
      1,
    ],
    ['an address of no page', [...source, '--URL', 'gazette.example'], 1],
    ['a source read after the edition', [...source.slice(0, -1), '2025-01-01'], 1],
    ['an argument that is none', [...note, '--ancor', 'x'], 2],
    ['an argument without a value', [...note, '--anchor'], 2],
    ['an argument given twice', [...note, ...anchor, '--id', 'other'], 2],
    ['nothing at all', ['note'], 2],
  ];
  test.each(refused)('%s', async (_, words, code) => {
    const folder = ferryCopy();
    const before = textsIn(folder);
    const told = await runNew(folder, words);
    expect(told.said).toMatchSnapshot();
    expect(told.code).toBe(code);
    expect(textsIn(folder)).toEqual(before);
  });

  test('a figure is not written over a file', async () => {
    const folder = ferryCopy();
    writeFileSync(join(folder, 'figures/fares.yaml'), '[]\n');
    const told = await runNew(folder, [...figure, '--type', 'map']);
    expect(told).toEqual({
      code: 1,
      said: 'figures/fares.yaml is there already. Nothing was written.',
    });
    expect(readFileSync(join(folder, 'figures/fares.yaml'), 'utf8')).toBe('[]\n');
  });

  test('a file that cannot be read is left alone; what is wrong elsewhere is no hindrance', async () => {
    const folder = ferryCopy();
    appendFileSync(join(folder, 'timeline.yaml'), '- id: "\n');
    const told = await runNew(folder, [...tariff, '--date', '2018-04']);
    expect(told.said).toBe('timeline.yaml cannot be read as it is. Mend it first: npm run check');
    expect((await runNew(folder, [...note, ...anchor])).code).toBe(0);
  });

  test('where one file cannot be written, none is', () => {
    const folder = ferryCopy();
    const before = textsIn(folder);
    const change = (file: string, text = before[file]) => ({
      ...{ file, before: text, after: `${text ?? ''}\n`, line: 1, what: '' },
    });
    const changes = [
      change('aliases.yaml'),
      change('figures/new.yaml'),
      change('about.mdx/x.yaml'),
    ];
    expect(() => apply(folder, changes)).toThrow('Nothing was written.');
    expect(textsIn(folder)).toEqual(before);
    expect(existsSync(join(folder, 'figures/new.yaml'))).toBe(false);
  });
});
