import { on } from './page.ts';

/** What lies over the page and can be closed. */
interface Layer {
  close: () => void;
  hash: string | undefined;
}
const layers: Layer[] = [];

/** The states of the entries of the history that layers have made begin with this. */
const prefix = 'over-';
const isOurs = (state: unknown): state is string =>
  typeof state === 'string' && state.startsWith(prefix);

/** Those entries, the lowest first. There may be more than layers for a moment, and after a reload. */
let entries: string[] = isOurs(history.state) ? [history.state] : [];

/** What is to be done when a step back that this page makes itself has been made. */
let arrived: (() => void) | undefined;

/** The entry was made by a link of this page that was followed: Back from it leads to this page. */
let fresh = false;

let timer: ReturnType<typeof setTimeout> | undefined;
let last = 0;

const nextName = (): string => {
  last = Math.max(last + 1, Date.now());
  return prefix + last;
};

const addressOf = ({ hash }: Layer): string =>
  (hash ?? location.hash) || location.pathname + location.search;

/** Gives a layer an entry: one that none is open in any more, or a new one. */
const enter = (layer: Layer): void => {
  // A step between entries of this page is not to move it.
  history.scrollRestoration = 'manual';
  if (layers.length <= entries.length) {
    history.replaceState(history.state, '', addressOf(layer));
    return;
  }
  const name = nextName();
  entries.push(name);
  if (fresh && layer.hash === location.hash) history.replaceState(name, '');
  else history.pushState(name, '', addressOf(layer));
  history.scrollRestoration = 'manual';
  fresh = false;
};

/**
 * Tells that something was opened over the page: Back closes it.
 * @param close closes it; where it is told of again, its address alone is new
 * @param hash the fragment that names it, where it has one
 */
export const openLayer = (close: () => void, hash?: string): void => {
  const known = layers.findIndex((layer) => layer.close === close);
  const layer = { close, hash };
  if (known === -1) layers.push(layer);
  else layers[known] = layer;
  if (known === -1 ? !arrived : history.state === entries[known]) enter(layer);
};

const goBack = (steps: number, then: () => void): void => {
  clearTimeout(timer);
  arrived = then;
  history.go(-steps);
};

/** Goes back from entries that no layer is open in. */
const settle = (): void => {
  const spare = entries.length - layers.length;
  // A link may have been followed meanwhile.
  if (!arrived && spare > 0 && history.state === entries.at(-1)) goBack(spare, () => {});
};

/** Tells that something was closed, together with what was opened after it: the history forgets it. */
export const closeLayer = (close: () => void): void => {
  const index = layers.findIndex((layer) => layer.close === close);
  if (index === -1) return;
  const [, ...above] = layers.splice(index);
  for (const layer of above.reverse()) layer.close();
  // What closes because another opens leaves it its entry.
  clearTimeout(timer);
  timer = setTimeout(settle, 60);
};

/**
 * Goes to an address as if nothing had been open: Back from there leads to the page, not to what was open.
 */
export const leaveFor = (address: string): void => {
  const go = (): void => location.assign(address);
  // Not at once: the browser first puts back where the page was.
  const later = (): void => void setTimeout(go);
  layers.length = 0;
  if (arrived) arrived = later;
  else if (entries.length > 0 && history.state === entries.at(-1)) goBack(entries.length, later);
  else go();
};

/** Whether the browser has popovers. */
const canPopUp = 'popover' in HTMLElement.prototype;

/** What pops up over the page; nothing in a browser without popovers. */
export const poppedUp = (): Element | null =>
  canPopUp ? document.querySelector('[popover]:popover-open') : null;

const closers = new WeakMap<HTMLElement, () => void>();

/** Closes what popped up, at once. */
export const closePopover = (box: HTMLElement): void => {
  box.hidePopover();
  const close = closers.get(box);
  if (close) closeLayer(close);
};

/** Lets the browser put the page back where it was; not while it makes a step of ours. */
const trustBrowser = (): void => {
  if (layers.length === 0) history.scrollRestoration = 'auto';
};

/** What the history has become: closes what was opened after the entry that the reader has gone back to. */
const follow = (): void => {
  const at = isOurs(history.state) ? entries.indexOf(history.state) : -1;
  const then = arrived;
  arrived = undefined;
  fresh = history.state === null;
  entries = entries.slice(0, at + 1);
  if (then) {
    // What was opened meanwhile.
    for (const layer of layers.slice(entries.length)) enter(layer);
    then();
  } else while (layers.length > entries.length) layers.pop()?.close();
  if (layers.length > 0) return;
  setTimeout(trustBrowser, 500);
  // An entry of what is closed leads nowhere, from before a reload or ahead.
  if (!then && isOurs(history.state)) goBack(1, () => {});
};

/** Closes by Back what was opened. */
export const followHistory = (): void => {
  // Of a page that was left the browser knows the place.
  on('pagehide', () => {
    history.scrollRestoration = 'auto';
  });
  on('pageshow', () => {
    arrived = undefined;
    // Not at once: WebKit has yet to put back a page that it kept.
    setTimeout(() => {
      if (layers.length > 0) history.scrollRestoration = 'manual';
    }, 500);
  });
  on('popstate', follow);
  // Whatever pops up, and however it was opened or closed.
  on(
    'toggle',
    (event) => {
      const box = event.target as HTMLElement;
      if (!box.popover) return;
      const close = closers.get(box) ?? (() => box.hidePopover());
      closers.set(box, close);
      if ((event as ToggleEvent).newState === 'open') openLayer(close);
      else closeLayer(close);
    },
    true,
  );
};

/** Follows a link beside what was open only when the history has forgotten that: to go back stops a link. */
export const leaveByLinks = (): void => {
  on('click', (event) => {
    const { target, defaultPrevented, ctrlKey, metaKey, shiftKey, altKey } = event;
    const link = (target as Element).closest<HTMLAnchorElement>(
      'a[href^="/"],a[href^="#"],a[href^="http"]',
    );
    if (!link || defaultPrevented || ctrlKey || metaKey || shiftKey || altKey) return;
    if (entries.length === 0 || link.download || link.closest('.note[open],[popover]')) return;
    event.preventDefault();
    leaveFor(link.href);
  });
};
