import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bringSourcesIn } from '../../src/new/bring-in.ts';
import { edtfOf } from '../../src/new/csl-source.ts';
import { Refusal } from '../../src/new/refusal.ts';
import {
  addedLines,
  checked,
  emptyFolder,
  ferryCopy,
  inside,
  runNew,
  textsIn,
} from './new-content.ts';

const bib = `% Exported by a reference manager.
@string{jos = {Journal of Straits}}
@article{pell2018,
  author = {Pell, Ada and Quist, Jon and {Lorn Museum}},
  title = {A {Fixed} Link to Lorn: the caf\\'e},
  journal = jos, year = 2018, month = nov, volume = {12}, number = 3, pages = {11--19},
  doi = {10.1000/xyz}, issn = {1234-5678}, abstract = {Long.}, keywords = {bridge, ferry},
  language = {english}
}
@online{gazette,
  title = {Office hours}, author = {von Berg, Karl}, organization = {The Lorn Gazette},
  date = {2019-08-02}, url = {http://www.gazette.example/office/}, urldate = {2024-01-05},
}
@techreport{accounts, title = {Winter accounts}, institution = {Town council}, year = {2019},
  address = {Lorn}, note = {Seen in a copy}}
`;

const ris = `TY  - NEWS
TI  - Ferry to sail at midnight
AU  - Marrow, Elin
AU  - The editors
T2  - The Lorn Gazette
DA  - 2019/06/05/
PY  - 2019
UR  - https://gazette.example/midnight
LA  - en
KW  - ferry
SP  - 3
EP  - 4
N1  - a note
Y2  - 2024/01/31
ER  - 

TY  - RPRT
TI  - Accounts of the ferry
PB  - Town council
PY  - 2019
ER  - 
`;

const csl = [
  {
    id: 'again',
    type: 'article-newspaper',
    title: 'Ferry <i>again</i>',
    'container-title': 'The Lorn Gazette',
    author: [
      { family: 'Berg', given: 'Karl', 'non-dropping-particle': 'von' },
      { literal: 'Agence X' },
    ],
    issued: { 'date-parts': [['2019', 6, '3']] },
    accessed: { 'date-parts': [[2024, 1, 1]] },
    URL: 'https://gazette.example/again',
    language: 'eng',
    ISSN: '1234-5678',
    note: 'seen on paper',
  },
  {
    ...{ id: 'drawing', type: 'figure', title: 'Straits', publisher: 'The Press' },
    ...{
      issued: {
        'date-parts': [
          [2018, 5],
          [2018, 6],
        ],
        circa: true,
      },
      DOI: '10.1/x',
      page: '1-9',
    },
  },
  { id: 'twice', type: 'webpage', title: 'Once more', URL: 'http://www.gazette.example/again/' },
  { id: 'script', type: 'webpage', URL: 'javascript:alert(1)', issued: { raw: 'sometime' } },
  {
    ...{
      type: 'article-newspaper',
      title: 'LET US WAIT for the boat',
      issued: { raw: '2019-06-03' },
    },
    'container-title': 'The Lorn Gazette',
  },
];

/** Brings a file in: what was said, and whether it was refused. */
const bring = (
  folder: string,
  name: string,
  text: string | Buffer,
  words = ['--accessed', '2024-01-01'],
) => {
  const own = emptyFolder();
  const file = join(own, name);
  if (text !== '') writeFileSync(file, text);
  try {
    const said = bringSourcesIn(folder, ['--from', file, ...words]);
    return { said: inside(folder, said).replaceAll(own, 'OWN'), refused: false };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { said: inside(folder, error.message).replaceAll(own, 'OWN'), refused: true };
  }
};

