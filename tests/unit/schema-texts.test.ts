import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { mailAddressProblem, siteAddress, webAddress } from '../../src/schemas/address.ts';
import { citedProse, readCitations } from '../../src/schemas/cited-text.ts';
import { countWords, day, edtfDate, id, prose, text, wordsAround } from '../../src/schemas/text.ts';
import { complaints, words } from './schema-complaints.ts';

const accepts = (schema: z.ZodType, value: unknown): boolean => schema.safeParse(value).success;

describe('an id', () => {
  test.each(['a', 'ab-c', '2019', 'a1-b2-c3'])('may be %s', (one) => {
    expect(accepts(id, one)).toBe(true);
  });

  test.each(['', 'A', 'a_b', 'a--b', '-a', 'a-', 'a b', 'é', 'a-b-'])('is not “%s”', (one) => {
    expect(complaints(id, one)).toEqual([
      ': an id is written in kebab-case: small letters, digits and single hyphens',
    ]);
  });
});

describe('words', () => {
  test('are counted as an editor would: what holds a letter or a digit', () => {
    expect(countWords('The boat – at 7:30 – is late, isn’t it?')).toBe(8);
    expect(countWords('')).toBe(0);
    expect(countWords(' ·  … ')).toBe(0);
    expect(countWords('کشتۍ 12')).toBe(2);
  });

  test('have the spaces around them taken away, and are not missing', () => {
    expect(text.parse('  We wait. ')).toBe('We wait.');
    expect(complaints(text, '   ')).toEqual([
      ': Too small: expected string to have >=1 characters',
    ]);
  });

  test('are shown around a sign, and no more of them than there is room for', () => {
    const around = (text: string, sign: string) => wordsAround(text, text.indexOf(sign));
    expect(around('We don\'t wait for "it".', "'")).toBe("We don't wait");
    expect(around('a b "c" d e', '"')).toBe('b "c" d');
    expect(around('"c" d e', '"')).toBe('"c" d');
    expect(around('abc"', '"')).toBe('abc"');
    expect(around(`${'a'.repeat(100)}"${'b'.repeat(100)}`, '"')).toHaveLength(80);
  });

  test('are as many as are allowed, and no more', () => {
    expect(complaints(prose(3), words(3))).toEqual([]);
    expect(complaints(prose(3), words(4))).toEqual([
      ': 4 words, where 3 are the most (Shorten it.)',
    ]);
    expect(complaints(prose(3), '')).toEqual([
      ': Too small: expected string to have >=1 characters',
    ]);
  });
});

describe('a date', () => {
  test('is written in EDTF, a year also as a number', () => {
    expect(edtfDate.parse('2019-05~')).toBe('2019-05~');
    expect(edtfDate.parse(2019)).toBe('2019');
    expect(complaints(edtfDate, true)).toEqual([
      ': a date is written in EDTF, for example 2025-10-30',
    ]);
    expect(complaints(edtfDate, '2019-13')).toEqual([
      ': there is no month 13: a year has the months 01 to 12',
    ]);
    expect(complaints(edtfDate, '2019-05/2019-04')).toEqual([
      ': the interval ends before it begins (Is 2019-04/2019-05 meant?)',
    ]);
  });

  test('to the day is a year, a month and a day, and nothing else', () => {
    expect(day.parse('2019-05-07')).toBe('2019-05-07');
    const whole = [
      ': a whole day is wanted, for example 2025-10-30 (Write year, month and day, and nothing else.)',
    ];
    for (const date of ['2019-05', 2019, '2019-05-07~', '2019-05-07/2019-05-08'])
      expect(complaints(day, date)).toEqual(whole);
    expect(complaints(day, '2019-05-32')).toEqual([
      ': there is no day 32 in May 2019, which has 31 days',
    ]);
  });
});

