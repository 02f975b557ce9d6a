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

/**
 * The same path with steps in place of positions and without steps that go nowhere: about two
 * thirds of its size on the wire.
 * @param path as geoPath writes it: `M`, `L` and `Z` with whole numbers
 */
export const compactPath = (path: string | null): string => {
  let out = '';
  let [x, y] = [0, 0];
  let [startX, startY] = [0, 0];
  for (const [, command, a, b] of (path ?? '').matchAll(/([MLZ])(?:(-?\d+),(-?\d+))?/gu)) {
    if (command === 'Z') {
      out += 'z';
      [x, y] = [startX, startY];
      continue;
    }
    const [nextX, nextY] = [Number(a), Number(b)];
    const [dx, dy] = [nextX - x, nextY - y];
    [x, y] = [nextX, nextY];
    if (command === 'M') [startX, startY] = [x, y];
    else if (dx === 0 && dy === 0) continue;
    out += `${command === 'M' ? 'm' : 'l'}${dx}${dy < 0 ? '' : ' '}${dy}`;
  }
  return out;
};
