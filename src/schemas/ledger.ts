import { z } from 'zod';

/** What has an id that people can link to, and how an editor calls it. */
export const idKinds = [
  'section',
  'paragraph',
  'note',
  'term',
  'event',
  'source',
  'figure',
  'correction',
] as const;

export type IdKind = (typeof idKinds)[number];

const ids = z.array(z.string().min(1).max(60)).default([]);

/**
 * `content/anchors.lock.json`: every id ever published, by kind. Written by `npm run publish-ids`,
 * never by hand; nothing is ever taken out of it.
 */
export const ledgerSchema = z.strictObject({
  section: ids,
  paragraph: ids,
  note: ids,
  term: ids,
  event: ids,
  source: ids,
  figure: ids,
  correction: ids,
} satisfies Record<IdKind, typeof ids>);

export type Ledger = z.infer<typeof ledgerSchema>;
