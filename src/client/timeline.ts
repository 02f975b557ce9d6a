/* The choice of events on the page of the timeline: comes when the reader reaches for it. */
import { copied } from './copy.ts';
import { chooseInOverview, showStretch } from './overview.ts';
import { all, byId, on, root } from './page.ts';
import { memory } from './place.ts';
import type { Layers } from './present.ts';
import { presentEvents } from './timeline-present.ts';
import { say, tell } from './timeline-status.ts';
import {
  holds,
  type Offer,
  type Placed,
  readView,
  type View,
  viewQuery,
  viewWords,
} from './timeline-view.ts';

const field = (name: string): HTMLInputElement => byId(`UI-${name}`) as HTMLInputElement;
const boxes = (): NodeListOf<HTMLInputElement> => all<HTMLInputElement>('.filter input');
const idOf = (box: HTMLInputElement): string => box.id.slice('UI-show-'.length);
const events = (): HTMLElement[] => [...all('.year .event')];

const offer = (): Offer => ({
  strands: [...boxes()].map((box) => ({
    id: idOf(box),
    label: box.labels?.[0]?.textContent.trim() ?? '',
  })),
  paragraphs: [...all<HTMLOptionElement>('#UI-about option')]
    .map(({ value }) => value)
    .filter(Boolean),
});

const hashOf = (link: Element): string => (link as HTMLAnchorElement).hash;

/** What is shown now, with what of the address could not be meant, and the query that it was read from. */
let current: { view: View; bad: readonly string[] };
let seen = '';

/** Whether the address names it, or something in it. */
const isNamed = (event: HTMLElement): boolean =>
  event.matches(':target') || !!event.querySelector(':target');

/** Shows what the choice holds and what the address names, and says how much that is. */
const render = (): void => {
  const { view, bad } = current;
  const shown = events().filter((event) => {
    const out = !holds(view, event.dataset as unknown as Placed);
    event.toggleAttribute('data-out', out);
    const named = isNamed(event);
    for (const mark of all(`.overview [href="#${event.id}"]`))
      mark.toggleAttribute('data-out', out && !named);
    return !out || named;
  });
  for (const item of all('.years li')) {
    const year = byId(item.querySelector('a')?.hash.slice(1) ?? '')?.parentElement;
    const left = shown.filter((event) => year?.contains(event)).length;
    item.toggleAttribute('data-out', !left);
    item.querySelector('.count')!.textContent = String(left);
  }
  const cited = new Set(
    shown.flatMap((event) => [...event.querySelectorAll('.cites a')].map(hashOf)),
  );
  // Paper has the sources of what is chosen.
  for (const source of all('.appendix .source'))
    source.toggleAttribute('data-out', !cited.has(`#${source.dataset['entry']}`));
  const title = document.querySelector('.appendix h3');
  if (title) title.textContent = `Sources (${all('.appendix .source:not([data-out])').length})`;
  showStretch(view.from, view.to);
  const words = viewWords(view, offer());
  root['view'] = words && 'chosen';
  const count = `${shown.length} of ${events().length} events`;
  const said = shown.length > 0 ? count : `No event in this choice`;
  say(
    '.chosen',
    [...bad.map((one) => `${one} It is left out.`), words ? `${said}: ${words}` : said].join(' '),
  );
  // Not disabled: a button that is loses the focus.
  field('all').setAttribute('aria-disabled', String(!words && bad.length === 0));
};

/** Shows a choice. What the reader is writing in stays as it is written. */
const show = (view: View, bad: readonly string[], by = ''): void => {
  for (const [name, value] of [
    ['from', view.from],
    ['to', view.to],
    ['about', view.about],
  ] as const)
    if (`UI-${name}` !== by && field(name).value !== value) field(name).value = value;
  for (const box of boxes()) box.checked = !view.strands || view.strands.includes(idOf(box));
  current = { view, bad };
  seen = location.search;
  tell('');
  render();
};

const chosen = (): View => {
  const on = [...boxes()].filter(({ checked }) => checked).map(idOf);
  return {
    from: field('from').value,
    to: field('to').value,
    strands: on.length < boxes().length ? on : undefined,
    about: field('about').value,
  };
};

/** What was chosen last: as long as it is the same date that changes, the address has one entry for it. */
let last = '';

/** Shows a choice and writes it into the address: a new entry of the history where it is another one. */
const choose = (view: View, by = ''): void => {
  const before = readView(location.search, offer()).view;
  const search = viewQuery(view, location.search);
  const address = location.pathname + search + location.hash;
  if (viewQuery(view, '') !== viewQuery(before, '') && (!by || by !== last)) {
    history.pushState(Date.now(), '', address);
    last = by;
  } else if (search !== location.search) history.replaceState(history.state, '', address);
  show(view, [], by);
};

const follow = (): void => {
  const { view, bad } = readView(location.search, offer());
  last = '';
  show(view, bad);
};

/** Shows what the address holds, or what was chosen before this script came. */
const begin = (): void => {
  const { view, bad } = readView(location.search, offer());
  if (bad.length === 0 && !viewWords(view, offer())) {
    const search = viewQuery(chosen(), location.search);
    history.replaceState(history.state, '', location.pathname + search + location.hash);
  }
  follow();
  // What stood above it may be gone. Where the reader has been before, the place is kept.
  if (!memory()[history.state ?? '']) byId(location.hash.slice(1))?.scrollIntoView();
};

/**
 * Answers a control that was changed. Days that cannot be meant stay in their fields, and choose nothing:
 * a year that is yet being written, digit by digit, and a first day after the last.
 */
const change = (input: HTMLInputElement): void => {
  const view = chosen();
  const { from, to } = view;
  const crossed = from && to && from > to;
  const early = ['from', 'to'].some((name) => field(name).validity.rangeUnderflow);
  const date = input.type === 'date';
  if (!crossed && !early) choose(view, date ? input.id : '');
  else if (!date) choose({ ...view, from: current.view.from, to: current.view.to });
  else if (!early) tell(`The first day, ${from}, is after the last, ${to}.`);
};

/** A field that is left with a day before all events has again the one that is chosen. */
const leave = (input: HTMLInputElement): void => {
  const name = input.id.slice('UI-'.length);
  if ((name === 'from' || name === 'to') && input.validity.rangeUnderflow)
    input.value = current.view[name];
};

/** @param layers what tells the history of something that lies over the page */
export const start = (layers: Layers): void => {
  begin();
  on('popstate', () => {
    if (location.search !== seen) follow();
  });
  // What the address names is shown, and counted, in any case.
  on('hashchange', render);
  on('change', ({ target }) => {
    if ((target as Element).closest('.view')) change(target as HTMLInputElement);
  });
  on('focusout', ({ target }) => leave(target as HTMLInputElement));
  const click = (name: string, act: () => void): void => field(name).addEventListener('click', act);
  click('all', () => choose({ from: '', to: '', strands: undefined, about: '' }));
  click('copy-view', () => void copied('link', location.href).then(tell));
  click(
    'present',
    () => void presentEvents(() => events().filter(({ offsetParent }) => offsetParent), layers),
  );
  chooseInOverview(
    () => [current.view.from, current.view.to],
    ([from, to]) => choose({ ...chosen(), from, to }),
  );
};
