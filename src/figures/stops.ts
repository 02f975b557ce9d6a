import type { StopsFigure } from '../schemas/figure.ts';
import { lineHeight, wrapText } from './text-box.ts';

/** A stop with its words, in the units of the drawing. */
export interface DrawnStop {
  place: string;
  mark: StopsFigure['stops'][number]['mark'];
  left: string | undefined;
  right: string | undefined;
  /** The last word on it, line by line. */
  last: string[];
  /** Height of the mark, and baseline of the first line. */
  y: number;
}

/** A line with its stops, ready to be drawn. */
export interface StopsDrawing {
  width: number;
  height: number;
  /** Where the line runs, from top to bottom. */
  x: number;
  top: number;
  bottom: number;
  stops: DrawnStop[];
  /** The name of the line, line by line, and the baseline of its first. */
  name: { lines: string[]; y: number };
}

/**
 * Lays the stops out at equal steps on an upright line, with room for words on both sides.
 * @param width of the drawing, in its own units
 */
export const drawStops = ({ stops, line }: StopsFigure, width: number): StopsDrawing => {
  const x = Math.round(width * 0.27);
  const top = lineHeight + 8;
  let y = top + 10;
  const drawn = stops.map(({ place, mark, left, right, last }): DrawnStop => {
    const lines = wrapText(last, width - x - 14);
    const own = y + lineHeight;
    y = own + lines.length * lineHeight + 14;
    return { place, mark, left, right, last: lines, y: own };
  });
  const name = { lines: wrapText(line, width - x - 14), y: y + 8 };
  const height = name.y + (name.lines.length - 1) * lineHeight + 5;
  return { width, height, x, top, bottom: height - 2, stops: drawn, name };
};
