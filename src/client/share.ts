import { placeCard } from './card-place.ts';
import { copied } from './copy.ts';
import { make } from './make.ts';
import { openAt } from './open-card.ts';
import { serviceAddress } from './quotation.ts';
import { type Published, type SharedThing, sharedThing } from './shared-thing.ts';

/**
 * The choices of the menu, in their order: what each does, its words and, of a link, where it leads. The
 * build puts them in.
 */
declare const SHARE: readonly { does: string; words: string; address?: string }[];

const menu = (): Node[] => [
  make('p', {}, make('b', {})),
  make(
    'menu',
    {},
    ...SHARE.map(({ does, words, address }) =>
      make(
        'li',
        {},
        make(
          address ? 'a' : 'button',
          { 'data-do': does, ...(address && { rel: 'noreferrer' }) },
          words,
        ),
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
  const status = card.querySelector('[role=status]');
  const say = (words: string) => {
    if (status) status.textContent = words;
    placeCard();
  };
  const heading = card.querySelector('b');
  if (heading) heading.textContent = `Share ${name}`;
  const actions: Record<string, (() => Promise<unknown>) | undefined> = {
    link: () => copied('link', address).then(say),
    quote: quote && (() => copied('quotation', quote.text, quote.html).then(say)),
    // Where there is a native share sheet; a reader who closes it has refused nothing.
    sheet:
      'share' in navigator
        ? () => navigator.share({ title, url: address }).catch(() => {})
        : undefined,
  };
  card.querySelectorAll<HTMLElement>('menu [data-do]').forEach((part, index) => {
    const { does = '', address: template } = SHARE[index] ?? {};
    const action = actions[does];
    if (template) (part as HTMLAnchorElement).href = serviceAddress(template, title, address);
    else if (action) part.onclick = () => void action();
    else part.parentElement?.remove();
    if (does !== 'quote') return;
    if (quote?.altered) say(altered);
    if (quote?.selected) part.textContent = 'Copy the selected words with citation';
  });
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