describe('citations', () => {
  const one = (text: string, ...sources: string[]) => ({ text, sources, own: false });

  test('carry the words since the one before', () => {
    expect(
      readCitations('It was shut [@one; @two]; no later report was found. [editors] Rest'),
    ).toEqual({
      text: 'It was shut ; no later report was found. Rest',
      statements: [
        one('It was shut', 'one', 'two'),
        { text: '; no later report was found.', sources: [], own: true },
        one('Rest'),
      ],
    });
    expect(readCitations('All of it. [@one]').statements).toEqual([one('All of it.', 'one')]);
    expect(readCitations('None of it.').statements).toEqual([one('None of it.')]);
    expect(readCitations('').statements).toEqual([]);
  });

  const how =
    ' (Write [@source-id] or [@first-id; @second-id] after the words that the sources carry.)';
  test.each([
    ['Shut x[one]y it', ': a square bracket that is no citation: Shut x[one]y it'],
    ['Shut ]', ': a square bracket that is no citation: Shut ]'],
    ['Shut. [@One]', ': not the id of a source in a citation: “One”'],
    ['Shut. [@one; two; @]', ': not the id of a source in a citation: “”'],
    ['[@one] Shut.', ': a citation without words before it'],
  ])('of “%s” are told: %s', (raw, message) => {
    expect(complaints(citedProse(9), raw)).toEqual([`${message}${how}`]);
  });

  test.each(['.', ',', ';', ':', '!', '?'])('stand after a %s, not before it', (sign) => {
    expect(complaints(citedProse(9), `Shut [@one]${sign}`)).toEqual([
      `: a citation stands after the punctuation, not before: [@one]${sign}${how}`,
    ]);
  });

  test('do not count as words; the words obey the rules of all words', () => {
    expect(complaints(citedProse(2), 'We wait. [@a; @b]')).toEqual([]);
    expect(complaints(citedProse(2), 'Here we wait. [@a]')).toEqual([
      ': 3 words, where 2 are the most (Shorten it.)',
    ]);
    expect(complaints(citedProse(2), 7)).toHaveLength(1);
  });
});

describe('an address', () => {
  const whole = '(Write the whole address, with https:// or http:// at its start.)';

  test.each([
    'https://x.example/',
    'HTTP://x.example',
    'https://8.8.8.8:80/a',
    'https://[2001:db8::1]/',
    'https://é.example./?a#b',
  ])('may be %s', (address) => {
    expect(complaints(webAddress, address)).toEqual([]);
  });

  test.each([
    ['ftp://x.example/', `: an address on the web does not begin with ftp: ${whole}`],
    [' Mailto:a@x.example', `: an address on the web does not begin with mailto: ${whole}`],
    ['x.example', `: not the whole address of a page on the web ${whole}`],
    ['https:///a', `: not the whole address of a page on the web ${whole}`],
    ['https://x.example:port/', `: not the whole address of a page on the web ${whole}`],
    [
      'https://x.example/a b',
      ': a space, a line break or a sign that is not seen stands in the address ' +
        '(Take it out: write the address anew.)',
    ],
    [
      'https://x.example/\u200b',
      ': a space, a line break or a sign that is not seen stands in the address ' +
        '(Take it out: write the address anew.)',
    ],
    ['https://example/', ': no site has the name “example” (Check the name of the site.)'],
    ['https://a..b/', ': no site has the name “a..b” (Check the name of the site.)'],
  ])('is not “%s”', (address, complaint) => {
    expect(complaints(webAddress, address)).toEqual([complaint]);
  });

  test.each([
    'http://localhost:80/a',
    'https://[::1]/',
    'https://127.0.0.1/',
    'http://192.168.1.1/',
    'http://172.16.0.1/',
    'http://printer.local/',
  ])('that every reader can reach is not %s', (address) => {
    expect(complaints(webAddress, address)[0]).toMatch(/^: readers cannot reach /);
  });

  test('gives no name and no password away', () => {
    for (const address of ['https://me@x.example/', 'https://me:secret@x.example/'])
      expect(complaints(webAddress, address)[0]).toContain('gives a name or a password away');
  });

  test('of a site has neither a path nor a question nor a fragment', () => {
    for (const sound of ['https://x.example/', 'https://x.example'])
      expect(complaints(siteAddress, sound)).toEqual([]);
    for (const end of ['?a', '#a'])
      expect(complaints(siteAddress, `https://x.example/${end}`)).toEqual([
        ': the address of the site has a ? or a # (Write https://x.example/.)',
      ]);
    expect(complaints(siteAddress, 'https://x.example/base')).toEqual([
      ': the address of the site has a path, /base ' +
        '(Write https://x.example/, and build with BASE_PATH=/base/.)',
    ]);
  });
});

describe('an address for e-mail', () => {
  test.each([
    'mailto:pier@lorn.example',
    'MAILTO:a.b@quay.lorn.example?subject=Toll',
    'mailto:?subject=Toll&body=Hello',
  ])('may be %s', (address) => {
    expect(mailAddressProblem(address)).toBeUndefined();
  });

  test.each([
    'mailto:',
    'mailto:?',
    'mailto:pier',
    'mailto:@lorn.example',
    'mailto:pier@lorn',
    'mailto:pier@lorn..example',
    'mailto:pier@.example',
    'mailto:pier@lorn.example.',
    'mailto:pier@lorn.ex_ample',
    'mailto:pier@_lorn.example',
    'mailto:a@b@lorn.example',
    'mailto:a/b@lorn.example',
    'mailto:pi er@lorn.example',
    'mailto:pier@lorn.example?a b',
    'mailto:?a b',
    'to mailto:pier@lorn.example',
    'pier@lorn.example',
  ])('is not “%s”', (address) => {
    expect(mailAddressProblem(address)).toBe('not an address for e-mail');
  });
});
