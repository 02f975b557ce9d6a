import { Feed } from 'feed';
import { dateInWords } from '../dates/words.ts';
import { type Absolute, entryPath, pagePath } from '../model/addresses.ts';
import { correctedName } from '../model/corrections.ts';
import type { Edition } from '../model/edition.ts';
import type { Correction } from '../schemas/correction.ts';
import { markup } from './markup.ts';

const day = (date: string): Date => new Date(`${date}T00:00:00Z`);

const content = (correction: Correction): string => {
  const reason = `<p>${markup(correction.reason)}</p>`;
  if (correction.kind !== 'change') return reason;
  const { old, new: now } = correction;
  return `<p>Was: <del>${markup(old)}</del></p><p>Now: <ins>${markup(now)}</ins></p>${reason}`;
};

/**
 * The feed of the edition in Atom (RFC 4287): the edition itself, then its corrections and additions.
 * The id of an entry is the address it never loses; the same content gives the same bytes.
 */
export const atomFeed = (edition: Edition, absolute: Absolute): string => {
  const { meta, corrections } = edition;
  const feed = new Feed({
    id: absolute('feed.xml'),
    title: `${meta.site}: corrections and additions`,
    description: meta.description,
    link: absolute(`${pagePath('about')}#UI-corrections`),
    feedLinks: { atom: absolute('feed.xml') },
    updated: day([meta.edition, ...corrections.map(({ date }) => date)].sort().at(-1) ?? ''),
    author: { name: meta.editors },
    copyright: meta.rights,
    language: meta['editors-language'],
    generator: false,
  });
  feed.addItem({
    id: absolute(),
    link: absolute(),
    title: markup(`The edition of ${dateInWords(meta.edition)}: ${meta.title}`),
    date: day(meta.edition),
    content: `<p>${markup(meta.description)}</p>`,
  });
  for (const correction of corrections) {
    const address = absolute(entryPath('correction', correction.id));
    const what = { change: 'Corrected', addition: 'Added', wording: 'Reworded' }[correction.kind];
    feed.addItem({
      id: address,
      link: address,
      title: markup(`${what}: ${correctedName(edition, correction)}`),
      date: day(correction.date),
      published: day(correction.date),
      content: content(correction),
    });
  }
  return `${feed.atom1()}\n`;
};
