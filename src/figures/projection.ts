import { type GeoProjection, geoConicEqualArea } from 'd3-geo';
import type { MultiPoint } from 'geojson';
import type { Position } from './gazetteer.ts';

const middle = (values: number[]): number => (Math.min(...values) + Math.max(...values)) / 2;

/**
 * An equal-area projection (Albers) that holds all places, clipped to the frame.
 * @param margin what is kept free at each side of the places, for their words
 */
export const projectionOf = (
  positions: Position[],
  [width, height]: [number, number],
  margin: { side: number; top: number; bottom: number },
): GeoProjection => {
  const points: MultiPoint = { type: 'MultiPoint', coordinates: positions };
  const latitudes = positions.map(([, latitude]) => latitude);
  return geoConicEqualArea()
    .parallels([Math.min(...latitudes), Math.max(...latitudes)])
    .rotate([-middle(positions.map(([longitude]) => longitude)), 0])
    .fitExtent(
      [
        [margin.side, margin.top],
        [width - margin.side, height - margin.bottom],
      ],
      points,
    )
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
};
