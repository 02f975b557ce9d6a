/* One event at a time in large letters, for a projector: comes when it is asked for. */
import { make } from './make.ts';

/** What tells the history of something that lies over the page. */
export interface Layers {
  openLayer: (close: () => void) => void;
  closeLayer: (close: () => void) => void;
}

const step = (by: number, name: string): HTMLElement =>
  make('li', {}, make('button', { 'data-step': `${by}` }, name));

const frame = (): Node[] => [
  make(
    'menu',
    {},
    step(-1, 'Previous'),
    step(1, 'Next'),
    make('li', { class: 'place' }),
    step(0, 'Close'),
  ),
  make('article', {
    'aria-live': 'polite',
    'aria-labelledby': 'UI-presented',
    tabindex: '0',
  }),
];

/** The steps of the keys; the last event is as far away as there are events. */
const stepOf = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent, count: number): number =>
  ctrlKey || metaKey || altKey
    ? 0
    : ({
        ArrowRight: 1,
        ArrowLeft: -1,
        PageDown: 1,
        PageUp: -1,
        Home: -count,
        End: count,
      }[key] ?? 0);

/** What of an event is shown: its date, its title, its text and its place. */
const partsOf = (event: HTMLElement): Node[] =>
  [...event.querySelectorAll('.when, .title, .title ~ p, .at summary')].map((part) => {
    const own = document.createElement(part.matches('.title') ? 'h2' : 'p');
    own.className = part.matches('summary') ? 'fine' : part.className;
    if (own.matches('h2')) own.id = 'UI-presented';
    own.append(...part.cloneNode(true).childNodes);
    for (const left of own.querySelectorAll('.permalink, span[id]')) left.remove();
    // The numbers of the sources, which lead nowhere from here.
    for (const link of own.querySelectorAll('.cites a'))
      link.replaceWith(...link.querySelectorAll('sup'));
    return own;
  });

/** Shows events one at a time, the first of them first. Esc, Back and a button close it. */
export const present = (
  events: readonly HTMLElement[],
  { openLayer, closeLayer }: Layers,
): void => {
  if (events.length === 0) return;
  const dialog = document.createElement('dialog');
  dialog.className = 'present';
  dialog.setAttribute('aria-label', 'Events, one at a time');
  dialog.append(...frame());
  const [back, next] = dialog.querySelectorAll('button');
  const article = dialog.querySelector('article')!;
  let at = 0;
  const show = (index: number): void => {
    at = Math.min(Math.max(index, 0), events.length - 1);
    const event = events[at]!;
    article.className = event.className.replace('event', '');
    article.replaceChildren(...partsOf(event));
    dialog.scrollTop = 0;
    dialog.querySelector('.place')!.textContent = `${at + 1} of ${events.length}`;
    // Not disabled: a button that is loses the focus.
    back!.setAttribute('aria-disabled', String(at === 0));
    next!.setAttribute('aria-disabled', String(at === events.length - 1));
  };
  const close = (): void => dialog.close();
  dialog.addEventListener('keydown', (event) => {
    const step = stepOf(event, events.length);
    if (!step) return;
    event.preventDefault();
    show(at + step);
  });
  dialog.addEventListener('click', ({ target }) => {
    const { step } = (target as HTMLElement).dataset;
    if (step === '0') close();
    else if (step) show(at + Number(step));
  });
  dialog.addEventListener('close', () => {
    closeLayer(close);
    dialog.remove();
  });
  document.body.append(dialog);
  show(0);
  dialog.showModal();
  article.focus();
  openLayer(close);
};
