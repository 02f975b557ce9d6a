import { PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import { operationsOf, shownLetters, unicodeMap } from '../../src/pdf/content-stream.ts';
import { withLetters } from '../../src/pdf/letters.ts';
import { lineParts, visualOrder } from '../../src/pdf/lines.ts';
import { writeLetters } from '../../src/pdf/write-letters.ts';

const latin = '/P <</MCID 0 >>BDC\nBT\n/F1 10 Tf\n1 0 0 -1 5 90 Tm\n<0041> Tj\nET\nEMC\n';
/** The name چمن: a dot before its letter, and the page's axes put away before the end. */
const name = `q
/P <</MCID 1 >>BDC
BT
/ReversedChars BMC
/F2 10 Tf
1 0 0 -1 20 90 Tm
<0002> Tj
/Span<</ActualText <FEFF0686> >> BDC
6 -3 Td <0007> Tj
-2 3 Td <0008> Tj
EMC
EMC
ET
Q
EMC
`;
const chaman = { text: 'چمن', lang: 'ur', direction: 'rtl' as const };

describe('letters that are not seen', () => {
  test('stand on the glyphs, from the left, and the glyphs say nothing', () => {
    expect(withLetters(latin + name, new Map([[1, chaman]]), 'Letters')).toBe(`${latin}q
/P <</MCID 1 >>BDC
/Span <</ActualText <FEFF>>> BDC
BT
/F2 10 Tf
1 0 0 -1 20 90 Tm
<0002> Tj
6 -3 Td <0007> Tj
-2 3 Td <0008> Tj
ET
EMC
/Span <</Lang (ur)>> BDC /ReversedChars BMC
q BT 3 Tr 63.333 Tz /Letters 10 Tf 1 0 0 -1 20 90 Tm <064606450686> Tj ET Q
EMC EMC
Q
EMC
`);
  });

  test('stand on every line of a text that goes over two', () => {
    const two =
      '/P <</MCID 1 >>BDC\nBT\n/F2 10 Tf\n1 0 0 1 50 90 Tm\n<0002> Tj\n5 0 Td <0003> Tj\nET\n' +
      'BT\n/F2 10 Tf\n1 0 0 1 60 70 Tm\n<0004> Tj\nET\nEMC\n';
    const written = withLetters(two, new Map([[1, { ...chaman, text: 'سپین بر' }]]), 'L');
    expect(written).toContain('50 90 Tm <064606CC067E0633> Tj');
    expect(written).toContain('60 70 Tm <06310628> Tj');
  });

  test('change nothing where there is nothing to write', () => {
    expect(withLetters(latin + name, new Map(), 'Letters')).toBe(latin + name);
  });
});

test('a content stream is read into operations, and none of it is lost', () => {
  const content = '% all\n[(a\\)b) -2 <41>] TJ\n/X <</A [1 2] /B (c)>> BDC EMC /G gs f* ';
  const operations = operationsOf(content);
  expect(operations.map(({ operator }) => operator)).toEqual(['TJ', 'BDC', 'EMC', 'gs', 'f*']);
  expect(operations.map(({ source }) => source).join('')).toBe(content);
});

test('the letters that a sequence shows are read from its font and from replacements', () => {
  const map = unicodeMap(
    '1 beginbfchar\n<0041> <004C>\nendbfchar\n1 beginbfrange\n<0001> <0002> <0645>\nendbfrange',
  );
  const fonts = new Map([
    ['/F1', map],
    ['/F2', map],
  ]);
  expect([...shownLetters(latin + name, fonts)]).toEqual([
    [0, 'L'],
    [1, 'نچ'],
  ]);
});

test('a text is divided over lines at its spaces', () => {
  expect(lineParts('one', [3])).toEqual(['one']);
  expect(lineParts('aaaa bb cc dd', [6, 4])).toEqual(['aaaa bb', 'cc dd']);
  expect(lineParts('aaaa bb', [5, 0])).toEqual(['aaaa bb', '']);
});

test('letters are put as they stand on the line', () => {
  expect(visualOrder('چمن', 'rtl')).toBe('نمچ');
  expect(visualOrder('سن 1923 ABC نو', 'rtl')).toBe('ون 1923 ABC نس');
  expect(visualOrder('سن ۱۹۲۳', 'rtl')).toBe('۱۹۲۳ نس');
  expect(visualOrder('the word چمن نو here', 'ltr')).toBe('the word ون نمچ here');
});

test('a PDF that does not show the texts of the page is refused', async () => {
  const document = await PDFDocument.create();
  document.addPage();
  expect(() => writeLetters(document, [chaman])).toThrow(
    'The page has 1 texts in Arabic letters, and its PDF 0',
  );
});
