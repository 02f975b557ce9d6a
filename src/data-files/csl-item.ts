import { type DateEnd, endsOf } from '../dates/span.ts';
import type { SourceEntry } from '../schemas/source.ts';
import { sourceType } from '../schemas/source-types.ts';

/** A date of CSL-JSON 1.0.2: one or two dates as numbers, a season from 1 (spring) to 4. */
export interface CslDate {
  'date-parts'?: number[][];
  season?: number;
  circa?: boolean;
  /** In words, for what numbers would make too exact. */
  literal?: string;
}

/** The fields of CSL-JSON 1.0.2 (citationstyles.org) that the site uses. */
export interface CslItem {
  id: string;
  type: string;
  title?: string;
  author?: ({ family: string; given?: string } | { literal: string })[];
  'container-title'?: string;
  publisher?: string;
  source?: string;
  volume?: string;
  issue?: string;
  page?: string;
  edition?: string;
  genre?: string;
  issued?: CslDate;
  accessed?: CslDate;
  language?: string;
  URL?: string;
  note?: string;
  custom?: Record<string, string>;
}

const parts = ({ values, type }: DateEnd): number[] => {
  const [year = 0, month, day] = values;
  if (type === 'Season' || month === undefined) return [year];
  return day === undefined ? [year, month + 1] : [year, month + 1, day];
};

/**
 * An EDTF date as CSL has it. An interval has two dates; an open end is left out.
 * @param date an EDTF date or interval
 */
export const cslDate = (date: string): CslDate => {
  const single = !date.includes('/');
  const ends = endsOf(date)
    .slice(0, single ? 1 : 2)
    .filter((end) => end !== undefined);
  const [first] = ends;
  const season = single && first?.type === 'Season' ? (first.values[1] ?? 21) - 20 : undefined;
  return {
    'date-parts': ends.map(parts),
    ...(season && { season }),
    ...(/[~?%]/.test(date) && { circa: true }),
  };
};

/** Takes out what is not there, so that it is not written either. */
const present = <T extends object>(item: T): T =>
  Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined)) as T;

/**
 * A source as CSL-JSON. A title that is our description keeps its square brackets; what CSL has no
 * field for is in `custom`.
 */
export const cslItem = (source: SourceEntry): CslItem => {
  const publisher = source['container-title'];
  return present({
    id: source.id,
    type: source.type,
    title: source['title-is'] === 'description' ? `[${source.title}]` : source.title,
    author: source.author,
    ...(sourceType(source.type).alone ? { publisher } : { 'container-title': publisher }),
    source: source.via,
    volume: source.volume,
    issue: source.issue,
    page: source.page,
    issued: source.issued === undefined ? undefined : cslDate(source.issued),
    accessed: cslDate(source.accessed),
    language: source.language,
    URL: source.URL,
    note: source.remark,
    custom: present({ kind: source.kind, country: source.country }),
  }) as CslItem;
};
