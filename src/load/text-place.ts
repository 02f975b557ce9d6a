/**
 * Where an offset stands in a text.
 * @returns line and column, counted from 1
 */
export const placeIn = (text: string, offset: number): { line: number; column: number } => {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < start; at = text.indexOf('\n', at + 1))
    line += 1;
  return { line, column: (offset > 0 ? offset - start : 0) + 1 };
};
