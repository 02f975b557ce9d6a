import { placeCard } from './card-place.ts';
import { openAt } from './open-card.ts';
import { all } from './page.ts';

/** Where the page itself holds an entry, by the last folder of the address of the whole entry. */
const lists: Record<string, string> = {
  glossary: '.plain',
  timeline: '.events',
  sources: '.sources',
};

const kindOf = ({ pathname }: HTMLAnchorElement): string => pathname.split('/').at(-2) ?? '';

const entryOf = (link: HTMLAnchorElement): Element | null =>
  document.querySelector(
    `.appendix ${lists[kindOf(link)] ?? 'none'} > [data-entry="${link.hash.slice(1)}"]`,
  );

const counted = (count: number, word: string): string[] =>
  count > 0 ? [`${count} ${word}${count === 1 ? '' : 's'}`] : [];

/** What of this page rests on a source: its notes, as links to them, and how many terms and events. */
const restsOn = (link: HTMLAnchorElement): HTMLElement | undefined => {
  if (kindOf(link) !== 'sources') return undefined;
  const holders = (selector: string): Element[] => {
    const links = [...all<HTMLAnchorElement>(`${selector} .cites a`)];
    const own = links.filter(({ hash }) => hash === link.hash);
    return [...new Set(own.map((one) => one.closest(selector)!))];
  };
  const line = document.createElement('p');
  line.className = 'fine';
  const notes = holders('.note');
  const others = [
    ...counted(holders('.appendix .plain > li').length, 'term'),
    ...counted(holders('.appendix .event').length, 'event'),
  ];
  if (notes.length + others.length === 0) return undefined;
  const noteWord = ['', 'note ', 'notes '][Math.min(notes.length, 2)]!;
  line.append(`On this page it carries ${noteWord}`);
  for (const [index, note] of notes.entries()) {
    const to = document.createElement('a');
    to.href = `#${note.id}`;
    to.textContent = /\d+/.exec(note.querySelector('.label')?.textContent ?? '')?.[0] ?? '';
    line.append(index > 0 ? ', ' : '', to);
  }
  line.append(
    [notes.length > 0 ? '' : undefined, ...others].filter((one) => one !== undefined).join(', '),
  );
  return line;
};

/** The links that were followed inside the card, the first outside it. */
let way: HTMLAnchorElement[] = [];

const fill = (card: HTMLElement, link: HTMLAnchorElement): boolean => {
  const entry = entryOf(link);
  const text = card.querySelector('div');
  if (!entry || !text) return false;
  const rest = restsOn(link);
  text.replaceChildren(...entry.cloneNode(true).childNodes, ...(rest ? [rest] : []));
  for (const named of text.querySelectorAll('[id]')) named.removeAttribute('id');
  card.ariaLabel = text.querySelector('.headword b, .title b, a, b')?.textContent ?? '';
  card.querySelector('a[data-whole]')?.setAttribute('href', link.href);
  card.querySelector<HTMLElement>('[data-back]')!.hidden = way.length < 2;
  card.scrollTop = 0;
  return true;
};

/** The links that `openPreview` answers. */
export const previewed =
  'a[data-term],:is(.note,.card,.figure) a:is([href*="glossary/#"],[href*="timeline/#"],[href*="sources/#"])';

/** Says of links that open a dialog, as they do from now on, that they do. */
export const nameDialogs = (): void => {
  if (!HTMLElement.prototype.showPopover) return;
  const links = [...all<HTMLAnchorElement>(previewed)].filter(entryOf);
  for (const link of [...links, ...all('.permalink')]) link.setAttribute('aria-haspopup', 'dialog');
};

/**
 * Opens an entry of the glossary, the timeline or the list of sources at a link to it: a term in the
 * essay, a number or a name in a note. A link in the card itself changes what the card shows.
 * @param link gets the focus back when the card closes
 * @returns false where the page does not hold the entry, or the browser has no cards
 */
export const openPreview = (link: HTMLAnchorElement): boolean => {
  const card = document.getElementById('UI-card');
  if (!card?.showPopover || !entryOf(link)) return false;
  if (card.contains(link)) {
    if (link.matches('[data-whole]')) return false;
    way.push(link);
    fill(card, link);
    placeCard();
    card.focus({ preventScroll: true });
    return true;
  }
  way = [link];
  return fill(card, link) && openAt(card, link);
};

/** Answers the way back inside the card. */
export const answerCardBack = (button: HTMLElement): boolean => {
  const card = button.closest<HTMLElement>('.card');
  way.pop();
  const before = way.at(-1);
  if (card && before) {
    fill(card, before);
    placeCard();
    card.focus({ preventScroll: true });
  }
  return true;
};
