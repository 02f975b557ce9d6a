import { describe, expect, test } from 'vitest';
import { loadEdition } from '../../src/checks/load-edition.ts';
import { positionOf } from '../../src/figures/gazetteer.ts';
import { drawMap } from '../../src/figures/map.ts';
import { projectionOf } from '../../src/figures/map-projection.ts';
import { boxesOf, wordsAt } from '../../src/figures/map-words.ts';
import { figureTable } from '../../src/figures/tables.ts';
import { tenth, textWidth } from '../../src/figures/text-box.ts';
import type { MapFigure } from '../../src/schemas/figure.ts';
import { usualUnits } from '../../src/schemas/units.ts';

const edition = loadEdition('tests/fixtures/ferry');
const ferry = () => edition;
const figureOf = <Of>(id: string): Of => ferry().figures.find((one) => one.id === id) as Of;
const far = () => figureOf<MapFigure>('far');

describe('the words of a place on a map', () => {
  const place: MapFigure['places'][number] = {
    name: 'Lorn',
    country: 'NO',
    mark: 'plain',
    side: 'right',
    align: 'middle',
    away: 0,
  };
  const lines = [
    { from: 'Saltry', to: 'Lorn', shown: true },
    { from: 'Oslo', to: 'Lorn', shown: false },
    { from: 'Lorn', to: 'Oslo', shown: true },
  ];
  const distances = lines.map(({ from, to }) => ({ from, to, kilometres: 2000, miles: 1225 }));
  const words = (changes: Partial<typeof place>, x = 100) =>
    wordsAt({ ...place, ...changes }, { lines, distances, units: usualUnits }, x, 50);
  const all = ['Lorn', '2,000 km / 1,225 mi', 'from Saltry'];

  test('stand right of its mark, or left of it', () => {
    expect(words({})).toEqual({
      lines: all,
      within: undefined,
      leader: undefined,
      x: 106,
      y: 50,
      dy: 0.35,
      anchor: 'start',
    });
    expect(words({ side: 'left' })).toMatchObject({ x: 94, y: 50, dy: 0.35, anchor: 'end' });
    expect(words({ away: 2 })).toMatchObject({ x: 136, leader: undefined });
  });

  test('stand under its mark, or above it with their last line', () => {
    expect(words({ side: 'below' })).toMatchObject({
      x: 100,
      y: 57,
      dy: 0.85,
      anchor: 'middle',
      leader: undefined,
    });
    // Two more lines of 15/13 em.
    expect(words({ side: 'above' })).toMatchObject({ x: 100, y: 43, dy: -2.31 });
  });

  test('have a thin line to the mark where they stand away from it', () => {
    expect(words({ side: 'below', away: 2 })).toMatchObject({ y: 87, leader: 85 });
    expect(words({ side: 'above', away: 1 })).toMatchObject({ y: 28, leader: 30 });
  });

  test('begin or end a little beside the mark that they are aligned to', () => {
    expect(words({ side: 'below', align: 'start' })).toMatchObject({ x: 96, anchor: 'start' });
    expect(words({ side: 'below', align: 'end' })).toMatchObject({ x: 104, anchor: 'end' });
  });

  test('have what the place lies within after the name, or under it where there is no room', () => {
    expect(words({ side: 'below', within: 'Norway' })).toMatchObject({
      lines: all,
      within: 'Norway',
    });
    const under = { lines: ['Lorn', 'Norway', ...all.slice(1)], within: undefined };
    expect(words({ within: 'Norway' })).toMatchObject(under);
    expect(words({ side: 'left', within: 'Norway' })).toMatchObject(under);
    expect(words({ side: 'below', align: 'end', within: 'Norway' }, 50)).toMatchObject(under);
    expect(words({ side: 'below', align: 'end', within: 'Norway' }, 90).within).toBe('Norway');
    const exactly = textWidth('Lorn, Norway');
    expect(words({ side: 'below', align: 'end', within: 'Norway' }, exactly).within).toBe('Norway');
    expect(words({ side: 'below', align: 'start', within: 'Norway' }, 5).within).toBe('Norway');
  });

  test('have the label in place of the name, and the remark line by line', () => {
    expect(words({ label: 'Lorna', remark: 'an island\nin a sound' }).lines).toEqual([
      'Lorna',
      'an island',
      'in a sound',
    ]);
  });

  test('take the room of their letters, a line under the other', () => {
    const aaaa = 27.56;
    const box = { lines: ['aaaa', 'aa'], within: undefined, x: 100, y: 50, dy: 0 };
    const round = (boxes: ReturnType<typeof boxesOf>) =>
      boxes.map(({ left, right, top, bottom }) => [left, right, top, bottom].map(tenth));
    expect(round(boxesOf({ ...box, anchor: 'start' }))).toEqual([
      [100, 127.6, 40.3, 53.3],
      [100, 113.8, 55.3, 68.3],
    ]);
    expect(boxesOf({ ...box, anchor: 'middle' })[0]!.left).toBeCloseTo(100 - aaaa / 2, 5);
    expect(boxesOf({ ...box, anchor: 'end' })[0]!.left).toBeCloseTo(100 - aaaa, 5);
    expect(boxesOf({ ...box, dy: 1, anchor: 'end' })[0]!.bottom).toBeCloseTo(66.25, 5);
    const [first, second] = boxesOf({ ...box, within: 'aa', anchor: 'start' });
    expect(first!.right).toBeCloseTo(100 + textWidth('aaaa, aa'), 5);
    expect(second!.right).toBeCloseTo(113.78, 5);
  });
});

