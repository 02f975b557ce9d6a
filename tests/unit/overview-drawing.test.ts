import { describe, expect, test } from 'vitest';
import { loadEdition } from '../../src/checks/load-edition.ts';
import { drawAcross } from '../../src/figures/overview-across.ts';
import { drawDown } from '../../src/figures/overview-down.ts';
import type { OverviewDrawing } from '../../src/figures/overview-drawing.ts';
import { barOutline } from '../../src/figures/overview-frame.ts';
import { type Box, lineHeight, overlap, textSize, textWidth } from '../../src/figures/text-box.ts';

const { events, meta } = loadEdition('tests/fixtures/ferry');
const setting = {
  strands: meta.strands,
  written: meta.written,
  writtenWords: 'The op-ed appears: 3 June 2019',
};
/** Many events close together: a year of them, two a month, most in two months. */
const many = Array.from({ length: 40 }, (_, index) => {
  const [month, day] = index < 24 ? [1 + (index >> 1), 1 + index] : [3 + (index & 1), index - 20];
  const date = `2019-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const { id } = meta.strands[index % 3]!;
  return { id: `e${index}`, date, strand: id, since: date >= '2019-06-03' };
}).sort((a, b) => a.date.localeCompare(b.date));

const boxOf = ({ text, x, y, anchor }: OverviewDrawing['labels'][number]): Box => {
  const width = textWidth(text, textSize - 1);
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return { left, right: left + width, top: y - lineHeight + 4, bottom: y + 2 };
};

for (const [name, some] of [
  ['the ferry', events],
  ['forty events in a year', many],
] as const)
  describe(`the overview of ${name}`, () => {
    const drawings = {
      wide: drawAcross(some, setting, 896),
      middle: drawAcross(some, setting, 672),
      narrow: drawDown(some, setting, 280),
    };

    test('has names along its axis that do not meet and do not leave the drawing', () => {
      for (const { labels, width, height } of Object.values(drawings)) {
        expect(labels.length).toBeGreaterThan(3);
        const boxes = labels.map((label) => boxOf({ ...label }));
        for (const [index, box] of boxes.entries()) {
          expect(box.left).toBeGreaterThanOrEqual(-4);
          expect(box.right).toBeLessThanOrEqual(width + 4);
          expect(box.bottom).toBeLessThanOrEqual(height);
          for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false);
        }
      }
    });

    test('has all marks inside it, in order of time, each 24 units large or larger', () => {
      for (const { marks, width, height } of Object.values(drawings)) {
        expect(marks.map(({ event }) => event)).toEqual(some);
        for (const { target } of marks) {
          expect(Math.min(target.width, target.height)).toBeGreaterThanOrEqual(23.8);
          expect(target.x + target.width).toBeLessThanOrEqual(width + 0.2);
          expect(target.y + target.height).toBeLessThanOrEqual(height);
          expect(Math.min(target.x, target.y)).toBeGreaterThanOrEqual(0);
        }
      }
    });

    test('is parted into days that follow one another, all of which can be chosen', () => {
      for (const { cells } of Object.values(drawings)) {
        for (const [index, { first, last, box }] of cells.entries()) {
          expect(last >= first).toBe(true);
          const after = cells[index + 1];
          if (after) expect(Date.parse(after.first) - Date.parse(last)).toBe(86_400_000);
          expect(Math.min(box.width, box.height)).toBeGreaterThan(0);
        }
      }
    });
  });

test('across, a later mark stands further right; down, further below', () => {
  const across = drawAcross(events, setting, 672).marks.map(({ target }) => target.x);
  const down = drawDown(events, setting, 280).marks.map(({ target }) => target.y);
  expect(across).toEqual([...across].sort((a, b) => a - b));
  expect(down).toEqual([...down].sort((a, b) => a - b));
});

test('a year after others left out is named in full, one after its neighbour may be short', () => {
  const years = ['1893', '2015', '2016', '2017', '2018'].map((date) => ({
    ...{ id: date, date, since: false },
    strand: meta.strands[0]!.id,
  }));
  const written = { ...setting, written: '2019-12-01' };
  const texts = drawAcross(years, written, 368).labels.map(({ text }) => text);
  expect(texts).toEqual(['1893', '2015', '’16', '2017', '’18', '2019']);
});

test('a bar is round where it ends and pointed where its end is open, in both directions', () => {
  const bar = { from: 0, to: 30, openStart: false, openEnd: true };
  const frame = { down: false, left: 0, top: 0 };
  expect(barOutline(frame, bar, 8, 10)).toBe('M5 3L25 3L30 8L25 13L5 13A5 5 0 0 1 5 3z');
  expect(barOutline({ ...frame, down: true }, bar, 8, 10)).toBe(
    'M3 5L3 25L8 30L13 25L13 5A5 5 0 0 0 3 5z',
  );
  const closed = { ...bar, openStart: true, openEnd: false };
  expect(barOutline(frame, closed, 8, 10)).toBe('M5 3L25 3A5 5 0 0 1 25 13L5 13L0 8L5 3z');
});
