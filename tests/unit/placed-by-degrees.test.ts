import { describe, expect, test } from 'vitest';
import { loadEdition } from '../../src/checks/load-edition.ts';
import { positionOf } from '../../src/figures/gazetteer.ts';
import { drawMap } from '../../src/figures/map.ts';
import { figureTable } from '../../src/figures/tables.ts';
import { figureSchema, type MapFigure } from '../../src/schemas/figure.ts';
import { complaintAbout, type Mutation, withMutations } from './mutated-content.ts';

const file = 'figures/far.yaml';

/** The map of the made-up edition, and its table, after some changes. */
const mapWith = (...mutations: Mutation[]) =>
  withMutations(mutations, (folder) => {
    const edition = loadEdition(folder);
    const figure = edition.figures.find(({ id }) => id === 'far') as MapFigure;
    return { drawing: drawMap(figure, 340), table: figureTable(figure, edition) };
  });

describe('a place on a map', () => {
  test('that says where it lies is drawn there, without a country and under the name it has', () => {
    const [longitude, latitude] = positionOf({ name: 'Stockholm', country: 'SE' });
    const at = `at: { latitude: ${latitude}, longitude: ${longitude} }`;
    const find = 'name: Stockholm, country: SE';
    expect(mapWith({ file, find, put: `name: Stockholm, ${at}` })).toEqual(mapWith());
    const { drawing } = mapWith({ file, find, put: `name: Tre Kronor, ${at}` });
    expect(drawing.marks.map(({ words }) => words.lines[0])).toContain('Tre Kronor');
  });

  test('is understood in a line by its name as by its label, and shown by its label', () => {
    for (const put of ['to: Göteborg', 'to: Gothenburg'])
      expect(mapWith({ file, find: 'to: Gothenburg', put })).toEqual(mapWith());
  });

  test('goes by its own label before the name of another', () => {
    const one = { name: 'Nord', country: 'NO', label: 'Sund' };
    const other = { name: 'Sund', country: 'NO', label: 'Syd' };
    const figure = figureSchema.parse({
      ...{ id: 'two', type: 'map', paragraph: 1, title: 'Two', caption: ['Two.'], alt: 'Two.' },
      ...{ places: [one, other], sources: ['one'], lines: [{ from: 'Sund', to: 'Syd' }] },
    }) as MapFigure;
    expect(figure.lines).toMatchObject([{ from: 'Sund', to: 'Syd' }]);
  });

  test('is another than one of its name that lies elsewhere, and has to be told from it', () => {
    const find = 'name: Stockholm, country: SE';
    const at = (latitude: number) => `at: { latitude: ${latitude}, longitude: 5 }`;
    const two = (one: string, other: string) =>
      complaintAbout({ file, find, put: `name: Lorn, ${one} }\n    - { name: Lorn, ${other}` });
    expect(two(at(59), at(60))).toContain('another place has this name on the map');
    expect(two(at(59), at(59))).toContain('this place is on the map already');
    expect(two(at(59), 'country: "NO"')).not.toContain('this place is on the map already');
  });

  test('may lie anywhere that its two numbers say, as long as they are not swapped', () => {
    for (const at of ['latitude: 59, longitude: -1.5', 'latitude: 67.3, longitude: 14.4'])
      expect(
        complaintAbout({
          file,
          find: 'name: Stockholm, country: SE',
          put: `name: Lorn, at: { ${at} }`,
        }),
      ).not.toContain('swapped');
  });
});
