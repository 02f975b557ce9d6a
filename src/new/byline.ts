/** Words before an author’s name: “By Elin Marrow”, “Par …”, “Door …”. */
const by = /^(?:by|par|door|von|por|di|af|av)[\s\u00a0]+(\S.*)$/iu;

const mostWords = 6;

/** Small words in names and between them. */
const small = new Set(
  (
    'van von der den de del della di da do dos das du des la le el al bin ibn ter ten te zu af av y e i ' +
    'and et und en ve &'
  ).split(' '),
);

/** A word of a name: “Nora”, “O’Neill,”, “d’Estaing”, “al-Rashid”, “J.”, “李明”. */
const ofName = /^(?:\p{Ll}{1,3}[’'-])?(?:\p{Lu}|\p{Lo})[\p{L}\p{M}.’'-]*,?$/u;

const isName = (text: string): boolean => {
  const own = text.split(/\s+/u).filter((word) => !small.has(word));
  const ends = /[.!?:;,…]$/u.test(text) && !/\b(?:Jr|Sr)\.$/u.test(text);
  return (
    own.length > 0 && own.length <= mostWords && own.every((word) => ofName.test(word)) && !ends
  );
};

/**
 * The author whom a line names that says nothing else: “By Nora O’Neill”. “By noon the boats were gone” is the
 * text’s, and so is all that might be.
 */
export const bylineOf = (text: string): string | undefined => {
  const name = by.exec(text)?.[1]?.trim();
  return name !== undefined && isName(name) ? name : undefined;
};
