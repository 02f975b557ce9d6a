import { copied } from './copy.ts';
import { make } from './make.ts';
import { on } from './page.ts';
import { selectedPassage } from './passage.ts';
import { altered, openMenu, published } from './share.ts';
import { selectedThing } from './shared-thing.ts';

const choices = (): Node[] => [
  make('button', { type: 'button' }, 'Quote'),
  make('button', { type: 'button' }, 'Copy link'),
  make('button', { type: 'button', 'aria-haspopup': 'dialog' }, 'Share'),
  make('p', { role: 'status' }),
];

/** From the selection: under a finger's stand the handles of the system, its own menu over it. */
const gaps = { mouse: 8, touch: 44 };
const edge = 16;
/** As much at the top of the window is covered by the bar of sections. */
const covered = 56;
/** How long a selection rests before something is offered. */
const rest = 250;

let touch = matchMedia('(pointer: coarse)').matches;
/** While a button of the mouse is down, the reader is selecting. */
let pressed = false;
/** Whether the next Tab leads to what is offered. */
let next = false;
let timer: ReturnType<typeof setTimeout> | undefined;

const bar = document.createElement('div');

const clamp = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(value, most));

/** Puts what is offered under the selection; above it for a mouse that has no room below. */
const place = (): void => {
  const passage = bar.isConnected && selectedPassage();
  if (!passage) return;
  const { boxes } = passage;
  const gap = touch ? gaps.touch : gaps.mouse;
  const top = Math.min(...boxes.map((box) => box.top));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  const { left = 0, right = 0 } = boxes.at(-1) ?? {};
  bar.style.left = '0';
  bar.style.top = '0';
  const own = bar.getBoundingClientRect();
  const above = top - gap - own.height;
  const over = !touch && bottom + gap + own.height > innerHeight && above > covered;
  const widest = document.documentElement.clientWidth - own.width - edge;
  const x = clamp((left + right - own.width) / 2, edge, Math.max(edge, widest));
  bar.style.left = `${x - own.left}px`;
  bar.style.top = `${(over ? above : bottom + gap) - own.top}px`;
};

const say = (words: string): void => {
  const status = bar.querySelector('p');
  if (status) status.textContent = words;
  place();
};

const hide = (): void => {
  bar.remove();
  next = false;
};

/** Offers what can be done with the words of the essay that are selected, now that they rest. */
const offer = (): void => {
  const page = published();
  const passage = pressed || !page ? undefined : selectedPassage();
  if (pressed || bar.contains(document.activeElement)) return;
  if (!passage || !page) {
    hide();
    return;
  }
  const thing = selectedThing(passage, page);
  const { quote, address, title } = thing;
  bar.replaceChildren(...choices());
  const [quoting, linking, sharing] = bar.querySelectorAll('button');
  if (!quote || !quoting || !linking || !sharing) return;
  const copyLink = (): void => void copied('link', address).then(say);
  quoting.onclick = () =>
    void copied('quotation', quote.text, quote.html).then((words) =>
      say(quote.altered ? `${words} ${altered}` : words),
    );
  linking.onclick = copyLink;
  const openHere = (): void => {
    if (!openMenu(thing, sharing, address)) copyLink();
  };
  sharing.onclick = () => {
    // A finger finds the sheet of the system where it looks for it.
    if (touch && 'share' in navigator)
      navigator.share({ title, text: quote.text }).catch((error) => {
        if (error.name !== 'AbortError') openHere();
      });
    else openHere();
  };
  // After the paragraph: there it is in the order of Tab and of what is read out.
  passage.last.after(bar);
  next = true;
  place();
};

const later = (): void => {
  clearTimeout(timer);
  timer = setTimeout(offer, rest);
};

const onKey = (event: KeyboardEvent): void => {
  if (!bar.isConnected) return;
  if (event.key === 'Escape' && !document.querySelector('.card:focus-within')) hide();
  const { key, shiftKey, ctrlKey, altKey, metaKey } = event;
  if (key !== 'Tab' || !next || shiftKey || ctrlKey || altKey || metaKey) return;
  next = false;
  event.preventDefault();
  bar.querySelector('button')?.focus();
};

/**
 * Offers “Quote”, “Copy link” and “Share” at words of the essay that are selected: by finger, by mouse,
 * and from the keyboard, where the next Tab leads there and Escape takes it away. It takes neither the
 * focus nor the selection, and covers neither the selected words nor the menu of the system.
 */
export const offerSelection = (): void => {
  bar.className = 'quote-bar';
  bar.dataset['apparatus'] = '';
  bar.setAttribute('role', 'group');
  bar.setAttribute('aria-label', 'Selected words');
  // A press on a button would take the selection away; what the status says can be selected.
  bar.onmousedown = (event) => {
    if (!(event.target as Element).closest('p')) event.preventDefault();
  };
  document.addEventListener('selectionchange', () => {
    if (!bar.contains(getSelection()?.anchorNode ?? null)) later();
  });
  on('pointerdown', ({ pointerType, target }) => {
    touch = pointerType === 'touch';
    pressed = pointerType === 'mouse' && !bar.contains(target as Node);
  });
  for (const type of ['pointerup', 'pointercancel'])
    on(type, () => {
      if (pressed) later();
      pressed = false;
    });
  on('keydown', onKey);
  on('resize', place);
  new ResizeObserver(place).observe(document.documentElement);
};
