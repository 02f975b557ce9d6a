import { describe, expect, test } from 'vitest';
import { compactPath } from '../../src/figures/map-projection.ts';
import { overlap, tenth, textWidth, wrapText } from '../../src/figures/text-box.ts';

describe('the width of words', () => {
  test.each([
    ['', 0],
    ['a', 5.3],
    [" .,:;’‘'|ijlI", 13 * 2.7],
    ['frt()/“”-', 9 * 3.6],
    ['mwMW–%', 6 * 8.3],
    ['AHZ', 3 * 6.3],
    ['5ü', 2 * 5.3],
  ])('“%s” takes %d units at size 10', (text, width) => {
    expect(textWidth(text, 10)).toBeCloseTo(width, 6);
  });

  test('is measured at 13 units where no size is said', () => {
    expect(textWidth('aa')).toBeCloseTo(13.78, 6);
  });

  test('breaks lines only where the next word has no room, and fills a line to its edge', () => {
    // Three letters take 20.67 units, seven with a space 44.85.
    expect(wrapText('aaa bbb ccc', 44.86)).toEqual(['aaa bbb', 'ccc']);
    expect(wrapText('aaa bbb', textWidth('aaa bbb'))).toEqual(['aaa bbb']);
    expect(wrapText('aaa bbb', 44.7)).toEqual(['aaa', 'bbb']);
    expect(wrapText('aaaaaaaaaa b', 20)).toEqual(['aaaaaaaaaa', 'b']);
  });

  test('is rounded to tenths', () => {
    expect([tenth(1.24), tenth(1.25), tenth(-0.16)]).toEqual([1.2, 1.3, -0.2]);
  });
});

describe('two boxes', () => {
  const box = { left: 10, right: 20, top: 10, bottom: 20 };
  test.each([
    ['that share a corner of it', { left: 19, right: 29, top: 19, bottom: 29 }, true],
    ['right of it, at its edge', { left: 20, right: 30, top: 10, bottom: 20 }, false],
    ['left of it, at its edge', { left: 0, right: 10, top: 10, bottom: 20 }, false],
    ['under it, at its edge', { left: 10, right: 20, top: 20, bottom: 30 }, false],
    ['above it, at its edge', { left: 10, right: 20, top: 0, bottom: 10 }, false],
    ['far to the right, at its height', { left: 40, right: 50, top: 12, bottom: 18 }, false],
    ['far below, in its column', { left: 12, right: 18, top: 40, bottom: 50 }, false],
  ])('overlap, one %s: %o is %s', (_, other, so) => {
    expect(overlap(box, other)).toBe(so);
  });
});

test.each([
  ['M3,4L5,4', 'm3 4l2 0'],
  ['M3,4L3,5', 'm3 4l0 1'],
  ['M3,4L3,4Z', 'm3 4z'],
  ['M0,0L1,1', 'm0 0l1 1'],
  ['M3,4M3,4', 'm3 4m0 0'],
  ['M1,1L2,2ZM1,1L-12,-13', 'm1 1l1 1zm0 0l-13-14'],
  ['M10,20L11,21L12,20Z', 'm10 20l1 1l1-1z'],
])('the path %s is written %s', (path, compact) => {
  expect(compactPath(path)).toBe(compact);
});
