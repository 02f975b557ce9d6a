import { describe, expect, test } from 'vitest';
import { loadEdition } from '../../src/checks/load-edition.ts';
import { runningHeads } from '../../src/styles/running-heads.ts';
import { paperColumns } from '../../src/view/paper-columns.ts';

const { notes } = loadEdition('tests/fixtures/ferry');
const long = 'a word and '.repeat(60);
const ids = (all: { id: string }[]): string[] => all.map(({ id }) => id);

describe('on paper', () => {
  test('a single note stands beside its paragraph', () => {
    const { beside, below } = paperColumns({ text: long, notes: notes.slice(0, 1) });
    expect([beside.length, below.length]).toEqual([1, 0]);
  });

  test('more notes stand beside a long paragraph than beside a short one', () => {
    const count = (text: string) => paperColumns({ text, notes }).beside.length;
    expect(count(long.repeat(4))).toBeGreaterThan(count('A word.'));
  });

  test('the notes keep their order, beside and below', () => {
    const { beside, below } = paperColumns({ text: long, notes });
    expect(below.length).toBeGreaterThan(0);
    expect(ids([...beside, ...below])).toEqual(ids(notes));
  });

  test('a paragraph without notes has none', () => {
    expect(paperColumns({ text: long, notes: [] })).toEqual({ beside: [], below: [] });
  });

  test('a title cannot end the style sheet it runs at the head of', () => {
    const css = runningHeads({ title: 'A "quoted" </style> \\ title', edition: '2024-02-01' }, 'x');
    expect(css).not.toContain('<');
    expect(css).toContain('A \\22 quoted\\22  \\3c /style> \\5c  title');
    expect(css).toContain('edition of 1 February 2024');
  });
});
