import { z } from 'zod';

/**
 * One of the keys of a table, each with what else editors call it: whoever writes one of those is told the key.
 * @param table what can be chosen
 */
export const choice = <Key extends string>(
  table: Readonly<Record<Key, { also?: readonly string[] }>>,
) => {
  const keys = Object.keys(table) as [Key, ...Key[]];
  const meant = (word: unknown): Key | undefined =>
    keys.find((key) => table[key].also?.includes(String(word).trim().toLowerCase()));
  return z.enum(keys, {
    error: ({ input }) => {
      const key = meant(input);
      return key === undefined ? undefined : `Did you mean ${key}?`;
    },
  });
};
