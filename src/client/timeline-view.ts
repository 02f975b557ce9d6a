/** A choice of events: days in ISO 8601, ids of strands, the number of a paragraph; empty where all are. */
export interface View {
  from: string;
  to: string;
  /** Undefined where all are chosen. */
  strands: readonly string[] | undefined;
  about: string;
}

/** What can be chosen. */
export interface Offer {
  strands: readonly { id: string; label: string }[];
  paragraphs: readonly string[];
}

/** What a choice asks of an event. */
export interface Placed {
  first: string;
  last: string;
  strand: string;
  about: string;
}

/**
 * A day, from a day, a month or a year: `2025-10` is its first or its last day.
 * @returns undefined where there is no such day
 */
export const dayOf = (text: string, end: 'first' | 'last'): string | undefined => {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(text) ?? [];
  if (!year) return undefined;
  const last = new Date(Date.UTC(2000, Number(month ?? 12), 0));
  last.setUTCFullYear(Number(year), Number(month ?? 12), 0);
  const whole = end === 'first' ? '01' : String(last.getUTCDate());
  const so = `${year}-${month ?? (end === 'first' ? '01' : '12')}-${day ?? whole}`;
  const read = new Date(`${so}T00:00Z`);
  // A day that the month has not is read as one of the next month, or as none.
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(so) ? so : undefined;
};

/**
 * Reads a choice out of the query of an address.
 * @returns the choice without what cannot be meant, and a sentence for each of these
 */
export const readView = (search: string, offer: Offer): { view: View; bad: string[] } => {
  const query = new URLSearchParams(search);
  const bad: string[] = [];
  const day = (name: 'from' | 'to'): string => {
    const text = query.get(name) ?? '';
    const found = dayOf(text, name === 'from' ? 'first' : 'last');
    if (text && !found) bad.push(`“${text}” is no date such as 2025-10-30.`);
    return found ?? '';
  };
  let [from, to] = [day('from'), day('to')];
  if (from && to && from > to) {
    bad.push(`The first day, ${from}, is after the last, ${to}.`);
    from = to = '';
  }
  const named = query.getAll('strand');
  const known = offer.strands.filter(({ id }) => named.includes(id)).map(({ id }) => id);
  const unknown = named.filter((id) => id && !known.includes(id));
  for (const id of unknown) bad.push(`There is no strand “${id}”.`);
  const none = named.length > 0 && unknown.length < named.length;
  const all = known.length === offer.strands.length || (known.length === 0 && !none);
  const number = query.get('paragraph') ?? '';
  const about = offer.paragraphs.includes(number) ? number : '';
  if (number && !about) bad.push(`No event is about a paragraph “${number}”.`);
  return { view: { from, to, strands: all ? undefined : known, about }, bad };
};

/** The query of an address for a choice; what else the address asks is kept, letter by letter. */
export const viewQuery = ({ from, to, strands, about }: View, search: string): string => {
  const others = search
    .slice(1)
    .split('&')
    .filter((part) => !/^(from|to|strand|paragraph)(=|$)/.test(part));
  const query = new URLSearchParams();
  if (from) query.set('from', from);
  if (to) query.set('to', to);
  for (const id of strands?.length === 0 ? [''] : (strands ?? [])) query.append('strand', id);
  if (about) query.set('paragraph', about);
  const whole = [others.join('&'), String(query)].filter(Boolean).join('&');
  return whole && `?${whole}`;
};

/** Whether a choice holds an event: some day that its date may mean is in it. */
export const holds = ({ from, to, strands, about }: View, event: Placed): boolean =>
  (!from || event.last >= from) &&
  (!to || event.first <= to) &&
  (!strands || strands.includes(event.strand)) &&
  (!about || event.about.split(' ').includes(about));

const words = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const dayInWords = (day: string): string => words.format(new Date(`${day}T00:00Z`));

/** A choice in words: “Talks · from 18 October 2025 · about paragraph 12”; empty where all are chosen. */
export const viewWords = ({ from, to, strands, about }: View, { strands: all }: Offer): string => {
  const labels = all.filter(({ id }) => strands?.includes(id)).map(({ label }) => label);
  const dates = [from && `from ${dayInWords(from)}`, to && `to ${dayInWords(to)}`];
  return [
    strands ? labels.join(', ') || 'no strand' : '',
    dates.filter(Boolean).join(' '),
    about && `about paragraph ${about}`,
  ]
    .filter(Boolean)
    .join(' · ');
};
