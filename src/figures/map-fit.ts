import { geoDistance } from 'd3-geo';
import { nearest } from '../load/nearest.ts';
import type { MapFigure } from '../schemas/figure-map.ts';
import type { Units } from '../schemas/units.ts';
import { labelOf } from './distances.ts';
import type { DrawingProblem } from './fit.ts';
import { findPlace, namesIn, type Position, pointOf } from './gazetteer.ts';
import { areNeighbours, placeMarks } from './map.ts';
import { boxesOf } from './map-words.ts';

const pointsOf = (places: MapFigure['places']): Position[] =>
  places.flatMap((place) => {
    const point = pointOf(place);
    return point ? [point] : [];
  });

const strange = ({ places }: MapFigure): DrawingProblem[] =>
  places.flatMap(({ name, country, at }, index): DrawingProblem[] => {
    if (at || country === undefined || findPlace(name, country)) return [];
    const near = nearest(name, namesIn(country));
    const hint = near
      ? `Did you mean ${near}? The map may spell it otherwise with label: ${name}.`
      : 'Write it as GeoNames does, check the country, or say where it lies with at: { latitude: …, longitude: … }.';
    const message = `the gazetteer has no place of this name in ${country}`;
    return [{ path: ['places', index, 'name'], rule: 'figure-place', message, found: name, hint }];
  });

/** Mean radius of the Earth in kilometres. */
const earth = 6371;

const away = (kilometres: number): string => `${Math.round(kilometres).toLocaleString('en')} km`;

/** A position that lies far from the other places of the map, and would not with its two numbers swapped. */
const swapped = ({ places }: MapFigure): DrawingProblem[] => {
  const looked = places.filter(({ at }) => at === undefined);
  const found = places.flatMap((place, index): DrawingProblem[] => {
    const { at } = place;
    const others = pointsOf(looked.length > 0 ? looked : places.filter((one) => one !== place));
    if (!at || Math.abs(at.longitude) > 90 || others.length === 0) return [];
    const { latitude, longitude } = at;
    const far = (point: Position): number =>
      Math.min(...others.map((other) => geoDistance(point, other))) * earth;
    const [here, there] = [far([longitude, latitude]), far([latitude, longitude])];
    if (here < 1000 || there > here / 4) return [];
    return [
      {
        path: ['places', index, 'at'],
        rule: 'figure-place',
        message: `latitude and longitude look swapped: it lies ${away(here)} from other places of the map`,
        found: `latitude: ${latitude}, longitude: ${longitude}`,
        hint:
          `Did you mean { latitude: ${longitude}, longitude: ${latitude} }, ${away(there)} from them? ` +
          'Latitude is how far north, longitude how far east.',
      },
    ];
  });
  // Of positions that are near none of each other the first is as likely wrong as the next.
  return looked.length > 0 ? found : found.slice(0, 1);
};

const lost = ({ places, lines }: MapFigure): DrawingProblem[] => {
  const labels = places.map(labelOf);
  const pairs = new Set<string>();
  return lines.flatMap(({ from, to }, index): DrawingProblem[] => {
    const path = (end: string) => ['lines', index, end];
    const unknown = ([end, name]: readonly [string, string]): DrawingProblem[] => {
      if (labels.includes(name)) return [];
      const near = nearest(name, labels);
      const hint = near ? `Did you mean ${near}?` : `The map has ${labels.join(', ')}.`;
      const message = 'the map has no place of this name';
      return [{ path: path(end), rule: 'figure-line', message, found: name, hint }];
    };
    const ends = [['from', from] as const, ['to', to] as const].flatMap(unknown);
    if (ends.length > 0) return ends;
    const pair = [from, to].sort().join('\n');
    const twice = pairs.has(pair);
    pairs.add(pair);
    if (from !== to && !twice) return [];
    return [
      {
        path: path('to'),
        rule: twice ? 'figure-twice' : 'figure-line',
        message: twice ? 'these two places are joined already' : 'the line ends where it begins',
        found: to,
        hint: twice ? 'Keep one of the two lines.' : 'Name another place.',
      },
    ];
  });
};

const unborder = ({ border }: MapFigure): DrawingProblem[] => {
  if (!border || areNeighbours(border.between[0], border.between[1])) return [];
  const found = border.between.join(', ');
  const message = 'the map knows no border between these two';
  const hint = 'Write the codes of two neighbours (ISO 3166-1 numeric), in quotation marks.';
  return [{ path: ['border', 'between'], rule: 'figure-border', message, found, hint }];
};

/** The field whose words leave the drawing: the remark where one of its lines does, else the name. */
const wideField = (place: MapFigure['places'][number], line: string): string => {
  if (place.remark?.includes(line)) return 'remark';
  if (place.within !== undefined && line.includes(place.within)) return 'within';
  return place.label === undefined ? 'name' : 'label';
};

const outside = (figure: MapFigure, width: number, units: Units): DrawingProblem[] => {
  const { marks, height } = placeMarks(figure, width, units);
  return marks.flatMap(({ words }, index): DrawingProblem[] => {
    const boxes = boxesOf(words);
    const at = boxes.findIndex(
      ({ left, right, top, bottom }) =>
        left < -2 || right > width + 2 || top < -2 || bottom > height + 2,
    );
    const place = figure.places[index];
    if (at < 0 || !place) return [];
    const line = words.lines[at] ?? '';
    return [
      {
        path: ['places', index, wideField(place, line)],
        rule: 'figure-label',
        message: 'the words leave the map',
        found: line,
        hint: 'Shorten them, or give the place another side or align.',
      },
    ];
  });
};

/** Places that lie at one point, or half a world apart, cannot be drawn. */
const flat = ({ places }: MapFigure): DrawingProblem[] => {
  const points = pointsOf(places);
  const [first] = points;
  const reach = first ? Math.max(...points.map((point) => geoDistance(first, point))) : 1;
  if (reach > 0.0005 && reach < 2.6) return [];
  const message =
    reach < 1 ? 'the places lie too near one another' : 'the places lie half a world apart';
  return [{ path: ['places'], rule: 'figure-scale', message, hint: 'Draw other places.' }];
};

/**
 * What a map cannot show: places and lines it does not find, words that leave it.
 * @param width of the drawing, in its own units
 * @param units of the distances
 */
export const mapProblems = (figure: MapFigure, width: number, units: Units): DrawingProblem[] => {
  // A line may name a place as it should be spelt.
  const places = [...strange(figure), ...swapped(figure)];
  const missing = [...(places.length > 0 ? places : lost(figure)), ...unborder(figure)];
  if (missing.length > 0) return missing;
  const impossible = flat(figure);
  return impossible.length > 0 ? impossible : outside(figure, width, units);
};
