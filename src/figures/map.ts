import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { geoPath } from 'd3-geo';
import type { Position as Point } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { MapFigure, MapPlace } from '../schemas/figure-map.ts';
import { type Units, usualUnits } from '../schemas/units.ts';
import { distancesOf, labelOf } from './distances.ts';
import { positionOf } from './gazetteer.ts';
import { compactPath, projectionOf } from './map-projection.ts';
import { type MapWords, wordsAt } from './map-words.ts';
import { lineHeight, tenth, wrapText } from './text-box.ts';

/** A mark with its words, in the units of the drawing. */
export interface MapMark {
  mark: MapPlace['mark'];
  x: number;
  y: number;
  words: MapWords;
}

/** A map, ready to be drawn. */
export interface MapDrawing {
  width: number;
  height: number;
  land: string;
  borders: string;
  /** The border that is drawn thinner and named; its words stand in the lower right corner. */
  named: string;
  border: { lines: string[]; x: number; y: number; from: Point } | undefined;
  lines: { path: string; shown: boolean }[];
  marks: MapMark[];
}

type World = Topology<{ countries: GeometryCollection; land: GeometryCollection }>;
type Country = { id?: string | number | undefined };

const worlds = new Map<string, World>();

/** Natural Earth's countries: the coarser file where the map spans more than 20 degrees. */
const world = (degrees: number): World => {
  const file = `world-atlas/countries-${degrees > 20 ? 110 : 50}m.json`;
  const known = worlds.get(file);
  if (known) return known;
  const path = fileURLToPath(import.meta.resolve(file));
  const read = JSON.parse(readFileSync(path, 'utf8')) as World;
  worlds.set(file, read);
  return read;
};

/** The arcs of a country's outline, whichever way they run. */
const arcsOf = (code: string): Set<number> => {
  const { geometries } = world(0).objects.countries;
  const arcs = geometries.flatMap((one) =>
    String(one.id) === code && 'arcs' in one ? (one.arcs.flat(3) as number[]) : [],
  );
  return new Set(arcs.map((arc) => (arc < 0 ? ~arc : arc)));
};

/** Whether two countries, by their numeric codes, have a border that the map can draw. */
export const areNeighbours = (one: string, other: string): boolean => {
  const arcs = arcsOf(other);
  return one !== other && [...arcsOf(one)].some((arc) => arcs.has(arc));
};

/** The frame of a map: its size, where its places lie, and how they are projected. */
const frameOf = (figure: MapFigure, width: number) => {
  const height = Math.round(width * 0.93);
  const positions = figure.places.map(positionOf);
  const margin = { side: width * 0.08, top: height * 0.25, bottom: height * 0.335 };
  return { height, positions, projection: projectionOf(positions, [width, height], margin) };
};

/** The marks of a map with their words, and its height: what there is to place without the land. */
export const placeMarks = (
  figure: MapFigure,
  width: number,
  units: Units,
  { height, positions, projection } = frameOf(figure, width),
): { marks: MapMark[]; height: number } => {
  const words = { lines: figure.lines, distances: distancesOf(figure), units };
  const marks = figure.places.map((place, index) => {
    const [x = 0, y = 0] = projection(positions[index] ?? [0, 0]) ?? [];
    return { mark: place.mark, x: tenth(x), y: tenth(y), words: wordsAt(place, words, x, y) };
  });
  return { marks, height };
};

/** The point of a border that is nearest to the lower right corner of the drawing. */
const nearestTo = (points: Point[], [x, y]: [number, number]): Point | undefined =>
  [...points].sort(
    ([a = 0, b = 0], [c = 0, d = 0]) => Math.hypot(a - x, b - y) - Math.hypot(c - x, d - y),
  )[0];

/**
 * Lays a map out; beside the places there is room for their words.
 * @param figure the places, lines and border to draw
 * @param width of the drawing, in its own units; the height follows
 * @param units of the distances
 */
export const drawMap = (figure: MapFigure, width: number, units = usualUnits): MapDrawing => {
  const frame = frameOf(figure, width);
  const { height, positions, projection } = frame;
  const path = geoPath(projection).digits(0);
  const longitudes = positions.map(([longitude]) => longitude);
  const topology = world(Math.max(...longitudes) - Math.min(...longitudes));
  const { countries, land } = topology.objects;
  const pair = new Set(figure.border?.between ?? []);
  const isPair = (a: Country, b: Country): boolean =>
    a !== b && pair.has(String(a.id)) && pair.has(String(b.id));
  const at = (name: string) =>
    positions[figure.places.findIndex((place) => labelOf(place) === name)] ?? [0, 0];
  const between = mesh(topology, countries, isPair);
  const course = between.coordinates
    .flat()
    .map((point) => projection([point[0] ?? 0, point[1] ?? 0]) ?? []);
  const lines = figure.border ? wrapText(figure.border.label, width * 0.6) : [];
  const from = nearestTo(course, [width, height]);
  const lowest = height - 6 - (lines.length - 1) * lineHeight;
  const corner = { x: width - 4, y: tenth(Math.min(lowest, (from?.[1] ?? 0) + 8 * lineHeight)) };
  return {
    width,
    land: compactPath(path(feature(topology, land))),
    borders: compactPath(path(mesh(topology, countries, (a, b) => a !== b && !isPair(a, b)))),
    named: compactPath(path(between)),
    border: from && { lines, ...corner, from: from.map(tenth) },
    lines: figure.lines.map(({ from, to, shown }) => ({
      path: compactPath(path({ type: 'LineString', coordinates: [at(from), at(to)] })),
      shown,
    })),
    ...placeMarks(figure, width, units, frame),
  };
};
