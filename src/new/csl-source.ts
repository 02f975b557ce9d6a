import { toWrite } from '../checks/stub-words.ts';
import { languageTag } from '../schemas/codes.ts';
import { sourceSchema } from '../schemas/source.ts';
import { closedDate } from '../schemas/text.ts';
import { shapeOf } from './field.ts';
import type { CslFields } from './read-records.ts';

const optionsOf = (field: string): readonly string[] =>
  (shapeOf(sourceSchema)[field] as unknown as { options: string[] }).options;

/** The nearest type for what CSL knows and the edition does not. */
const nearestType = new Map([
  ['classic', 'book'],
  ['collection', 'manuscript'],
  ['entry', 'entry-encyclopedia'],
  ['figure', 'graphic'],
  ['periodical', 'article-magazine'],
]);

const seasons = new Map([
  ['spring', 1],
  ['summer', 2],
  ['autumn', 3],
  ['fall', 3],
  ['winter', 4],
]);

const kindOf = (type: string): string => {
  if (/newspaper|magazine|weblog|broadcast/.test(type)) return 'news';
  if (/^entry|^webpage/.test(type)) return 'reference';
  if (type === 'dataset') return 'data';
  return /^(?:article|book|chapter|paper|report|review|thesis)/.test(type) ? 'analysis' : 'primary';
};

/** A text on one line, without the signs of a page and what nobody sees. */
const plain = (value: unknown): string | undefined => {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = String(value)
    .replace(/<\/?(?:i|b|em|strong|sup|sub|sc|span)\b[^<>]*>/gi, '')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/gu, ' ')
    .normalize('NFC')
    .trim();
  return text === '' ? undefined : text;
};

const two = (number: number): string => String(number).padStart(2, '0');

/** A date of CSL in EDTF; undefined where it says none. */
export const edtfOf = (value: unknown): string | undefined => {
  if (typeof value !== 'object' || value === null) return undefined;
  const { 'date-parts': parts, season, circa, raw, literal } = value as Record<string, unknown>;
  const ends = (Array.isArray(parts) ? parts : []).slice(0, 2).map((end) => {
    const [year, month, day] = [end].flat().map(Number);
    if (!year) return '';
    const inYear = seasons.get(String(season).toLowerCase()) ?? (Number(season) || undefined);
    const rest = month
      ? [two(month), ...(day ? [two(day)] : [])]
      : inYear
        ? [String(20 + inYear)]
        : [];
    return [String(year).padStart(4, '0'), ...rest].join('-') + (circa ? '~' : '');
  });
  const words = String(raw ?? literal ?? '')
    .trim()
    .replaceAll('/', '-');
  const date = ends.filter(Boolean).join('/') || words;
  return closedDate.safeParse(date).success ? date : undefined;
};

const nameOf = (value: unknown): object[] => {
  const name = (typeof value === 'object' && value ? value : {}) as Record<string, unknown>;
  const literal = plain(name['literal']);
  if (literal) return [{ literal }];
  const family = ['non-dropping-particle', 'dropping-particle', 'family']
    .flatMap((part) => plain(name[part]) ?? [])
    .join(' ');
  const given = plain(name['given']);
  const suffix = plain(name['suffix']);
  if (!family) return given ? [{ literal: given }] : [];
  if (!given) return [{ literal: family }];
  return [{ family, given: suffix ? `${given}, ${suffix}` : given }];
};

/** Languages by their English names, as older programs write them. */
const named = new Map(
  'ar bg cs da de el en es et fa fi fr he hi hr hu is it ja ko lt lv nb nl no pl ps pt ro ru sk sl sr sv tr uk ur zh'
    .split(' ')
    .map((tag) => [new Intl.DisplayNames('en', { type: 'language' }).of(tag)?.toLowerCase(), tag]),
);

const languageOf = (value: unknown): string | undefined => {
  const text = plain(value)?.replaceAll('_', '-');
  if (!text) return undefined;
  const known = named.get(text.toLowerCase());
  if (known) return known;
  try {
    return languageTag(Intl.getCanonicalLocales(text)[0] ?? '');
  } catch {
    return undefined;
  }
};

const hostOf = (address: string | undefined): string | undefined =>
  address && URL.canParse(address)
    ? new URL(address).hostname.replace(/^www\./, '') || undefined
    : undefined;

/**
 * An item of CSL-JSON in the fields of a source; what it does not say is left open.
 * @param kind the kind of evidence, where an editor said it
 */
export const sourceOf = (csl: CslFields, kind?: string): Record<string, unknown> => {
  const given = plain(csl['type']) ?? 'document';
  const types = optionsOf('type');
  const type = types.includes(given) ? given : (nearestType.get(given) ?? 'document');
  const title = plain(csl['title']);
  const doi = plain(csl['DOI'])?.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:)/i, '');
  const address = plain(csl['URL']) ?? (doi && `https://doi.org/${doi}`);
  const author = [csl['author'] ?? []].flat().flatMap(nameOf);
  const accessed = edtfOf(csl['accessed']);
  return {
    kind: kind ?? kindOf(type),
    type,
    title,
    'title-is': title === undefined ? 'none' : 'headline',
    author: author.length > 0 ? author : undefined,
    'container-title':
      plain(csl['container-title']) ??
      plain(csl['publisher']) ??
      hostOf(address) ??
      toWrite('who published it'),
    volume: plain(csl['volume']),
    issue: plain(csl['issue']),
    page: plain(csl['page'])?.replace(/-+/g, '–'),
    issued: edtfOf(csl['issued']),
    accessed: accessed && /^\d{4}-\d\d-\d\d$/.test(accessed) ? accessed : undefined,
    language: languageOf(csl['language']),
    URL: address,
  };
};
