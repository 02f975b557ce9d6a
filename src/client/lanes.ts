/** A note in the margins: its height, and the margin that it belongs to. */
interface LaneNote {
  height: number;
  lane: 0 | 1;
}

/** A paragraph with its notes, and where it begins while nothing is left free, in pixels. */
export interface LaneParagraph {
  top: number;
  notes: LaneNote[];
}

/** Where the notes stand, and what is left free in the essay for them. */
interface Lanes {
  /** Left free after each paragraph, in pixels. */
  free: number[];
  /** For each paragraph, each note: its margin, and its top below the top of the paragraph. */
  places: { lane: 0 | 1; top: number }[][];
}

interface Way {
  /** How far notes may run on past the top of the next paragraph before room is left for them. */
  drift: number;
  /** Whether a note may stand in the other margin, where that is emptier. */
  either: boolean;
}

const stood = (
  paragraphs: readonly LaneParagraph[],
  end: number,
  gap: number,
  limit: number,
  { drift, either }: Way,
): Lanes => {
  const ends: [number, number] = [-Infinity, -Infinity];
  let sum = 0;
  const free: number[] = [];
  const places = paragraphs.map(({ top, notes }, index) => {
    const start = top + sum;
    const placed = notes.map(({ height, lane: own }) => {
      const other = own === 0 ? 1 : 0;
      const nearer = Math.max(start, ends[other] + gap) < Math.max(start, ends[own] + gap);
      const lane = either && nearer ? other : own;
      const at = Math.max(start, ends[lane] + gap);
      ends[lane] = at + height;
      return { lane, top: at - start };
    });
    const next = paragraphs[index + 1];
    const over = Math.max(...ends) + gap - (next?.top ?? end) - sum;
    const room = Math.max(0, next ? Math.min(limit, over - drift) : over);
    free.push(room);
    sum += room;
    return placed;
  });
  return { free, places };
};

const total = (lanes: Lanes): number => lanes.free.reduce((sum, one) => sum + one, 0);

/** How far a way goes over the limit, then how long it makes the page. */
const cost = (lanes: Lanes, limit: number): number =>
  Math.max(0, Math.max(...lanes.free) - limit) * 1000 + total(lanes);

/**
 * Lets notes run on past their paragraphs, each margin by itself. Room is left in the essay only where
 * it must be, at most `limit` after a paragraph where that can be. A note changes its margin only where
 * the essay would else have larger holes or be longer by more than a fifth of what is added.
 * @param end where the essay ends while nothing is left free
 * @param gap between two notes
 */
export const runOn = (
  paragraphs: readonly LaneParagraph[],
  { end, gap, limit }: { end: number; gap: number; limit: number },
): Lanes => {
  const best = (either: boolean): Lanes => {
    const drifts = Array.from({ length: 41 }, (_, index) => index * 50);
    const ways = drifts.map((drift) => stood(paragraphs, end, gap, limit, { drift, either }));
    return ways.reduce((a, b) => (cost(b, limit) < cost(a, limit) ? b : a));
  };
  const own = best(false);
  const either = best(true);
  return cost(either, limit) < 0.8 * cost(own, limit) ? either : own;
};
