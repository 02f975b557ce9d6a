import { geoDistance } from 'd3-geo';
import type { MapFigure } from '../schemas/figure.ts';
import type { Units } from '../schemas/units.ts';
import { positionOf } from './gazetteer.ts';

/** Mean radius of the Earth in kilometres (IUGG). */
const earth = 6371.0088;
const kilometresInMile = 1.609344;

const number = new Intl.NumberFormat('en-GB');

/** The length of a straight line on the map. */
export interface Distance {
  from: string;
  to: string;
  /** Rounded to 50. */
  kilometres: number;
  /** Rounded to 25. */
  miles: number;
}

/** The numbers of a distance with their units, in the order in which an edition writes them. */
export const inUnits = (distance: Distance, units: Units) =>
  units.map(({ unit, short, name }) => ({ value: number.format(distance[unit]), short, name }));

const roundTo = (step: number, value: number): number => Math.round(value / step) * step;

/** The name a place bears on the map. */
export const labelOf = (place: MapFigure['places'][number]): string => place.label ?? place.name;

/**
 * The great-circle distances along a map's lines, on a sphere.
 * @throws Error where a line names a place that is not on the map
 */
export const distancesOf = ({ places, lines }: Pick<MapFigure, 'places' | 'lines'>): Distance[] => {
  const at = (name: string) => {
    const place = places.find((one) => labelOf(one) === name);
    if (!place) throw new Error(`A line of the map names ${name}, which is not among its places.`);
    return positionOf(place);
  };
  return lines.map(({ from, to }) => {
    const length = geoDistance(at(from), at(to)) * earth;
    return {
      from,
      to,
      kilometres: roundTo(50, length),
      miles: roundTo(25, length / kilometresInMile),
    };
  });
};
