import type { Tab } from './driver.ts';

/** Scrolls an element into the window if it is outside; gives the middle of its first line there. */
const pointOf = (selector: string): { x: number; y: number; hit: boolean; on: string } => {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`Nothing matches ${selector}`);
  const middle = () => {
    const [line = element.getBoundingClientRect()] = element.getClientRects();
    return { x: line.left + line.width / 2, y: line.top + line.height / 2 };
  };
  const outside = ({ x, y }: { x: number; y: number }) =>
    x < 0 || y < 0 || x > innerWidth || y > innerHeight;
  const hits = ({ x, y }: { x: number; y: number }) => {
    const found = document.elementFromPoint(x, y);
    return { hit: element.contains(found), on: found?.outerHTML.slice(0, 80) ?? 'nothing' };
  };
  // A bar that sticks to the edge of the window covers what is only just inside it.
  if (outside(middle()) || !hits(middle()).hit)
    element.scrollIntoView({ block: 'center', behavior: 'instant' as ScrollBehavior });
  return { ...middle(), ...hits(middle()) };
};

/**
 * Clicks an element as a mouse does: at a point, on what is uppermost there, once it stands still.
 * @throws Error where that is another element
 */
export const clickElement = async (
  tab: Pick<Tab, 'evaluate' | 'clickAt'>,
  selector: string,
): Promise<void> => {
  let before = await tab.evaluate(pointOf, selector);
  for (let tries = 0; tries < 50; tries += 1) {
    const here = await tab.evaluate(pointOf, selector);
    if (here.hit && here.x === before.x && here.y === before.y) return tab.clickAt(here.x, here.y);
    before = here;
  }
  throw new Error(`${selector} cannot be clicked: it moves, or this is on top of it: ${before.on}`);
};
