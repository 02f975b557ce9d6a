import { all, on } from './page.ts';

const gap = 14;

const stack = (passage: Element): void => {
  const notes = [...passage.querySelectorAll<HTMLDetailsElement>('.note')];
  for (const note of notes) note.style.marginTop = '';
  if (!notes.some(({ open }) => open)) return;
  const { top } = (passage.querySelector('.notes') ?? passage).getBoundingClientRect();
  const ends = new Map<number, number>();
  for (const note of notes) {
    const box = note.getBoundingClientRect();
    const lane = Math.round(box.left);
    const lift = (ends.get(lane) ?? top) + (ends.has(lane) ? gap : 5) - box.top;
    if (lift < -1) note.style.marginTop = `${lift}px`;
    ends.set(lane, note.getBoundingClientRect().bottom);
  }
};

const observer = new ResizeObserver((entries) => {
  for (const passage of new Set(entries.map(({ target }) => target.closest('.passage'))))
    if (passage) stack(passage);
});

/**
 * Closes the gaps that an opened note leaves in the other margin. Floats never rise above an earlier
 * one (CSS 2, 9.5.1, rule 5), so a note may start lower than the end of the note before it in its own
 * margin; a negative margin lifts it there. With all notes folded the sheet alone decides.
 * The reader may change the window, the text or its spacing while a note is open.
 */
export const stackOpenNotes = (): void => {
  const follow = (note: Element): void => {
    for (const each of note.closest('.passage')?.querySelectorAll('.note') ?? [])
      observer.observe(each);
  };
  for (const note of all('.note[open]')) follow(note);
  on('toggle', ({ target }) => follow(target as Element), true);
};
