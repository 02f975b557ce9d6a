import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { readDraft } from '../../src/load/draft.ts';
import { authorsOf } from '../../src/new/author-names.ts';
import { newEdition } from '../../src/new/new-edition.ts';
import type { Terminal } from '../../src/new/questions.ts';
import { Refusal } from '../../src/new/refusal.ts';
import { checked, emptyFolder, inside, textsIn, withoutPlace } from './new-content.ts';

const told = ['--publisher', 'The Ashby Herald', '--published', '2024-03-02'];

const english = `The Library Must Stay Open
By Nora O'Neill

1984. was the year in which our town last opened a library on a Sunday, and I was
there. Nobody was asked twice; the doors stood open.

## What it costs

The council says £12,000 {a year} & no more; see https://council.example/paper_a_b <and weep>.

- That is *one* reason.

## What I ask

Open it.
`;

/** Makes an edition of a text in a folder of its own: what was said, how it ended, and where it stands. */
const make = async (text: string | Buffer, words: string[] = told, terminal?: Terminal) => {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'op-ed.txt'), text);
  const edition = join(folder, 'edition');
  const given = terminal ? words : ['--text', join(folder, 'op-ed.txt'), ...words];
  try {
    const said = await newEdition([edition, ...given], terminal);
    return { said: inside(folder, said), code: 0, edition, folder };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { said: inside(folder, error.message), code: error.code, edition, folder };
  }
};

const paragraphsOf = (edition: string): string[] =>
  readDraft(edition).draft.paragraphs.map(({ text }) => text);

// An edition carries the day on which it was begun.
beforeAll(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 4, 3, 12) });
});
afterAll(() => {
  vi.useRealTimers();
});

