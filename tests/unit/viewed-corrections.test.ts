import { describe, expect, test } from 'vitest';
import { loadEdition } from '../../src/checks/load-edition.ts';
import type { Words } from '../../src/view/blocks.ts';
import { correctionBlocks } from '../../src/view/corrections.ts';
import { link, said } from './entry-words-expected.ts';

const edition = loadEdition('tests/fixtures/ferry');

describe('the corrections', () => {
  test('stand under their days and under what they stand at, with the old words and the new', () => {
    const blocks = correctionBlocks(edition);
    expect(blocks.slice(0, 3)).toEqual([
      { type: 'heading', level: 3, text: '20 January 2024', date: '2024-01-20' },
      { type: 'heading', level: 4, text: 'Notes' },
      {
        type: 'entries',
        kind: 'correction',
        entries: [
          {
            kind: 'correction',
            id: 'winter-sum',
            head: [
              [
                link('note', 'winter-losses', 'Note 2: A cost nobody printed'),
                ', changed. A digit was misread.',
              ],
            ],
            text: [
              said(undefined, 'Was: ', {
                is: 'old',
                words: ['The council printed a loss of 80,000 crowns for the winter of 2018.'],
              }),
              said(undefined, 'Now: ', {
                is: 'new',
                words: ['The council printed a loss of 90,000 crowns for the winter of 2018.'],
              }),
            ],
            end: [],
          },
        ],
      },
    ]);
    expect(
      blocks.flatMap((one) => (one.type === 'heading' ? [[one.level, one.text]] : [])),
    ).toEqual([
      [3, '20 January 2024'],
      [4, 'Notes'],
      [3, '3 December 2023'],
      [4, 'Timeline'],
      [4, 'Glossary'],
      [3, '30 November 2023'],
      [4, 'The op-ed'],
      [3, '29 November 2023'],
      [4, 'Sections'],
      [3, '28 November 2023'],
      [4, 'Figures'],
      [4, 'Sources'],
      [3, '27 November 2023'],
      [4, 'Pages'],
      [3, '26 November 2023'],
      [4, 'The edition'],
    ]);
  });

  const only = (id: string, changes = {}) => {
    const one = { ...edition.corrections.find((each) => each.id === id)!, ...changes };
    const [, , block] = correctionBlocks({ ...edition, corrections: [one] });
    return block?.type === 'entries' ? block.entries[0]! : undefined;
  };

  test('that add or reword have no words of before', () => {
    expect(only('older-name')).toMatchObject({
      head: [[{}, ', added. The islanders’ own name for the town was missing.']],
      text: [],
    });
    expect(only('cost-wording')).toMatchObject({
      head: [
        [
          link('section', 'cost', 'Section 2: What the bridge would cost'),
          ', reworded. Each paper is now named where its sum is given; no sum has changed.',
        ],
      ],
      text: [],
    });
  });

  test('of words in another language keep them in it', () => {
    const words = (text: string) => [{ is: 'foreign', lang: 'ur', dir: 'rtl', text }];
    expect(only('winter-sum', { lang: 'ur', old: 'لورن', new: 'لورنا' })?.text).toEqual([
      said(undefined, 'Was: ', { is: 'old', words: words('لورن') as Words }),
      said(undefined, 'Now: ', { is: 'new', words: words('لورنا') as Words }),
    ]);
  });

  test('are said to be none where there are none', () => {
    expect(correctionBlocks({ ...edition, corrections: [] })).toEqual([
      said(undefined, 'None yet.'),
    ]);
  });
});
