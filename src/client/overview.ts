import { all, on } from './page.ts';

/** A stretch of days, in ISO 8601. */
type Days = [first: string, last: string];

const cellAt = (target: EventTarget | null): SVGElement | null =>
  target instanceof Element ? target.closest<SVGElement>('.cell') : null;

const daysOf = (cell: SVGElement): Days => [
  cell.dataset['first'] ?? '',
  cell.dataset['last'] ?? '',
];

const both = ([a, b]: Days, [c, d]: Days): Days => [a < c ? a : c, b > d ? b : d];

/** Marks the stretch that is chosen. */
export const showStretch = (from: string, to: string): void => {
  for (const cell of all<HTMLElement>('.overview .cell')) {
    const { first = '', last = '' } = cell.dataset;
    const on = !!(from || to) && (!from || last >= from) && (!to || first <= to);
    cell.toggleAttribute('data-on', on);
    // A month or a year of which only some days are chosen.
    cell.toggleAttribute('data-part', on && (first < from || (!!to && last > to)));
  }
};

/** Says the name of the mark that is pointed at or has the focus, in a line that is kept for it. */
const sayNames = (): void => {
  const line = document.querySelector('.overview .says');
  const hint = line?.textContent ?? '';
  const say = ({ target }: { target: EventTarget | null }): void => {
    const title = (target as Element).closest?.('.overview a')?.querySelector('title');
    if (line) line.textContent = title?.textContent ?? hint;
  };
  on('pointerover', say);
  on('focusin', say);
  // The pointer, which had this script fetched, may rest on one already.
  const now = document.querySelector('.overview a:is(:hover, :focus)');
  if (now) say({ target: now });
};

/**
 * Lets a stretch of time be chosen in the overview: by drawing from one cell to another, by a tap, and by
 * a tap on another while one is chosen. A tap on the one that is chosen gives it up.
 * @param current the days that are chosen, empty where none are
 */
export const chooseInOverview = (current: () => Days, choose: (days: Days) => void): void => {
  let start: SVGElement | null = null;
  let drawn: Days | undefined;
  sayNames();
  on('pointerdown', ({ target, pointerType, button }) => {
    start = pointerType !== 'touch' && button === 0 ? cellAt(target) : null;
    drawn = undefined;
  });
  on('pointermove', ({ target }) => {
    const cell = start && cellAt(target);
    if (!start || !cell || (cell === start && !drawn)) return;
    drawn = both(daysOf(start), daysOf(cell));
    showStretch(...drawn);
  });
  on('pointerup', () => {
    start = null;
    if (drawn) choose(drawn);
  });
  on('pointercancel', () => {
    start = null;
    showStretch(...current());
  });
  on('click', ({ target }) => {
    const cell = cellAt(target);
    if (!cell || drawn) return;
    const [days, [from, to]] = [daysOf(cell), current()];
    const cells = [...all<HTMLElement>('.overview .cell')].map(({ dataset }) => dataset);
    const single = cells.some(({ first, last }) => first === from && last === to);
    if (from === days[0] && to === days[1]) choose(['', '']);
    else choose(single ? both([from, to], days) : days);
  });
};
