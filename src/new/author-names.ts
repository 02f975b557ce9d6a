/** A name as a source has it: in two parts, or as it is. */
type Name = { family: string; given: string } | { literal: string };

/** What stands between names, the words of several languages for “and” among it. */
const between = /(\s*,\s*(?:(?:and|et|und|en|y|e|ve|&)\s+)?|\s+(?:and|et|und|en|y|e|ve|&)\s+)/u;

const suffix = /\s+(Jr\.?|Sr\.?|II|III|IV)$/u;

const wordCount = (text = ''): number => text.split(/\s+/u).filter(Boolean).length;

/** Names are parted where each has two words: “Ortega y Gasset” is one, and so is “King, Jr.”. */
const parted = (author: string): string[] => {
  const [first = '', ...rest] = author
    .replace(/,\s*(?=(?:Jr|Sr|II|III|IV)(?![\p{L}\p{N}]))/gu, ' ')
    .split(between);
  const names = [first];
  for (let index = 0; index < rest.length; index += 2) {
    const [sign = '', next = ''] = rest.slice(index, index + 2);
    if (wordCount(names.at(-1)) > 1 && wordCount(next) > 1) names.push(next);
    else names.push(`${names.pop() ?? ''}${sign}${next}`);
  }
  return names;
};

const nameOf = (whole: string): Name => {
  const [, after] = suffix.exec(whole) ?? [];
  const name = whole.replace(suffix, '');
  const [, given, family] =
    /^(.+?)\s+(\p{Lu}\S*\s+[yei]\s+\p{Lu}\S*)$/u.exec(name) ??
    (between.test(name)
      ? undefined
      : /^(\S+(?:\s+\p{Lu}\S*)*?)\s+((?:\p{Ll}\S*\s+)*\S+)$/u.exec(name)) ??
    [];
  if (!given || !family || /^The$/i.test(given.split(' ')[0] ?? '')) return { literal: whole };
  return { family, given: after ? `${given}, ${after}` : given };
};

/**
 * The authors as a source has them: what stands last in a name is that of the family, with the small
 * words before it (“van der Meer”); a single word or “The …” is a name as it is.
 */
export const authorsOf = (author: string): Name[] => parted(author).map(nameOf);

/** How a name was read, for an editor to see whether it is right. */
export const namesTold = (author: string): string => {
  const read = authorsOf(author).map((name) =>
    'literal' in name ? name.literal : `${name.family}, ${name.given}`,
  );
  return `The author as sources.yaml has it, the family name first: ${read.map((one) => `“${one}”`).join(' and ')}.`;
};
