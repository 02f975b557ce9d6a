import { describe, expect, test } from 'vitest';
import { loadEdition } from '../../src/checks/load-edition.ts';
import { noteEntry, noteText } from '../../src/view/note.ts';
import { carried, changed, leads, link, said } from './entry-words-expected.ts';

const edition = loadEdition('tests/fixtures/ferry');
const noteOf = (id: string) => edition.notes.find((one) => one.id === id)!;
const minutes = ['council-minutes', 7] as [string, number];
const letter = ['petitioners-letter', 8] as [string, number];
const accounts = carried(['council-accounts', 4]);

describe('a note', () => {
  test('that checks a claim has its verdict in its head and under its gist, its source and its change', () => {
    expect(noteEntry(edition, noteOf('winter-losses'))).toEqual({
      kind: 'note',
      id: 'winter-losses',
      number: 2,
      head: [
        [
          { is: 'kind', text: 'check' },
          ', not found in the record: ',
          { is: 'headword', text: 'A cost nobody printed' },
        ],
      ],
      text: [
        said(
          'gist',
          'The council’s accounts for 2018 give the loss of a whole winter, not of one crossing.',
          accounts,
        ),
        said(
          'finding',
          { is: 'strong', text: 'How far it holds: not found in the record.' },
          ' ',
          'No page seen gives a cost for a single crossing.',
          accounts,
        ),
        said(
          'body',
          'The council printed a loss of 90,000 crowns for the winter of 2018; ' +
            'the number of crossings is not given.',
          accounts,
        ),
      ],
      end: [
        changed('2024-01-20', 'winter-sum', 'Changed on 20 January 2024', ': A digit was misread.'),
      ],
    });
  });

  test('of two voices says who speaks and what carries it, and leads to its terms and events', () => {
    expect(noteEntry(edition, noteOf('two-petitions'))).toEqual({
      kind: 'note',
      id: 'two-petitions',
      number: 5,
      head: [
        [
          { is: 'kind', text: 'voices' },
          ': ',
          { is: 'headword', text: 'Two accounts of the meeting' },
        ],
      ],
      text: [
        said(
          'gist',
          'The council and the petitioners describe the meeting of 14 May 2019 differently.',
          carried(minutes, letter),
        ),
        said(
          'body',
          { is: 'strong', text: 'The council:' },
          ' ',
          'Both petitions were laid on the table, and any member could have read from them.',
          carried(minutes),
        ),
        said(
          'body',
          { is: 'strong', text: 'The petitioners:' },
          ' ',
          'Both petitions were handed in on time, and nobody was given the floor to read them.',
          carried(letter),
        ),
        said(
          'body',
          'A third account, by the clerk, was promised but was not seen.',
          ' The minutes list both petitions and say nothing of a reading.',
          carried(minutes),
        ),
      ],
      end: [
        leads('Terms', link('term', 'lorn', 'Lorn')),
        leads('Events', link('event', 'council-meeting', 'The council meets')),
      ],
    });
  });

  test.each([
    ['first-ferry', 'How far it holds: partly.'],
    ['bridge-cost', 'How far it holds: holds.'],
    ['vote-held', 'How far it holds: disputed.'],
  ])('%s says how far its claim holds: %s', (id, verdict) => {
    expect(noteText(edition, noteOf(id))[1]?.words[0]).toEqual({ is: 'strong', text: verdict });
  });
});