describe('a map', () => {
  test('of the ferry is laid out so', () => {
    const { land, borders, named, marks, ...rest } = drawMap(far(), 340);
    expect(rest).toEqual({
      width: 340,
      height: 316,
      border: {
        lines: ['a border that nobody disputes'],
        x: 336,
        y: 273.5,
        from: [166.5, 153.5],
      },
      lines: [
        { path: 'm146 109l-119-28', shown: true },
        { path: 'm146 109l28 99', shown: false },
      ],
    });
    expect(marks.map(({ mark, x, y, words }) => [words.lines[0], mark, x, y])).toEqual([
      ['Oslo', 'main', 146.4, 109.2],
      ['Bergen', 'plain', 27.2, 81.2],
      ['Stockholm', 'later', 312.8, 128.5],
      ['Gothenburg', 'empty', 174.2, 208],
    ]);
    expect(marks[2]!.words.lines).toEqual(['Stockholm', 'in summer']);
    expect(land.slice(0, 30)).toBe('m90 316l0-4l-1-4l-6-4l-5-4l2-1');
    expect(named.slice(0, 30)).toBe('m161 149l2 5l1 1l3-2l1-4l1-6l1');
    expect(borders).toBe('');
  });

  test('without a border has none that is named, and draws all the same', () => {
    const { border, named, borders } = drawMap({ ...far(), border: undefined }, 340);
    expect(border).toBeUndefined();
    expect(named).toBe('');
    expect(borders).toBe(drawMap(far(), 340).named);
  });

  test('breaks the name of its border, and keeps it above its lower edge', () => {
    const label =
      'a border of four words that nobody at all disputes, from the sea to the lake and on';
    const low = { ...far(), border: { between: far().border!.between, label } };
    const drawn = drawMap(low, 340).border!;
    expect(drawn.lines).toEqual([
      'a border of four words that nobody',
      'at all disputes, from the sea to the',
      'lake and on',
    ]);
    expect(drawn.y).toBe(273.5);
    const longer = { between: far().border!.between, label: `${label} to the sea, and from there` };
    const lower = drawMap({ ...low, border: longer }, 340).border!;
    expect(lower.lines).toHaveLength(4);
    expect(lower.y).toBe(316 - 6 - 3 * 15);
    expect(drawMap(low, 120).border).toMatchObject({ x: 116 });
  });

  test('projects its places into the room between its margins, the middle one upright', () => {
    const at = projectionOf(
      [
        [0, 50],
        [10, 50],
        [5, 60],
      ],
      [200, 300],
      { side: 20, top: 30, bottom: 60 },
    );
    expect(at([0, 50])!.map(tenth)).toEqual([32, 240]);
    expect(at([10, 50])!.map(tenth)).toEqual([168, 240]);
    expect(at([5, 60])!.map(tenth)).toEqual([100, 30]);
  });

  test('takes of two places of one name the one with more people', () => {
    expect(positionOf({ name: 'Paris', country: 'FR' }).map(Math.round)).toEqual([2, 49]);
    expect(positionOf({ name: 'Paris', country: 'US' }).map(Math.round)).toEqual([-96, 34]);
    expect(positionOf({ name: 'Springfield', country: 'US' }).map(Math.round)).toEqual([-93, 37]);
    expect(() => positionOf({ name: 'Lorn', country: 'NO' })).toThrow(
      'The gazetteer has no Lorn in NO; correct its name or list it instead.',
    );
  });

  test('stands in a table with what is remarked on where a line leads to', () => {
    const places = far().places.map((place) =>
      place.name === 'Bergen' ? { ...place, remark: 'in spring\nand autumn' } : place,
    );
    expect(figureTable({ ...far(), places }, ferry())).toEqual({
      name: 'The distances in a table',
      head: ['From', 'To', 'Kilometres', 'Miles', 'When'],
      rows: [
        ['Oslo', 'Bergen', '300', '200', 'in spring and autumn'],
        ['Oslo', 'Gothenburg', '250', '150', ''],
      ],
    });
  });
});