describe('npm run new -- source --from', () => {
  test.each([
    ['sources.bib', bib],
    ['SOURCES.RIS', ris],
    ['sources.json', JSON.stringify(csl)],
  ])('%s becomes sources, and what has no place in them is told', (name, text) => {
    const folder = ferryCopy();
    const before = textsIn(folder)['sources.yaml'] ?? '';
    expect(bring(folder, name, text).said).toMatchSnapshot();
    const added = addedLines(before, textsIn(folder)['sources.yaml'] ?? '');
    expect(added?.join('\n')).toMatchSnapshot();
    expect(checked(folder).filter((one) => !one.endsWith('warning stub-words'))).toEqual([]);
  });

  test('a file that was brought in already changes nothing', () => {
    const folder = ferryCopy();
    bring(folder, 'sources.bib', bib);
    const before = textsIn(folder);
    expect(bring(folder, 'sources.bib', bib).said).toMatchSnapshot();
    expect(textsIn(folder)).toEqual(before);
  });

  test.each([['constructor'], ['toString'], ['__proto__']])('the type %s is none', (type) => {
    const folder = ferryCopy();
    const text = JSON.stringify([{ id: 'x', type, title: 'Fares' }]);
    expect(bring(folder, 'a.json', text).said).toContain(`type ${type} (document is the nearest)`);
    expect(textsIn(folder)['sources.yaml']).toContain('  type: document\n');
  });

  test('one record that cannot stand keeps no other out, and is told by its name', () => {
    const folder = ferryCopy();
    const before = textsIn(folder)['sources.yaml'] ?? '';
    const day = (...parts: number[]) => ({ 'date-parts': [parts] });
    const records = [
      { id: 'good', type: 'report', title: 'Fares', publisher: 'Town council' },
      { id: 'late', type: 'report', title: 'Later', accessed: day(2031, 1, 1) },
      { id: 'late-too', type: 'report', title: 'Later', publisher: 'A', issued: day(2031) },
      { id: 'signs', type: 'report', title: 'Ice \u202e on the strait', volume: 'x'.repeat(60) },
      { id: 'again', type: 'report', title: 'Later' },
      { id: 'odd', name: 'A' },
      'words',
      { id: 'open', type: 'report', title: 'A letter that was \ufffd lost', publisher: 'B' },
      { id: 'lost', type: 'report', title: 'A letter', author: [{ family: 'Pe\ufffdll' }] },
    ];
    expect(bring(folder, 'a.json', JSON.stringify(records), []).said).toMatchSnapshot();
    const added = addedLines(before, textsIn(folder)['sources.yaml'] ?? '');
    expect(added?.join('\n')).toMatchSnapshot();
    expect(checked(folder).filter((one) => !one.endsWith('warning stub-words'))).toEqual([]);
  });

  test('an id is never one that is in use', () => {
    const folder = ferryCopy();
    const item = { type: 'report', publisher: 'Town council', issued: { raw: '2019' } };
    const titles = ['Minutes of May, one', 'Minutes of May, two'];
    bring(folder, 'a.json', JSON.stringify(titles.map((title) => ({ ...item, title }))));
    expect(textsIn(folder)['sources.yaml']?.match(/^- id: town-council-.*$/gm)).toEqual([
      ...['- id: town-council-2019-minutes-may-one', '- id: town-council-2019-minutes-may-two'],
    ]);
    const same = titles.map((title, index) => ({
      ...item,
      title: `Minutes of May, ice ${title}`,
      issued: { raw: `2018-0${index + 1}` },
    }));
    bring(folder, 'b.json', JSON.stringify(same));
    expect(textsIn(folder)['sources.yaml']).toMatch(
      /town-council-2018-minutes-may-ice\n[\s\S]*town-council-2018-minutes-may-ice-2\n/,
    );
  });

  const refused: [name: string, file: string, text: string | Buffer, words?: string[]][] = [
    ['a file that is not there', 'none.bib', ''],
    ['a file of another kind', 'sources.docx', 'x'],
    ['a brace that is not closed', 'a.bib', '@article{x,\n  title = {A,\n}\n'],
    ['a comma that is missing', 'a.bib', '@article{x,\n  title = {A}\n  year = 2019\n}\n'],
    ['a file without an entry', 'a.bib', 'Nothing here.\n'],
    ['JSON that is none', 'a.json', '[\n  { "title": "A" }\n  { "title": "B" }\n]\n'],
    ['JSON that breaks off', 'a.json', '[\n  { "title": "A"'],
    ['JSON of something else', 'a.json', '[{ "name": "A" }]'],
    ['RIS that does not begin as such', 'a.ris', '\nTI  - A\nER  - \n'],
    ['a file in Latin-1', 'a.bib', Buffer.from('@book{x, title = {Été}}', 'latin1')],
    ['a day of reading after the edition', 'a.bib', bib, ['--accessed', '2024-05-01']],
    ['a kind that is none', 'a.bib', bib, ['--kind', 'newspaper']],
    ['an argument that means nothing', 'a.bib', bib, ['--acessed', '2024-01-01']],
  ];
  test.each(refused)('refuses %s in plain words, and writes nothing', (_, file, text, words) => {
    const folder = ferryCopy();
    const before = textsIn(folder);
    const { said, refused } = bring(folder, file, text, words);
    expect(said).toMatchSnapshot();
    expect(refused).toBe(true);
    expect(textsIn(folder)).toEqual(before);
  });
});

test.each([
  [{ 'date-parts': [[2019]] }, '2019'],
  [{ 'date-parts': [[2019, 5]], circa: true }, '2019-05~'],
  [
    {
      'date-parts': [
        ['2019', '5', '7'],
        [2019, 6],
      ],
    },
    '2019-05-07/2019-06',
  ],
  [{ 'date-parts': [[2019]], season: 'Spring' }, '2019-21'],
  [{ 'date-parts': [[2019]], season: 'constructor' }, '2019'],
  [{ raw: '2019/05/07' }, '2019-05-07'],
  [{ literal: 'last winter' }, undefined],
  [{ 'date-parts': [[2019, 2, 30]] }, undefined],
  ['2019', undefined],
])('the date %o of CSL is %s', (date, edtf) => {
  expect(edtfOf(date)).toBe(edtf);
});

test('a source of which nobody says when it was read was read by the day of the edition', async () => {
  const folder = ferryCopy();
  const { code, said } = await runNew(folder, [
    ...['source', '--kind', 'news', '--type', 'article-newspaper', '--title', 'New fares'],
    ...['--container-title', 'The Lorn Gazette'],
  ]);
  expect(code).toBe(0);
  expect(said).toContain('It says that you read it on 2024-02-01, the day of the edition');
});

test('a source is a draft until it is cited: then the check asks for its draft line', () => {
  const folder = ferryCopy();
  bring(folder, 'sources.bib', bib);
  const [timeline, sources] = ['timeline.yaml', 'sources.yaml'].map((file) => join(folder, file));
  const cited = textsIn(folder)['timeline.yaml']?.replace(
    'source: lorn-gazette-history\n- id: bridge',
    'source: town-council-2019-winter-accounts\n- id: bridge',
  );
  writeFileSync(timeline ?? '', cited ?? '');
  expect(checked(folder)).toEqual(['timeline.yaml error draft-named']);
  const [head, own = ''] = (textsIn(folder)['sources.yaml'] ?? '').split(
    /(?=- id: town-council-2019)/,
  );
  writeFileSync(sources ?? '', head + own.replace('  draft: true\n', ''));
  expect(checked(folder)).toEqual([]);
});
