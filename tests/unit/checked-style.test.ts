import { describe, expect, test } from 'vitest';
import { editorsTexts } from '../../src/checks/editors-texts.ts';
import { styleAbbreviations, styleNames, styleWords } from '../../src/checks/house-style.ts';
import { blanked, findPhrase, inOwnVoice } from '../../src/checks/own-voice.ts';
import { draftOf, told } from './small-draft.ts';

/** A draft that says one thing: a text in an event. */
const saying = (text: string, style: object, strand = 'sea') =>
  draftOf({ events: { storm: { title: '', place: '', strand, text: { text } } }, style });

describe('the editors’ own voice', () => {
  test('is what stands in no quotation marks; the rest keeps its place', () => {
    expect(inOwnVoice('It says “the lobby” and ‘no’ here.')).toBe(
      `It says ${' '.repeat(11)} and ${' '.repeat(4)} here.`,
    );
    expect(inOwnVoice('“a” b “c”')).toBe(`${' '.repeat(3)} b ${' '.repeat(3)}`);
    expect(inOwnVoice('the islanders’ vote')).toBe('the islanders’ vote');
  });

  test('has the phrases blanked out that are allowed, whole, in any case of letters', () => {
    expect(blanked('Ada Pell met ADA PELL', ['Ada Pell'])).toBe(
      `${' '.repeat(8)} met ${' '.repeat(8)}`,
    );
    expect(blanked('Ada Pellworm', ['Ada Pell'])).toBe('Ada Pellworm');
    expect(blanked('a.b axb', ['a.b'])).toBe('    axb');
    expect(blanked('a text', [])).toBe('a text');
  });

  test('has a word found where it stands alone, as it is written there', () => {
    expect(findPhrase('The Lobby spoke', ['lobby'])).toBe('Lobby');
    expect(findPhrase('a lobbyist', ['lobby'])).toBeUndefined();
    expect(findPhrase('élobby', ['lobby'])).toBeUndefined();
    expect(findPhrase('lobby2', ['lobby'])).toBeUndefined();
    expect(findPhrase('the bridge lobby', ['bridge lobby', 'lobby'])).toBe('bridge lobby');
    expect(findPhrase('(lobby)', ['none', 'lobby'])).toBe('lobby');
  });
});

test('the editors speak in all of these, each at its place', () => {
  const says = { text: 'T' };
  const draft = draftOf({
    meta: {
      description: 'a',
      'record-ends': 'b',
      sections: [
        { title: 'c', precis: 'd' },
        { title: 'e', precis: 'f' },
      ],
    },
    notes: {
      check: { title: 'g', kind: 'check', gist: says, finding: { text: 'F' }, body: [{ says }] },
      voices: { title: 'h', kind: 'voices', gist: says, finding: says, body: [{ who: 'W', says }] },
    },
    terms: {
      boat: { definition: says, namings: [{ by: 'A', remark: 'R' }, { by: 'B' }] },
      quay: { definition: says },
    },
    events: { storm: { title: 'i', text: says, place: 'P' } },
    figures: { chart: { title: 'j', alt: 'k', caption: ['l', 'm'] } },
    sources: {
      ours: { 'title-is': 'description', title: 'n', remark: 'o' },
      theirs: { 'title-is': 'headline', title: 'x' },
    },
    corrections: { mended: { reason: 'p' } },
  });
  expect(editorsTexts(draft).map(({ text, at }) => `${at('.').file} ${text}`)).toEqual([
    'edition description “.” a',
    'edition record-ends “.” b',
    'edition sections 0 title “.” c',
    'edition sections 0 precis “.” d',
    'edition sections 1 title “.” e',
    'edition sections 1 precis “.” f',
    'check title “.” g',
    'check gist “.” T',
    'check finding “.” F',
    'check body 0 “.” T',
    'voices title “.” h',
    'voices gist “.” T',
    'voices body 0 who “.” W',
    'voices body 0 says “.” T',
    'boat definition “.” T',
    'boat namings 0 by “.” A',
    'boat namings 0 remark “.” R',
    'boat namings 1 by “.” B',
    'quay definition “.” T',
    'storm title “.” i',
    'storm text “.” T',
    'storm place “.” P',
    'chart title “.” j',
    'chart alt “.” k',
    'chart caption 0 “.” l',
    'chart caption 1 “.” m',
    'ours title “.” n',
    'ours remark “.” o',
    'mended reason “.” p',
  ]);
});

