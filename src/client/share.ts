import { placeCard } from './card-place.ts';
import { openAt } from './open-card.ts';
import { mailAddress, whatsappAddress } from './quotation.ts';
import { type SharedThing, sharedThing } from './shared-thing.ts';

const menu = `<p><b></b></p>
<menu>
<li><button data-do="link">Copy link</button>
<li><button data-do="quote">Copy quotation with citation</button>
<li><a data-do="whatsapp" rel="noreferrer">WhatsApp</a>
<li><a data-do="mail">E-mail</a>
<li><button data-do="sheet">Share with…</button>
</menu>
<p role="status"></p>
<p class="fine"><a data-do="plain">Plain link</a>
<button popovertarget="UI-share" popovertargetaction="hide">Close</button></p>`;

const altered =
  'The words on this page were translated or altered. The quotation is the whole paragraph as the author wrote it.';

const copy = async (text: string, html?: string): Promise<void> => {
  const kinds = { 'text/plain': text, ...(html && { 'text/html': html }) };
  const blobs = Object.entries(kinds).map(([type, data]) => [type, new Blob([data], { type })]);
  await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
};

const fill = (card: HTMLElement, { name, title, address, quote }: SharedThing): void => {
  const part = <T extends HTMLElement>(what: string): T =>
    card.querySelector<T>(`[data-do=${what}]`) as T;
  const status = card.querySelector('[role=status]');
  const say = (words: string) => {
    if (status) status.textContent = words;
    placeCard();
  };
  const copyOn = (what: string, done: string, text: string, html?: string): void => {
    part(what).onclick = () =>
      copy(text, html).then(
        () => say(done),
        () => say(`This browser does not let the site copy. Copy it from here: ${text}`),
      );
  };
  const heading = card.querySelector('b');
  if (heading) heading.textContent = `Share ${name}`;
  copyOn('link', 'The link is copied.', address);
  if (quote) copyOn('quote', 'The quotation is copied.', quote.text, quote.html);
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

/**
 * Opens the menu for sharing what a permalink leads to.
 * @param link the permalink; it gets the focus back when the menu closes
 * @returns false where the page has no such place or the browser no cards
 */
export const openShareCard = (link: HTMLAnchorElement): boolean => {
  const card = document.getElementById('UI-share');
  const place = document.getElementById(link.hash.slice(1));
  if (!card || !place) return false;
  const { page = '', edition = '', cite = '' } = card.dataset;
  const thing = sharedThing(link, place, { page, edition, cite });
  card.innerHTML = menu;
  card.ariaLabel = `Share ${thing.name}`;
  card.querySelector('[data-do=plain]')?.setAttribute('href', link.href);
  fill(card, thing);
  return openAt(card, link);
};