describe('npm run new -- edition', () => {
  test('makes a complete edition of a text, which has nothing wrong, and says what to do next', async () => {
    const { said, code, edition } = await make(english);
    expect(code).toBe(0);
    expect(said).toMatchSnapshot();
    expect(checked(edition)).toEqual([]);
    const files = textsIn(edition);
    expect(Object.keys(files)).toEqual([
      ...['about.mdx', 'aliases.yaml', 'corrections.yaml', 'edition.yaml', 'essay.lock.json'],
      ...['essay/beginning.mdx', 'essay/what-i-ask.mdx', 'essay/what-it-costs.mdx'],
      ...[
        'glossary.yaml',
        'house-style.yaml',
        'notes/beginning.yaml',
        'sources.yaml',
        'timeline.yaml',
      ],
    ]);
    expect(withoutPlace(JSON.stringify(files, null, 1).replaceAll('\\n', '\n'))).toMatchSnapshot();
  });

  test('leaves every word as it was: what would be Markdown is written so that it is none', async () => {
    const { edition } = await make(english);
    expect(paragraphsOf(edition)).toEqual([
      '1984. was the year in which our town last opened a library on a Sunday, and I was there. Nobody was asked twice; the doors stood open.',
      'The council says £12,000 {a year} & no more; see https://council.example/paper_a_b <and weep>.',
      '- That is *one* reason.',
      'Open it.',
    ]);
  });

  const signs = [
    ...[
      'import x from "y" we did not.',
      'export is all.',
      '# 5 of us',
      '> more',
      '+ plus',
      '1) one',
      '---',
    ],
    ...[
      '`code`',
      '_a_ and __b__',
      '~~gone~~',
      '| a | b |',
      '[^1] [a](b) ![c](d)',
      '[x]: y',
      '&amp; &#42;',
    ],
    ...[
      'www.example.com me@example.com',
      'back\\slash \\* \\',
      '<!-- no -->',
      '===',
      '{',
      '</b>',
      '$x$',
    ],
  ];
  test('leaves signs of every kind as they were', async () => {
    const { said, edition } = await make(`Signs\n\n${signs.join('\n\n')}\n`);
    expect(said).toMatch(/^An edition of “Signs”/);
    expect(paragraphsOf(edition)).toEqual(signs);
    expect(checked(edition)).toEqual([]);
  });

  const languages: [string, string, string][] = [
    [
      'fr',
      'Par Camille Dûment',
      'On nous a dit\u00a0: «\u00a0C’est provisoire.\u00a0» L’herbe pousse.',
    ],
    ['nl', 'Door Joost van der Meer', 'Wie aan het water woont, weet hoe laat de brug opengaat.'],
    ['de', '', 'Die Brücke bleibt „offen“ – ß, Ä und œ auch.'],
  ];
  test.each(languages)('makes one in %s', async (language, by, words) => {
    const { code, edition } = await make(`Où l’été\n${by}\n\n${words}\n`, [
      ...told,
      '--language',
      language,
    ]);
    expect(code).toBe(0);
    expect(checked(edition)).toEqual([]);
    expect(paragraphsOf(edition)).toEqual([words]);
    expect(readFileSync(join(edition, 'edition.yaml'), 'utf8')).toContain(
      `\nauthor-named: ${by !== ''}\n`,
    );
  });

  test.each([['HOW TO WRITE A LETTER'], ['TO WRITE A LETTER'], ['TO WRITE a letter']])(
    'makes one whose title is %s: the words of a headline wait for nobody',
    async (title) => {
      const { said, edition } = await make(`${title}\n\nWords.\n`);
      expect(said).toMatch(/^An edition of/);
      expect(checked(edition)).toEqual([]);
      expect(readFileSync(join(edition, 'sources.yaml'), 'utf8')).not.toContain('draft');
    },
  );

  test('makes one whose title, heading and names are numbers', async () => {
    const { edition } = await make('1984\n\n## 1984\n\nWords.\n', [
      ...['--publisher', '1843', '--published', '1984', '--site', '2000', '--editors', '12'],
    ]);
    expect(checked(edition)).toEqual([]);
    const { meta, sources } = readDraft(edition).draft;
    expect(meta.entry).toMatchObject({ title: '1984', site: '2000', written: '1984' });
    expect(meta.entry.sections).toMatchObject([{ id: 'on-1984', title: '1984' }]);
    expect(sources[0]?.entry).toMatchObject({ title: '1984', 'container-title': '1843' });
  });

  test('reads the names of authors as a library would, and tells how', async () => {
    const { said, edition } = await make(english, [
      ...[...told, '--author', 'Martin Luther King, Jr., José Ortega y Gasset and Ada van Pell'],
    ]);
    expect(readDraft(edition).draft.sources[0]?.entry.author).toEqual([
      { family: 'King', given: 'Martin Luther, Jr.' },
      { family: 'Ortega y Gasset', given: 'José' },
      { family: 'van Pell', given: 'Ada' },
    ]);
    expect(said).toContain(
      'the family name first: “King, Martin Luther, Jr.” and “Ortega y Gasset, José” and “van Pell, Ada”.',
    );
  });

  test.each<[string, object[]]>([
    [
      'Ada Pell & Jon Quist',
      [
        { family: 'Pell', given: 'Ada' },
        { family: 'Quist', given: 'Jon' },
      ],
    ],
    ['The Gazette and Museum', [{ literal: 'The Gazette and Museum' }]],
    ['Voltaire', [{ literal: 'Voltaire' }]],
    ['Pell, Ada', [{ literal: 'Pell, Ada' }]],
    ['Henry Marrow III', [{ family: 'Marrow', given: 'Henry, III' }]],
  ])('reads %s as %o', (author, names) => {
    expect(authorsOf(author)).toEqual(names);
  });

  test('takes what is said over what the text says, and everything that is asked', async () => {
    const words = [
      ...[
        '--title',
        'Another: title',
        '--author',
        'The Readers',
        '--url',
        'https://herald.example/a',
      ],
      ...[
        '--site',
        'The Annotated Library',
        '--address',
        'https://library.example',
        '--editors',
        'We',
      ],
    ];
    const { edition } = await make(english, [...told.slice(0, 3), '2024-03~', ...words]);
    expect(checked(edition)).toEqual([]);
    const { meta, sources } = readDraft(edition).draft;
    expect(meta.entry).toMatchObject({
      ...{ title: 'Another: title', author: 'The Readers', site: 'The Annotated Library' },
      ...{ address: 'https://library.example/', editors: 'We', 'first-published': '2024-03~' },
    });
    expect(sources[0]?.entry).toMatchObject({
      ...{ author: [{ literal: 'The Readers' }], URL: 'https://herald.example/a' },
    });
  });

  test('asks on a terminal for what is missing, and again where it is wrong', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'op-ed.txt'), english);
    const answers = [
      ...[join(folder, 'none.txt'), join(folder, 'op-ed.txt'), '', '', 'The Herald', 'in March'],
      ...['2999', '2024-03', 'herald', '', 'english', 'en', '', '', ''],
    ];
    const said: string[] = [];
    const { code } = await make(english, [], {
      say: (words) => said.push(words),
      ask: async (question) => {
        const answer = answers.shift() ?? '';
        said.push(`${question}${answer}`);
        return answer;
      },
    });
    expect(code).toBe(0);
    expect(answers).toEqual([]);
    expect(inside(folder, said.join('\n'))).toMatchSnapshot();
  });
});

