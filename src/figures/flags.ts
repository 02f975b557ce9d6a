import { textWidth } from './text-box.ts';

/** Words at the top of a thin pole, as on a flag. */
export interface Flag {
  text: string;
  /** Where its pole stands. */
  x: number;
}

/** A flag with its place: lane 0 is the lowest. */
export interface PlacedFlag extends Flag {
  lane: number;
  anchor: 'start' | 'middle' | 'end';
  left: number;
  right: number;
}

/** Thrown where flags have no room. */
export class DoNotFit extends Error {
  override readonly name = 'DoNotFit';
}

/** So many ways are tried: flags that fit are found long before. */
const mostTries = 200_000;

/** A way to place flags, with what speaks against it. */
interface Placing {
  flags: PlacedFlag[];
  cost: number;
}

/** Between a pole and its words, and between words side by side. */
const gap = 4;
const costOf = { start: 0, middle: 1.2, end: 0.8, lane: 1.5 };

const clash = (a: PlacedFlag, b: PlacedFlag): boolean => {
  if (a.lane === b.lane) return a.left < b.right + gap && b.left < a.right + gap;
  const [high, low] = a.lane > b.lane ? [a, b] : [b, a];
  return high.x > low.left + 1 && high.x < low.right - 1;
};

const options = ({ text, x }: Flag, lanes: number, width: number): PlacedFlag[] => {
  const length = textWidth(text) + gap;
  const shift = { start: 0, middle: length / 2, end: length };
  return (['start', 'end', 'middle'] as const)
    .map((anchor) => ({
      text,
      x,
      anchor,
      left: x - shift[anchor],
      right: x - shift[anchor] + length,
    }))
    .filter(({ left, right }) => left >= 0 && right <= width)
    .flatMap((place) => Array.from({ length: lanes }, (_, lane) => ({ ...place, lane })));
};

/** The cheapest way to place what is left, if it costs less than `most`. */
const cheapest = (
  [next, ...rest]: readonly Flag[],
  lanes: number,
  width: number,
  { flags, cost }: Placing,
  most: number,
  tries: { left: number },
): Placing | undefined => {
  if (!next) return { flags, cost };
  let best: Placing | undefined;
  for (const option of options(next, lanes, width)) {
    tries.left -= 1;
    if (tries.left < 0) return best;
    const sum = cost + costOf[option.anchor];
    if (sum >= (best?.cost ?? most) || flags.some((other) => clash(option, other))) continue;
    const so = { flags: [...flags, option], cost: sum };
    best = cheapest(rest, lanes, width, so, best?.cost ?? most, tries) ?? best;
  }
  return best;
};

/** Where the words of a flag are drawn: a little off its pole, or in the middle on top of it. */
export const flagText = ({ x, anchor }: PlacedFlag): number =>
  x + { start: gap, middle: 0, end: -gap }[anchor];

/**
 * Puts words above a row of points: in few lanes, right of their poles where they can be. No two
 * overlap, no pole runs through another's words, none leaves the drawing.
 * @param width of the drawing, in its units
 * @throws DoNotFit where they cannot be placed
 */
export const placeFlags = (flags: readonly Flag[], width: number): PlacedFlag[] => {
  let best: Placing | undefined;
  const tries = { left: mostTries };
  for (let lanes = 1; lanes <= flags.length; lanes += 1) {
    const most = best?.cost ?? Number.POSITIVE_INFINITY;
    const start = { flags: [], cost: lanes * costOf.lane };
    best = cheapest(flags, lanes, width, start, most, tries) ?? best;
  }
  if (best || flags.length === 0) return best?.flags ?? [];
  const words = flags.map(({ text }) => `“${text}”`).join(', ');
  throw new DoNotFit(`The words ${words} do not fit above one another; shorten them.`);
};
