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