describe('the house style', () => {
  test('keeps words out that take a side, but not out of quotations and excepted phrases', () => {
    const words = [
      { word: ['lobby'], better: 'the company', except: ['hotel lobby'], level: 'error' },
      { word: ['regime'], better: 'the council', except: [], level: 'warning' },
    ];
    const check = (text: string) => styleWords(saying(text, { words }));
    expect(told(check('The Lobby met.'))).toEqual([
      [
        'storm text “Lobby”',
        'a word that takes a side',
        'Lobby',
        'Write: the company. Or quote it, with who said it.',
      ],
    ]);
    expect(check('A lobby, a regime.').map(({ severity }) => severity)).toEqual([
      'error',
      'warning',
    ]);
    expect(check('“The lobby” met in the hotel lobby.')).toEqual([]);
  });

  test('lets a name stand only in the phrases that make it certain', () => {
    const names = [{ word: 'Pell', only: ['Ada Pell', 'Pell & Quist'], level: 'error' }];
    const check = (text: string) => styleNames(saying(text, { names }));
    expect(told(check('Ada Pell and Pell came.'))).toEqual([
      [
        'storm text “Pell”',
        'this name never stands alone',
        'Pell',
        'Write one of: Ada Pell, Pell & Quist.',
      ],
    ]);
    expect(check('Pell came.')[0]).toHaveProperty('severity', 'error');
    expect(check('Ada Pell of Pell & Quist, “Pell”.')).toEqual([]);
  });
});

describe('an abbreviation in a gist', () => {
  const abbreviations = {
    known: ['UN'],
    spelt: [{ short: 'LSB', long: 'the Saltry Bridge Company (LSB)' }],
    level: 'error',
  };
  const check = (text: string, style: object = { abbreviations }) =>
    styleAbbreviations(draftOf({ notes: { quay: { gist: { text } } }, style }));

  test('is known to every reader, or spelt out where it is first used', () => {
    expect(check('The UN met.')).toEqual([]);
    expect(check('By The Saltry Bridge Company (LSB), the LSB is shut.')).toEqual([]);
    expect(check('the Saltry Bridge Company (LSB)')).toEqual([]);
    expect(told(check('The LSB, the Saltry Bridge Company (LSB).'))).toEqual([
      [
        'quay gist “LSB”',
        'the gist stands alone, and does not spell this out where it first uses it',
        'LSB',
        'Write: the Saltry Bridge Company (LSB).',
      ],
    ]);
  });

  test('that the house style does not know is spelt out, once for each', () => {
    expect(told(check('SBC by SBC.'))).toEqual([
      [
        'quay gist “SBC”',
        'the gist stands alone, and does not spell this out where it first uses it',
        'SBC',
        'Spell it out, and add it to abbreviations in house-style.yaml.',
      ],
    ]);
    expect(check('SBC')[0]).toHaveProperty('severity', 'error');
  });

  test('is two capitals or more, standing alone', () => {
    const found = (text: string) => check(text).map((one) => one.found);
    expect(found('A B2B, LS-BC, Q4 and ÄÖ.')).toEqual(['B2B', 'LS-BC', 'Q4', 'ÄÖ']);
    expect(found('Mc ABc aBC A-B I “XYZ” 3DX')).toEqual([]);
  });

  test('is not asked for where the house style says nothing of it', () => {
    expect(check('SBC', {})).toEqual([]);
  });
});
