import { describe, expect, test } from 'vitest';
import { loadEdition } from '../../src/checks/load-edition.ts';
import { drawStrip } from '../../src/figures/strip.ts';
import { figureTable } from '../../src/figures/tables.ts';
import type { StripFigure } from '../../src/schemas/figure.ts';

const edition = loadEdition('tests/fixtures/ferry');
const ferry = () => edition;
const figureOf = <Of>(id: string): Of => ferry().figures.find((one) => one.id === id) as Of;
const spring = () => figureOf<StripFigure>('spring');

describe('a strip', () => {
  test('of the ferry is laid out so', () => {
    const drawing = drawStrip(spring(), 610);
    expect({ ...drawing, rows: drawing.rows.map(({ flags, ...row }) => row) }).toEqual({
      width: 610,
      height: 135,
      bottom: 120,
      ticks: [
        { x: 0, label: '1 May', anchor: 'start' },
        { x: 310, label: '1 Jun', anchor: 'middle' },
        { x: 610, label: '30 Jun', anchor: 'end' },
      ],
      band: { x: 330, width: 10, label: 'the op-ed appears', anchor: 'end' },
      rows: [
        {
          id: 'town',
          y: 33,
          top: 53,
          bottom: 62,
          marks: [
            { x: 130, width: 10 },
            { x: 600, width: 10 },
          ],
        },
        { id: 'boats', y: 84, top: 104, bottom: 113, marks: [{ x: 190, width: 80 }] },
      ],
    });
    expect(
      drawing.rows.map(({ flags }) => flags.map(({ text, x, anchor, y }) => [text, x, anchor, y])),
    ).toEqual([
      [
        ['the council', 130.5, 'start', 49],
        ['a letter', 600.5, 'end', 49],
      ],
      [['no boat', 190.5, 'start', 100]],
    ]);
  });

  test('without a band begins at its top, and a row without words is low', () => {
    const items = [{ date: '2019-05-14', row: 'town', text: 'The council meets' }];
    const { rows, band, bottom } = drawStrip({ ...spring(), band: undefined, items }, 610);
    expect(band).toBeUndefined();
    expect(rows.map(({ y, top }) => [y, top])).toEqual([
      [15, 20],
      [51, 56],
    ]);
    expect(bottom).toBe(72);
  });

  test('raises the words that would touch, a line a lane', () => {
    const item = (date: string) => ({ date, row: 'town', label: 'a meeting of all', text: 'x' });
    const items = [item('2019-05-01'), item('2019-05-03')];
    const [town] = drawStrip({ ...spring(), rows: ['town'], items }, 340).rows;
    expect(town!.top).toBe(68);
    expect(town!.flags.map(({ lane, y }) => [lane, y])).toEqual([
      [1, 49],
      [0, 64],
    ]);
  });

  test('names the band at its left where it stands in the left half', () => {
    const band = { date: '2019-05-02', label: 'a day' };
    expect(drawStrip({ ...spring(), band }, 610).band).toEqual({
      x: 10,
      width: 10,
      label: 'a day',
      anchor: 'start',
    });
    // The 31st day of 61 begins at 300 of 610, a little before the middle.
    const middle = { date: '2019-05-31', label: 'a day' };
    expect(drawStrip({ ...spring(), band: middle }, 610).band!.anchor).toBe('start');
  });

  test('cuts off what lies outside its scale', () => {
    const item = (date: string) => ({ date, row: 'town', text: 'x' });
    const items = [item('2019-04-01/2019-05-02'), item('2019-06-29/2019-08-01')];
    expect(drawStrip({ ...spring(), items }, 610).rows[0]!.marks).toEqual([
      { x: 0, width: 20 },
      { x: 590, width: 20 },
    ]);
  });

  test('names the first of each month that does not touch the first and the last day', () => {
    const labels = (span: string, width: number): string[] =>
      drawStrip({ ...spring(), span, band: undefined, items: [] }, width).ticks.map(
        ({ label }) => label,
      );
    expect(labels('2019-11-20/2020-03-20', 1210)).toEqual([
      '20 Nov',
      '1 Dec',
      '1 Jan',
      '1 Feb',
      '1 Mar',
      '20 Mar',
    ]);
    expect(labels('2019-11-27/2020-03-05', 500)).toEqual(['27 Nov', '1 Jan', '1 Feb', '5 Mar']);
    expect(labels('2018-01-01/2020-12-31', 3000)).toHaveLength(2 + 24);
  });

  test('stands in a table day by day, with the year where it lies in more than one', () => {
    expect(figureTable(spring(), ferry())).toEqual({
      name: 'Day by day',
      head: ['Date in 2019', 'Strand', 'What'],
      rows: [
        ['14 May', 'Town', 'The council meets'],
        ['20–27 May', 'Boats', 'No boat sails'],
        ['late June', 'Town', 'A letter is filed'],
      ],
    });
    const item = { date: '2019-05-14', row: 'nowhere', text: 'The council meets' };
    const two = { ...spring(), span: '2018-05-01/2019-06-30', items: [item] };
    expect(figureTable(two, ferry())).toEqual({
      name: 'Day by day',
      head: ['Date', 'Strand', 'What'],
      rows: [['14 May 2019', '', 'The council meets']],
    });
  });
});
