/** A source as it stands in a list, or is to stand there. */
export type Listed = Record<string, unknown> & { id: string };

/** The words of a value, in small letters. */
export const wordsIn = (value: unknown): string[] =>
  (JSON.stringify(value) ?? '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const addressKey = (address: unknown): string | undefined =>
  typeof address === 'string'
    ? address
        .replace(/^https?:\/\/(?:www\.)?/i, '')
        .replace(/[#?]?$|\/$/, '')
        .toLowerCase()
    : undefined;

const nameKey = (entry: Record<string, unknown>): string =>
  ['title', 'container-title', 'issued'].map((field) => wordsIn(entry[field]).join(' ')).join('|');

/** The source that is there already and is the same: by its address, or by title, publisher and date. */
export const sameAs = (entry: Record<string, unknown>, there: readonly Listed[]) =>
  there.find((one) => {
    const address = addressKey(entry['URL']);
    return (
      (address !== undefined && addressKey(one['URL']) === address) ||
      nameKey(one) === nameKey(entry)
    );
  });
