import type { MapFigure, MapPlace } from '../schemas/figure-map.ts';
import type { Units } from '../schemas/units.ts';
import { type Distance, inUnits, labelOf } from './distances.ts';
import { type Box, lineHeight, tenth, textSize, textWidth } from './text-box.ts';

/** The words at one place of a map. Lines are set under one another; the first is the name. */
export interface MapWords {
  lines: string[];
  /** Stands after the name, in the weight of the other lines. */
  within: string | undefined;
  x: number;
  y: number;
  /** From there to the baseline of the first line, in ems: smaller words keep close to their mark. */
  dy: number;
  anchor: 'start' | 'middle' | 'end';
  /** Where a thin line leads from the mark to the words; undefined where they stand together. */
  leader: number | undefined;
}

/** From one line to the next, in ems. */
export const leading = lineHeight / textSize;

/** “2,000 km / 1,225 mi”: a distance as the map shows it. */
export const distanceInWords = (distance: Distance, units: Units): string =>
  inUnits(distance, units)
    .map(({ value, short }) => `${value} ${short}`)
    .join(' / ');

/** The lines of a map with their lengths, and the units of these. */
interface Measured {
  lines: MapFigure['lines'];
  distances: readonly Distance[];
  units: Units;
}

const linesAt = (place: MapPlace, { lines, distances, units }: Measured) => {
  const to = labelOf(place);
  const shown = lines.flatMap((line, index) => {
    const distance = distances[index];
    return line.shown && line.to === to && distance
      ? [distanceInWords(distance, units), `from ${line.from}`]
      : [];
  });
  return [to, ...(place.remark?.split('\n') ?? []), ...shown];
};

/**
 * Sets the words of a place beside its mark. What it lies within stands after its name, or under it
 * where there is no room.
 * @param x of the mark
 * @param y of the mark
 */
export const wordsAt = (place: MapPlace, measured: Measured, x: number, y: number): MapWords => {
  const [name = '', ...others] = linesAt(place, measured);
  const { side, within } = place;
  const away = place.away * lineHeight;
  const room = place.align === 'end' ? x : Number.POSITIVE_INFINITY;
  const beside = side === 'left' || side === 'right';
  const apart = within && (beside || textWidth(`${name}, ${within}`) > room);
  const words = [name, ...(apart ? [within] : []), ...others];
  const base = { lines: words, within: apart ? undefined : within, leader: undefined };
  if (beside) {
    const [sign, anchor] = side === 'left' ? [-1, 'end' as const] : [1, 'start' as const];
    return { ...base, x: tenth(x + sign * (6 + away)), y: tenth(y), dy: 0.35, anchor };
  }
  const [sign, dy] = side === 'above' ? [-1, -(words.length - 1) * leading] : [1, 0.85];
  return {
    ...base,
    x: tenth(x + { start: -4, middle: 0, end: 4 }[place.align]),
    y: tenth(y + sign * (7 + away)),
    dy: Math.round(dy * 100) / 100,
    anchor: place.align,
    leader: away > 0 ? tenth(y + sign * (5 + away)) : undefined,
  };
};

/** The room that words take, line by line, in the units of the drawing. */
export const boxesOf = ({ lines, within, x, y, dy, anchor }: Omit<MapWords, 'leader'>): Box[] =>
  lines.map((line, index) => {
    const width = textWidth(index === 0 && within ? `${line}, ${within}` : line);
    const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
    const baseline = y + dy * textSize + index * lineHeight;
    return {
      left,
      right: left + width,
      top: baseline - textSize * 0.75,
      bottom: baseline + textSize * 0.25,
    };
  });
