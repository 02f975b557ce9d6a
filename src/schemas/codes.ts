import { z } from 'zod';

const named = (type: 'language' | 'region' | 'script') =>
  new Intl.DisplayNames('en', { type, fallback: 'none' });

const names = { language: named('language'), region: named('region'), script: named('script') };

const asked = new Map<string, string | undefined>();

/** The English name of a code, if it has one; asking takes long, and a few codes stand everywhere. */
const nameOf = (type: keyof typeof names, code: string): string | undefined => {
  const key = `${type} ${code}`;
  if (asked.has(key)) return asked.get(key);
  let name: string | undefined;
  try {
    name = names[type].of(code);
  } catch {
    // Not even the form of a code.
  }
  asked.set(key, name);
  return name;
};

/** Codes that ICU names and that stand for no country: unknown, tests, parts, the euro area. */
const noCountry = new Set(['ZZ', 'XA', 'XB', 'QO', 'EZ', 'AC', 'CP', 'DG', 'EA', 'IC', 'TA']);

/** What a code that is out of use stands for: `UK` is `GB`. */
const current = (code: string): string | undefined => {
  try {
    return new Intl.Locale(`und-${code}`).region;
  } catch {
    return undefined;
  }
};

/** The code that a country is written with; undefined where there is no such country. */
export const countryCode = (code: string): string | undefined => {
  const upper = code.trim().toUpperCase();
  if (!/^[A-Z]{2}$/.test(upper) || noCountry.has(upper)) return undefined;
  const now = current(upper);
  return now && nameOf('region', now) ? now : undefined;
};

/** A country by its code in ISO 3166-1, or `UN` for the bodies of the United Nations. */
export const country = z.string().superRefine((code, context) => {
  const meant = countryCode(code);
  if (meant === code) return;
  const hint = meant ? `Did you mean ${meant}?` : 'Write two capitals, for example GB or PK.';
  const params = { rule: 'country-unknown', hint };
  context.addIssue({ code: 'custom', message: 'no country has this code', params });
});

/** A tag as it is written: the language in small letters, the script with a capital, the region in capitals. */
const cased = (tag: string): string =>
  tag
    .split('-')
    .map((part, index) => {
      if (index === 0 || part.length > 4) return part.toLowerCase();
      if (part.length === 4) return part.charAt(0).toUpperCase() + part.slice(1).toLowerCase();
      return part.toUpperCase();
    })
    .join('-');

/** The tag that a language is written with; undefined where there is no such language. */
export const languageTag = (tag: string): string | undefined => {
  const form =
    /^([a-z]{2,3})(?:-([a-z]{4}))?(?:-([a-z]{2}|\d{3}))?(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*$/i;
  const [, language, script, region] = form.exec(tag.trim()) ?? [];
  if (!language || language.toLowerCase() === 'und' || !nameOf('language', language.toLowerCase()))
    return undefined;
  if (script && !nameOf('script', cased(`x-${script}`).slice(2))) return undefined;
  const place = region && (/\d/.test(region) ? region : countryCode(region));
  if (region && !place) return undefined;
  const whole = cased(tag.trim());
  return region && place ? whole.replace(`-${region.toUpperCase()}`, `-${place}`) : whole;
};

/** A language as a BCP 47 tag (RFC 5646): `en`, `en-GB`, `ur-Latn`. */
export const language = z.string().superRefine((tag, context) => {
  const meant = languageTag(tag);
  if (meant === tag) return;
  const hint = meant ? `Did you mean ${meant}?` : 'Write a language tag such as en, ps or ur.';
  const params = { rule: 'language-unknown', hint };
  context.addIssue({ code: 'custom', message: 'no language has this tag', params });
});

/** Scripts whose letters have no Unicode property of the same name. */
const parts: Record<string, string[]> = {
  Hans: ['Hani', 'Bopo'],
  Hant: ['Hani', 'Bopo'],
  Jpan: ['Hani', 'Hira', 'Kana'],
  Kore: ['Hang', 'Hani'],
};

/**
 * The letters of a text that are not of the script of its language.
 * @param tag a BCP 47 tag; its own script, where it names one, is the one that counts
 */
export const foreignLetters = (tag: string, text: string): string[] => {
  // A tag that is none is told by itself.
  if (languageTag(tag) === undefined) return [];
  const script = new Intl.Locale(tag).maximize().script ?? 'Latn';
  const own = (parts[script] ?? [script]).map((name) => `\\p{Script_Extensions=${name}}`).join('');
  let foreign: RegExp;
  try {
    foreign = new RegExp(`(?=\\p{L})[^${own}]`, 'gu');
  } catch {
    return [];
  }
  return [...text.matchAll(foreign)].map(([letter]) => letter);
};
