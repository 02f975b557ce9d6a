import { expect, test } from 'vitest';
import type { Edition } from '../../src/model/edition.ts';
import { usesLine } from '../../src/view/uses.ts';

const boat = { terms: ['boat'] };
const edition = {
  paragraphs: [
    { number: 2, marks: [{ type: 'term', id: 'boat' }] },
    { number: 3, marks: [{ type: 'term', id: 'bell' }] },
    { number: 4, marks: [{ type: 'term', id: 'boat' }] },
  ],
  notes: [{ id: 'cost', number: 3, title: 'A cost nobody printed', ...boat }],
  events: [
    { id: 'vote', date: '1921-05-01/1921-05-02', title: 'A vote', ...boat },
    { id: 'fire', date: '1922', title: 'A fire', terms: [] },
  ],
} as unknown as Edition;

test('where a term is used is told in one line, each link with a full name', () => {
  expect(usesLine(edition, 'boat')).toEqual([
    {
      label: '¶',
      uses: [
        { kind: 'paragraph', id: 'p2', text: '2', name: 'Paragraph 2' },
        { kind: 'paragraph', id: 'p4', text: '4', name: 'Paragraph 4' },
      ],
    },
    {
      label: 'note',
      uses: [{ kind: 'note', id: 'cost', text: '3', name: 'Note 3 A cost nobody printed' }],
    },
    {
      label: 'event',
      uses: [
        { kind: 'event', id: 'vote', text: '1–2 May 1921', name: 'Event, 1–2 May 1921: A vote' },
      ],
    },
  ]);
});

test('what a term is not used in is left out, and several are named as several', () => {
  const all = {
    ...edition,
    paragraphs: [],
    notes: [],
    events: edition.events.map((event) => ({ ...event, ...boat })),
  };
  expect(usesLine(all, 'boat').map(({ label, uses }) => [label, uses.length])).toEqual([
    ['events', 2],
  ]);
  expect(usesLine(edition, 'sail')).toEqual([]);
});
