/** A text as a part of an id: its first words in small letters of the alphabet, with hyphens. */
export const slug = (text: string, mostWords: number): string =>
  text
    .replace(/[’'‘]/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/[øØ]/g, 'o')
    .replace(/[æÆ]/g, 'ae')
    .replace(/[łŁ]/g, 'l')
    .replace(/[ıİ]/g, 'i')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !/^(the|a|an|of|and|le|la|les|der|die|das)$/.test(word))
    .slice(0, mostWords)
    .join('-');

/** What an id of a source is made of. */
interface Named {
  container?: string | undefined;
  title?: string | undefined;
  issued?: string | undefined;
}

/**
 * An id for a source, from who published it, when, and its title: `lorn-gazette-2019-office-hours`.
 * @param taken ids that it must not be
 */
export const sourceId = (
  { container = '', title = '', issued = '' }: Named,
  taken: readonly string[],
): string => {
  const [year = ''] = /^\d{4}/.exec(issued) ?? [];
  const parts = [slug(container, 2), year, slug(title, 3)].filter((part) => part !== '');
  const named = parts.join('-').slice(0, 54).replace(/-+$/, '');
  // Digits alone would be a number.
  const base = /^\d*$/.test(named) ? ['source', named].filter(Boolean).join('-') : named;
  let id = base;
  for (let next = 2; taken.includes(id); next += 1) id = `${base}-${next}`;
  return id;
};
