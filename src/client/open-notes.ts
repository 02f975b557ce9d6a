import { type LaneParagraph, runOn } from './lanes.ts';
import { all, on, root } from './page.ts';

const gap = 14;
const margins = matchMedia('screen and (min-width:75rem)');

const notesOf = (passage: Element): HTMLElement[] => [
  ...passage.querySelectorAll<HTMLElement>('.note'),
];

const topOf = (element: Element): number => element.getBoundingClientRect().top;

/** Where notes must end: what follows the essay leaves its margins free. */
const endOf = (last: Element): number => {
  const after = last.closest('article')?.nextElementSibling ?? last;
  return Math.max(last.getBoundingClientRect().bottom, after.getBoundingClientRect().bottom);
};

const lay = (run: readonly HTMLElement[]): void => {
  const last = run.at(-1);
  if (!last) return;
  const limit = 9 * Number.parseFloat(getComputedStyle(last.querySelector('p')!).lineHeight);
  const paragraphs = run.map(
    (passage): LaneParagraph => ({
      top: topOf(passage),
      notes: notesOf(passage).map((note) => ({
        height: note.offsetHeight,
        lane: note.matches('.left') ? 0 : 1,
      })),
    }),
  );
  const { free, places } = runOn(paragraphs, {
    end: endOf(last),
    gap,
    limit,
  });
  for (const [index, passage] of run.entries()) {
    passage.style.setProperty('--extra', `${free[index]}px`);
    for (const [at, note] of notesOf(passage).entries()) {
      const place = places[index]![at]!;
      note.style.setProperty('--top', `${place.top}px`);
      note.classList.toggle('over-there', (place.lane === 0) !== note.matches('.left'));
    }
  }
};

const layAll = (): void => {
  const on = !!root['notes'] && margins.matches;
  document.documentElement.classList.toggle('run-on', on);
  for (const passage of all('.passage')) passage.style.removeProperty('--extra');
  if (on) lay([...all('.passage')]);
};

/**
 * Balances the margins while all notes are open: notes run on past their paragraphs, so that the essay
 * has no holes. A sheet alone cannot: floats end where their paragraph ends.
 */
export const balanceOpenNotes = (): void => {
  let waiting = false;
  const later = (): void => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      layAll();
    });
  };
  const observer = new ResizeObserver(later);
  for (const note of all('.note, .passage > p, .figure')) observer.observe(note);
  new MutationObserver(layAll).observe(document.documentElement, {
    attributeFilter: ['data-notes'],
  });
  margins.addEventListener('change', later);
  layAll();
  on('load', later);
};
