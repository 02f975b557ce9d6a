import { describe, expect, test } from 'vitest';
import { loadEdition } from '../../src/checks/load-edition.ts';
import { citationLine, editionCitations } from '../../src/data-files/edition-citation.ts';
import { absolute } from './ferry-address.ts';

const edition = loadEdition('tests/fixtures/ferry');
const { meta } = edition;

describe('the edition is cited', () => {
  test('in one line', () => {
    expect(citationLine(edition)).toBe(
      'Elin Marrow, “Let Us Wait for the Boat”, The Lorn Gazette, 3 June 2019. Annotated ' +
        'edition of 1 February 2024, The Annotated Ferry',
    );
    expect(citationLine({ ...edition, meta: { ...meta, 'author-named': false } })).toBe(
      '“Let Us Wait for the Boat”, The Lorn Gazette, 3 June 2019. Annotated edition of 1 ' +
        'February 2024, The Annotated Ferry',
    );
  });

  test('in each style and format', () => {
    const { styles, bibtex, ris } = editionCitations(edition, absolute());
    expect(styles).toEqual([
      {
        name: 'APA',
        text:
          'Marrow, E. (2019, June 3). Let Us Wait for the Boat [Annotated edition of 1 February ' +
          '2024, The Annotated Ferry]. The Lorn Gazette. https://ferry.example/',
      },
      {
        name: 'Harvard',
        text:
          'Marrow, E. (2019) “Let Us Wait for the Boat,” The Lorn Gazette. Annotated edition of ' +
          '1 February 2024, The Annotated Ferry, 3 June. Available at: https://ferry.example/.',
      },
      {
        name: 'Vancouver',
        text:
          'Marrow E. Let Us Wait for the Boat. The Lorn Gazette [Internet]. Annotated edition ' +
          'of 1 February 2024, The Annotated Ferry. 2019 Jun 3. Available from: ' +
          'https://ferry.example/',
      },
    ]);
    expect(bibtex).toBe(
      `@article{annotated-2024-02-01,
\tauthor = {Marrow, Elin},
\tjournal = {The Lorn Gazette},
\tyear = {2019},
\tmonth = jun,
\tday = {3},
\tnote = {Annotated edition of 1 February 2024, The Annotated Ferry},
\ttitle = {{Let Us Wait for the Boat}},
\turl = {https://ferry.example/},
\thowpublished = {https://ferry.example/},
}
`,
    );
    expect(ris.split('\n')).toEqual([
      'TY  - NEWS',
      'ID  - annotated-2024-02-01',
      'T1  - Let Us Wait for the Boat',
      'A1  - Marrow, Elin',
      'Y1  - 2019/6/3/',
      'PY  - 2019',
      'N1  - Annotated edition of 1 February 2024, The Annotated Ferry',
      'JF  - The Lorn Gazette',
      'UR  - https://ferry.example/',
      'ER  - ',
    ]);
  });

  test('without a day and an author where these are not known', () => {
    const { 'first-published': _, ...rest } = meta;
    const written = '2019-06-01~/2019-06-05~';
    const undated = { ...edition, meta: { ...rest, written, 'author-named': false } };
    const { styles, bibtex, ris } = editionCitations(undated, absolute());
    expect(styles.map(({ text }) => text)).toEqual([
      'Let Us Wait for the Boat. (undated, written about 1–5 June 2019). [Annotated edition ' +
        'of 1 February 2024, The Annotated Ferry]. The Lorn Gazette. https://ferry.example/',
      '“Let Us Wait for the Boat” (undated, written about 1–5 June 2019) The Lorn Gazette. ' +
        'Annotated edition of 1 February 2024, The Annotated Ferry. Available at: ' +
        'https://ferry.example/.',
      'Let Us Wait for the Boat. The Lorn Gazette [Internet]. Annotated edition of 1 ' +
        'February 2024, The Annotated Ferry. undated, written about 1–5 June 2019. Available ' +
        'from: https://ferry.example/',
    ]);
    const note =
      'Annotated edition of 1 February 2024, The Annotated Ferry; op-ed undated, written about 1–5 June 2019';
    expect(bibtex).toContain(`\tyear = {2019},\n\tmonth = jun,\n\tnote = {${note}},\n`);
    expect(ris).toContain(`Y1  - 2019/6//\nPY  - 2019\nN1  - ${note}\n`);
  });

  test('with the words of a date that is not sure, and with no date where no year is', () => {
    const about = { ...edition, meta: { ...meta, 'first-published': '2019-06-03~' } };
    expect(editionCitations(about, absolute()).styles[0]!.text).toContain('(about 3 June 2019)');
    expect(editionCitations(about, absolute()).bibtex).toContain('; op-ed about 3 June 2019}');
    const open = { ...edition, meta: { ...meta, 'first-published': '2018/2019' } };
    expect(editionCitations(open, absolute()).bibtex).not.toMatch(/year|month/);
  });

  test('with the name on the page where no source gives the author’s', () => {
    const other = { ...edition, sources: edition.sources.slice(1) };
    expect(editionCitations(other, absolute()).bibtex).toContain('author = {{Elin Marrow}}');
  });
});