describe('a text file', () => {
  test.each([
    [
      'with the line ends of Windows and a byte order mark',
      `\ufeff${english.replaceAll('\n', '\r\n')}`,
    ],
    [
      'indented, with many empty lines',
      english.replaceAll('\n\n', '\n\n\n\n').replace(/^(?=\S)/gm, '   '),
    ],
    ['whose first line is a heading in Markdown', `\n# ${english}`],
  ])('%s says the same', async (_, text) => {
    const [one, other] = [await make(text), await make(english)];
    expect(textsIn(one.edition)).toEqual(textsIn(other.edition));
  });

  test('with long lines has a paragraph in each', async () => {
    const long = ['One', 'Two', 'Three'].map((word) => `${word} ${'word '.repeat(40)}end.`);
    const { said, edition } = await make(`Title\n\n${long.join('\n')}\n`);
    expect(paragraphsOf(edition)).toEqual(long);
    expect(said).toContain('From line 3 on, each line is a paragraph');
  });

  test('with a hint of what nobody sees is kept as it is, and that is told', async () => {
    const text =
      'Title\n\nA soft\u00adly  spoken word.\n\nAn odd\u00a0space and Rene\u0301.\n\n12 short\nlines.\n';
    const { said, edition } = await make(text);
    expect(paragraphsOf(edition)).toEqual([
      ...['A soft\u00adly  spoken word.', 'An odd\u00a0space and Rene\u0301.', '12 short lines.'],
    ]);
    expect(said).toMatchSnapshot();
  });

  test.each([
    ['By the time the council met in May the\nboats were gone.', undefined],
    ['By noon', undefined],
    ['Par ailleurs', undefined],
    ['By Elin Marrow\nwe mean nobody.', 'Put an empty line after it if it names the author.'],
  ])('that begins with %o loses no word of it to an author', async (first, remark) => {
    const { said, edition } = await make(`Title\n\n${first}\n\nMore.\n`);
    expect(paragraphsOf(edition)).toEqual([first.replace('\n', ' '), 'More.']);
    expect(said).toContain('no author is named');
    if (remark) expect(said).toContain(remark);
  });

  test.each([
    ...['Nora O’Neill', 'Joost van der Meer', 'Elin Marrow, Karl Berg and Ada Pell', 'J. R. Pell'],
    ...['Martin Luther King Jr.', 'Valéry Giscard d’Estaing', 'NORA PELL', 'José Ortega y Gasset'],
  ])(
    'that says under its title that it is by %s names the author, and that is told',
    async (name) => {
      const { said, edition } = await make(`Title\nBy ${name}\n\nMore.\n`);
      expect(paragraphsOf(edition)).toEqual(['More.']);
      expect(readDraft(edition).draft.meta.entry.author).toBe(name);
      expect(said).toContain(
        `Line 2 was taken for the author’s name, and is no part of the text: “By ${name}”.`,
      );
    },
  );

  test.each([
    ['Text \u200b here.', ['Text']],
    ['Te\u200bxt.\n\nMore words.', ['More words']],
    ['Te\u200bxt.\n\n## Two\n\nMore words.', ['More words']],
    ['Te\u200bxt.', []],
  ])(
    'in which %j stands has a note on words that are plain, if there are any',
    async (words, anchors) => {
      const { said, edition } = await make(`Title\n\n${words}\n`);
      expect(said).toContain('a sign that nobody sees (U+200B)');
      expect(checked(edition)).toEqual([]);
      expect(readDraft(edition).draft.notes.map(({ entry }) => entry.anchor)).toEqual(anchors);
    },
  );

  const refused: [name: string, text: string | Buffer, words?: string[]][] = [
    ['in Latin-1', Buffer.from('Été\n\nL’été.\n', 'latin1')],
    ['in UTF-16', Buffer.from('\ufeffTitle\n\nWords.\n', 'utf16le')],
    ['that is empty', '\n \n'],
    ['with a title alone', 'Title\nBy Nora O’Neill\n'],
    ['without a title', `${'word '.repeat(50)}\n\nMore.\n`],
    ['with a word parted at the end of a line', 'Title\n\nThe inter-\nnational word.\n'],
    ['with a paragraph twice', 'Title\n\nWords.\n\nMore.\n\nWords.\n'],
    ['with a heading over nothing', 'Title\n\n## One\n\n## Two\n\nWords.\n'],
    [
      'with a heading that is too long',
      'Title\n\n## One two three four five six seven eight nine\n\nWords.\n',
    ],
    [
      'in a script that cannot be set',
      'کشتی\n\nہم انتظار کرتے ہیں۔\n',
      [...told, '--language', 'ur'],
    ],
    [
      'with letters that cannot be set',
      'Çınar\n\nMeydandaki çınar yaşlıdır.\n',
      [...told, '--language', 'tr'],
    ],
    ['without what is needed', english, []],
    [
      'with answers that are wrong',
      english,
      ['--publisher', ' ', '--published', 'March', '--url', 'x'],
    ],
    [
      'with answers whose form is wrong',
      english,
      [...told, '--site', 'The <b>Gazette</b>', '--author', 'Nora  Pell', '--editors', '*We*'],
    ],
    [
      'with signs that nobody sees in its title, a heading and the answers',
      'Ti\u200btle\nBy Nora Pe\u200bll\n\n## On\u200be\n\nWords.\n',
      [...told.slice(2), '--publisher', 'The He\u200brald', '--site', 'Our si\u202ete'],
    ],
    ['with an argument that means nothing', english, [...told, '--autor', 'x']],
  ];
  test.each(refused)(
    '%s is refused in plain words, and nothing is written',
    async (_, text, words) => {
      const { said, code, edition, folder } = await make(text, words);
      expect(said).toMatchSnapshot();
      expect(code).toBeGreaterThan(0);
      expect(existsSync(edition)).toBe(false);
      expect(readdirSync(folder)).toEqual(['op-ed.txt']);
    },
  );

  test('goes into no folder that holds something, and into one that is empty', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'op-ed.txt'), english);
    const words = ['--text', join(folder, 'op-ed.txt'), ...told];
    const before = textsIn(folder);
    await expect(newEdition([folder, ...words])).rejects.toThrow('is there and not empty');
    await expect(newEdition([join(folder, 'op-ed.txt'), ...words])).rejects.toThrow('is a file');
    await expect(newEdition(words)).rejects.toThrow('Name a folder for the edition.');
    expect(textsIn(folder)).toEqual(before);
    mkdirSync(join(folder, 'empty'));
    await newEdition([join(folder, 'empty'), ...words]);
    expect(checked(join(folder, 'empty'))).toEqual([]);
  });

  test('leaves alone what is put into the folder while questions are asked', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'op-ed.txt'), english);
    const edition = join(folder, 'edition');
    mkdirSync(edition);
    const made = newEdition([edition, '--text', join(folder, 'op-ed.txt'), ...told], {
      say: () => undefined,
      ask: async () => {
        writeFileSync(join(edition, 'plan.md'), 'Mine.');
        return '';
      },
    });
    await expect(made).rejects.toThrow('is there and not empty');
    expect(textsIn(edition)).toEqual({ 'plan.md': 'Mine.' });
    expect(readdirSync(folder).sort()).toEqual(['edition', 'op-ed.txt']);
  });

  test.each([
    ['/proc/edition'],
    ['/proc/x/edition'],
    ['package.json/edition'],
    ['package.json/in/edition'],
  ])('that is to stand at %s is refused in a sentence', async (place) => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'op-ed.txt'), english);
    const made = newEdition([place, '--text', join(folder, 'op-ed.txt'), ...told]);
    await expect(made).rejects.toThrow(Refusal);
    await expect(made).rejects.toThrow(/^\S+ cannot be made: [^.]+\. Name another folder\./);
  });
});
