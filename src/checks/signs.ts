/** Signs that join or part the letters of scripts that need it; elsewhere nobody sees them. */
const joiner = /[\u200c\u200d]/u;
const joined = /[\p{L}\p{M}]/u;
const plainScript = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}]/u;

/** Format characters that are seen: they enclose the numbers after them (Arabic, Syriac, Kaithi). */
const seen = /[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}]/u;

const isNeeded = (before: string, sign: string, after: string): boolean => {
  if (seen.test(sign)) return true;
  if (!joiner.test(sign)) return false;
  if (/\p{Extended_Pictographic}/u.test(after)) return true;
  return (
    joined.test(before) &&
    joined.test(after) &&
    !plainScript.test(before) &&
    !plainScript.test(after)
  );
};

/** A sign in a text, and where it stands. */
export interface Sign {
  sign: string;
  index: number;
}

const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cn}\p{Co}]/gu;

/** The first sign that nobody sees, other than line breaks and those that a script needs. */
export const unseenSign = (text: string): Sign | undefined => {
  for (const { 0: sign, index } of text.matchAll(unseen)) {
    if (sign === '\n') continue;
    const before = [...text.slice(Math.max(0, index - 2), index)].at(-1) ?? '';
    const after = [...text.slice(index + sign.length, index + sign.length + 2)][0] ?? '';
    if (!isNeeded(before, sign, after)) return { sign, index };
  }
  return undefined;
};

/** The first space that is not the plain one. */
export const oddSpace = (text: string): Sign | undefined => {
  const { 0: sign, index } = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/u.exec(text) ?? {};
  return sign === undefined || index === undefined ? undefined : { sign, index };
};

/** The first letter that Unicode writes as one sign and that is written as several, with those signs. */
export const uncomposed = (text: string): Sign | undefined => {
  if (text === text.normalize('NFC')) return undefined;
  const { index } =
    [...text.matchAll(/\P{M}?\p{M}+|\P{M}/gu)].find(([part]) => part !== part.normalize('NFC')) ??
    {};
  const at = index ?? 0;
  const [sign = ''] = /^\P{M}?\p{M}*/u.exec(text.slice(at)) ?? [];
  return { sign, index: at };
};

/** What a sign is called: `U+200B`. */
export const codeOf = (sign: string): string =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The words around an index, with what nobody sees in them shown as its code. */
export const shownAround = (text: string, index: number): string =>
  text
    .slice(Math.max(0, index - 15), index + 16)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(unseen, (sign) => `[${codeOf(sign)}]`);
