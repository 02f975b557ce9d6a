import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { geoConicEqualArea, geoPath } from 'd3-geo';
import type { MultiPoint } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { MapFigure } from '../schemas/figure.ts';
import { labelOf } from './distances.ts';
import { positionOf } from './gazetteer.ts';

/** A mark with its name, in the units of the drawing. */
export interface MapMark {
  name: string;
  remark?: string | undefined;
  mark: MapFigure['places'][number]['mark'];
  x: number;
  y: number;
  text: { x: number; y: number; anchor: 'start' | 'middle' | 'end' };
}

/** A map, ready to be drawn. */
export interface MapDrawing {
  width: number;
  height: number;
  land: string;
  borders: string;
  /** The border that is drawn thinner and named. */
  named: string;
  lines: string[];
  marks: MapMark[];
}

type World = Topology<{ countries: GeometryCollection; land: GeometryCollection }>;

/** Natural Earth's countries: the coarser file where the map spans more than 20 degrees. */
const world = (degrees: number): World => {
  const file = `world-atlas/countries-${degrees > 20 ? 110 : 50}m.json`;
  return JSON.parse(readFileSync(fileURLToPath(import.meta.resolve(file)), 'utf8')) as World;
};

const textAt = (x: number, y: number, side: MapFigure['places'][number]['side']) =>
  ({
    left: { x: x - 8, y: y + 4, anchor: 'end' as const },
    right: { x: x + 8, y: y + 4, anchor: 'start' as const },
    above: { x, y: y - 10, anchor: 'middle' as const },
    below: { x, y: y + 18, anchor: 'middle' as const },
  })[side];

const round = (value: number): number => Math.round(value * 10) / 10;

/**
 * Lays a map out: an equal-area projection (Albers) that holds all places, clipped to the frame.
 * @param figure the places, lines and border to draw
 * @param width of the drawing, in its own units; the height follows
 */
export const drawMap = (figure: MapFigure, width: number): MapDrawing => {
  const height = Math.round(width * 0.62);
  const positions = figure.places.map(({ name, country }) => positionOf(name, country));
  const points: MultiPoint = { type: 'MultiPoint', coordinates: positions };
  const latitudes = positions.map(([, latitude]) => latitude);
  const longitudes = positions.map(([longitude]) => longitude);
  const middle = (values: number[]) => (Math.min(...values) + Math.max(...values)) / 2;
  const pad = width * 0.11;
  const projection = geoConicEqualArea()
    .parallels([Math.min(...latitudes), Math.max(...latitudes)])
    .rotate([-middle(longitudes), 0])
    .fitExtent(
      [
        [pad, pad * 0.7],
        [width - pad, height - pad * 0.7],
      ],
      points,
    )
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
  const path = geoPath(projection).digits(0);
  const topology = world(Math.max(...longitudes) - Math.min(...longitudes));
  const { countries, land } = topology.objects;
  const pair = new Set(figure.border?.between ?? []);
  const isPair = (
    a: { id?: string | number | undefined },
    b: { id?: string | number | undefined },
  ): boolean => a !== b && pair.has(String(a.id)) && pair.has(String(b.id));
  const at = (name: string) =>
    positions[figure.places.findIndex((place) => labelOf(place) === name)] ?? [0, 0];
  return {
    width,
    height,
    land: path(feature(topology, land)) ?? '',
    borders: path(mesh(topology, countries, (a, b) => a !== b && !isPair(a, b))) ?? '',
    named: path(mesh(topology, countries, isPair)) ?? '',
    lines: figure.lines.map(
      ({ from, to }) => path({ type: 'LineString', coordinates: [at(from), at(to)] }) ?? '',
    ),
    marks: figure.places.map((place, index) => {
      const [x = 0, y = 0] = projection(positions[index] ?? [0, 0]) ?? [];
      return {
        name: labelOf(place),
        remark: place.remark,
        mark: place.mark,
        x: round(x),
        y: round(y),
        text: textAt(round(x), round(y), place.side),
      };
    }),
  };
};
