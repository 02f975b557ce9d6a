import { placeCard } from './card-place.ts';
import { copied } from './copy.ts';
import { make } from './make.ts';
import { openAt } from './open-card.ts';
import { mailAddress, whatsappAddress } from './quotation.ts';
import { type Published, type SharedThing, sharedThing } from './shared-thing.ts';

/** Each choice by what it does: its element, and its words. */
const choices = [
  ['link', 'button', 'Copy link'],
  ['quote', 'button', 'Copy quotation with citation'],
  ['whatsapp', 'a', 'WhatsApp'],
  ['mail', 'a', 'E-mail'],
  ['sheet', 'button', 'Share with…'],
] as const;

const menu = (): Node[] => [
  make('p', {}, make('b', {})),
  make(
    'menu',
    {},
    ...choices.map(([does, tag, words]) =>
      make(
        'li',
        {},
        make(tag, { 'data-do': does, ...(tag === 'a' && { rel: 'noreferrer' }) }, words),
      ),
    ),
  ),
  make('p', { role: 'status' }),
  make(
    'p',
    { class: 'fine' },
    make('a', { 'data-do': 'plain' }, 'Plain link'),
    '\n',
    make('button', { popovertarget: 'UI-share', popovertargetaction: 'hide' }, 'Close'),
  ),
];

/** What a reader of altered words is told of a quotation. */
export const altered =
  'The words on this page were translated or altered. The quotation is the whole paragraph as the author wrote it.';

const fill = (card: HTMLElement, { name, title, address, quote }: SharedThing): void => {
  const part = <T extends HTMLElement>(what: string): T =>
    card.querySelector<T>(`[data-do=${what}]`) as T;
  const status = card.querySelector('[role=status]');
  const say = (words: string) => {
    if (status) status.textContent = words;
    placeCard();
  };
  const copyOn = (what: string, name: string, text: string, html?: string): void => {
    part(what).onclick = () => void copied(name, text, html).then(say);
  };
  const heading = card.querySelector('b');
  if (heading) heading.textContent = `Share ${name}`;
  copyOn('link', 'link', address);
  if (quote) copyOn('quote', 'quotation', quote.text, quote.html);
  else part('quote').parentElement?.remove();
  if (quote?.altered) say(altered);
  if (quote?.selected) part('quote').textContent = 'Copy the selected words with citation';
  part<HTMLAnchorElement>('whatsapp').href = whatsappAddress(title, address);
  part<HTMLAnchorElement>('mail').href = mailAddress(title, address);
  // Where there is a native share sheet; a reader who closes it has refused nothing.
  if ('share' in navigator)
    part('sheet').onclick = () => void navigator.share({ title, url: address }).catch(() => {});
  else part('sheet').parentElement?.remove();
};

/** What the page says of itself where it is shared; undefined where it has no menu for that. */
export const published = (): Published | undefined => {
  const { page, edition, cite } = document.getElementById('UI-share')?.dataset ?? {};
  return page && edition && cite ? { page, edition, cite } : undefined;
};

/**
 * Opens the menu for sharing a thing.
 * @param link what it opens at; it gets the focus back when the menu closes
 * @param plain the address of the plain link
 * @returns false where the page has no menu or the browser no cards
 */
export const openMenu = (thing: SharedThing, link: HTMLElement, plain: string): boolean => {
  const card = document.getElementById('UI-share');
  if (!card) return false;
  card.replaceChildren(...menu());
  card.ariaLabel = `Share ${thing.name}`;
  card.querySelector('[data-do=plain]')?.setAttribute('href', plain);
  fill(card, thing);
  return openAt(card, link);
};

/**
 * Opens the menu for sharing what a permalink leads to.
 * @returns false where the page has no such place, or the menu cannot open
 */
export const openShareCard = (link: HTMLAnchorElement): boolean => {
  const place = document.getElementById(link.hash.slice(1));
  const page = published();
  return !!place && !!page && openMenu(sharedThing(link, place, page), link, link.href);
};
