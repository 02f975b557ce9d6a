import { tenth } from './text-box.ts';

/** A rectangle as SVG has it. */
export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A stretch, along the axis of time or across it. */
export interface Stretch {
  from: number;
  to: number;
}

/** Which way the axis of time runs, and where it and the first lane begin. */
export interface Frame {
  down: boolean;
  left: number;
  top: number;
}

/** What stands there along the axis and across it, as x and y. */
export const point = ({ down, left, top }: Frame, along: number, across: number) => ({
  x: tenth(left + (down ? across : along)),
  y: tenth(top + (down ? along : across)),
});

/** The rectangle of a stretch along the axis and one across it. */
export const rect = (frame: Frame, along: Stretch, across: Stretch): Rect => {
  const [a, b] = [point(frame, along.from, across.from), point(frame, along.to, across.to)];
  return { ...a, width: tenth(b.x - a.x), height: tenth(b.y - a.y) };
};

/** A line along the axis, at one place across it. */
export const lineAlong = (frame: Frame, { from, to }: Stretch, across: number): string => {
  const [a, b] = [point(frame, from, across), point(frame, to, across)];
  return `M${a.x} ${a.y}${frame.down ? `V${b.y}` : `H${b.x}`}`;
};

/** A line across the axis, at one place along it. */
export const lineAcross = (frame: Frame, along: number, { from, to }: Stretch): string => {
  const [a, b] = [point(frame, along, from), point(frame, along, to)];
  return `M${a.x} ${a.y}${frame.down ? `H${b.x}` : `V${b.y}`}`;
};

/** Two strokes across the axis, where a piece of it is left out. */
export const strokes = (frame: Frame, along: number, across: number): string => {
  const { x, y } = point(frame, along, across);
  return frame.down ? `M${x + 4} ${y - 5}l-8 4m0 4l8 -4` : `M${x - 5} ${y + 4}l4 -8m4 0l-4 8`;
};

/**
 * The outline of a bar along the axis: round where it ends, with a point where its end is open.
 * @param thick how thick it is, and long at least
 */
export const barOutline = (
  frame: Frame,
  { from, to, openStart, openEnd }: Stretch & { openStart: boolean; openEnd: boolean },
  across: number,
  thick: number,
): string => {
  const r = thick / 2;
  const at = (along: number, aside: number): string => {
    const { x, y } = point(frame, along, across + aside);
    return `${x} ${y}`;
  };
  const arc = `A${r} ${r} 0 0 ${frame.down ? 0 : 1} `;
  const end = `${openEnd ? `L${at(to, 0)}L` : arc}${at(to - r, r)}`;
  const start = `${openStart ? `L${at(from, 0)}L` : arc}${at(from + r, -r)}`;
  return `M${at(from + r, -r)}L${at(to - r, -r)}${end}L${at(from + r, r)}${start}z`;
};
