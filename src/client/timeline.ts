/* The choice of events on the page of the timeline: comes when the reader reaches for it. */
import { copied } from './copy.ts';
import { chooseInOverview, showStretch } from './overview.ts';
import { all, byId, on, root } from './page.ts';
import type { Layers } from './present.ts';
import {
  holds,
  type Offer,
  type Placed,
  readView,
  type View,
  viewQuery,
  viewWords,
} from './timeline-view.ts';

/** The address of the script that shows one event at a time; it is put in when this one is bundled. */
declare const PRESENT: string;

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

const say = (words: string): void => {
  const status = document.querySelector('.chosen');
  if (status) status.textContent = words;
};

/** Shows what a choice holds, and says how much that is. */
const show = (view: View, bad: readonly string[] = []): void => {
  const inside = (event: HTMLElement) => holds(view, event.dataset as unknown as Placed);
  field('from').value = view.from;
  field('to').value = view.to;
  field('about').value = view.about;
  for (const box of boxes()) box.checked = !view.strands || view.strands.includes(idOf(box));
  const shown = events().filter((event) => {
    const out = !inside(event);
    event.toggleAttribute('data-out', out);
    for (const mark of all(`.overview [href="#${event.id}"]`))
      mark.toggleAttribute('data-out', out);
    return !out;
  });
  for (const item of all('.years li')) {
    const year = byId(item.querySelector('a')?.hash.slice(1) ?? '')?.parentElement;
    const left = year?.querySelectorAll('.event:not([data-out])').length;
    item.toggleAttribute('data-out', !left);
    item.querySelector('.count')!.textContent = String(left);
  }
  const cited = new Set(
    shown.flatMap((event) => [...event.querySelectorAll('.cites a')].map(hashOf)),
  );
  // Paper has the sources of what is chosen.
  for (const source of all('.appendix .source'))
    source.toggleAttribute('data-out', !cited.has(`#${source.dataset['entry']}`));
  showStretch(view.from, view.to);
  const words = viewWords(view, offer());
  root['view'] = words && 'chosen';
  const count = `${shown.length} of ${events().length} events`;
  const said = shown.length > 0 ? count : `No event in this choice`;
  say(
    [...bad.map((one) => `${one} It is left out.`), words ? `${said}: ${words}` : said].join(' '),
  );
  field('all').disabled = !words && bad.length === 0;
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

/** Shows a choice and writes it into the address. */
const choose = (view: View, by = ''): void => {
  const search = viewQuery(view, location.search);
  const address = location.pathname + search + location.hash;
  if (by && by === last) history.replaceState(history.state, '', address);
  else if (search !== location.search) history.pushState(Date.now(), '', address);
  last = by;
  const read = readView(search, offer());
  show(read.view, read.bad);
};

const follow = (): void => {
  const { view, bad } = readView(location.search, offer());
  last = '';
  show(view, bad);
};

/** @param layers what tells the history of something that lies over the page */
export const start = (layers: Layers): void => {
  const { view, bad } = readView(location.search, offer());
  // Without a choice in the address, what was chosen before this script came holds.
  if (bad.length > 0 || viewWords(view, offer())) follow();
  else choose(chosen());
  on('popstate', follow);
  on('change', ({ target }) => {
    const input = target as HTMLInputElement;
    if (input.closest('.view')) choose(chosen(), input.type === 'date' ? input.id : '');
  });
  const click = (name: string, act: () => void): void => field(name).addEventListener('click', act);
  click('all', () => choose({ from: '', to: '', strands: undefined, about: '' }));
  click('copy-view', () => void copied('link', location.href).then(say));
  click('present', () => {
    const shown = events().filter(({ offsetParent }) => offsetParent);
    const script: Promise<typeof import('./present.ts')> = import(PRESENT);
    script.then(
      ({ present }) => present(shown, layers),
      () => say('This did not load. Try again.'),
    );
  });
  chooseInOverview(
    () => [field('from').value, field('to').value],
    ([from, to]) => choose({ ...chosen(), from, to }),
  );
};
