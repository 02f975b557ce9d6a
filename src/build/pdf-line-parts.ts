/**
 * Divides a text that goes over lines.
 * @param text words with one space between them
 * @param shares how many letters each line is known to show, roughly
 * @returns the words of each line
 */
export const lineParts = (text: string, shares: readonly number[]): string[] => {
  const words = text.split(' ');
  const shown = shares.reduce((sum, share) => sum + share, 0);
  const letters = words.join('').length;
  const parts = shares.map((): string[] => []);
  let before = 0;
  for (const word of words) {
    const middle = ((before + word.length / 2) / letters) * shown;
    before += word.length;
    let line = 0;
    for (let end = shares[0]!; middle > end && line + 1 < shares.length; end += shares[line]!)
      line += 1;
    parts[line]!.push(word);
  }
  return parts.map((part) => part.join(' '));
};
