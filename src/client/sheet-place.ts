/** From this width up the notes stand in the margins; see note.css. */
const margins = matchMedia('(min-width:75rem)');

/** Whether a note that is opened lies over its own margin. */
export const inMargin = (): boolean => margins.matches;

/** Between the sheet and what it stands beside, in pixels. */
const gap = 8;

/** What a note says, in the element that becomes the sheet. */
export const bodyOf = (note: Element): HTMLElement | null => note.querySelector(':scope > .body');

/** What a note is called where it is a dialog. */
export const nameOf = (note: Element): string => {
  const words = [note.querySelector('.label'), note.querySelector('summary b')];
  return words.map((one) => one?.textContent?.replace(/\s+/g, ' ').trim()).join(' ');
};

/** The mark of a note in the text. */
export const markerOf = (note: Element): HTMLElement | null =>
  document.getElementById(`UI-ref-${note.id.slice(5)}`);

/** The mark of a note or, where the reader has hidden the marks, its words. */
export const lineOf = (note: Element): HTMLElement | null => {
  const mark = markerOf(note);
  return mark?.getClientRects().length
    ? mark
    : document.querySelector(`[data-note="${note.id.slice(5)}"]`);
};

/** How much of the window a bar covers at its upper edge. */
const barHeight = (): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;

/** Whether a thing is in the window, and under no bar. */
export const isSeen = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= barHeight() && bottom <= innerHeight;
};

/**
 * Brings the words of a note that the address names into sight. The browser's own step to the note may have
 * been the last one: then its words stand above the window.
 */
export const bringWords = (note: Element): void => {
  const line = lineOf(note);
  const { top } = note.getBoundingClientRect();
  const isAtTop = top > -1 && top < innerHeight / 3;
  if (line && isAtTop && !isSeen(line))
    line.scrollIntoView({ block: 'center', behavior: 'instant' });
};

const set = (element: HTMLElement, property: string, pixels: number): void =>
  element.style.setProperty(property, `${pixels}px`);

/** Over its own margin, moved up or down as far as the window asks. */
const placeInMargin = (note: HTMLElement, body: HTMLElement): void => {
  const { clientHeight } = document.documentElement;
  const top = barHeight() + gap;
  set(note, '--shift', 0);
  const start = note.getBoundingClientRect().top;
  const head = note.querySelector('summary')?.offsetHeight ?? 0;
  set(body, '--room', clientHeight - top - gap - head);
  const lowest = clientHeight - gap - head - body.offsetHeight;
  set(note, '--shift', Math.max(top, Math.min(start, lowest)) - start);
};

/** At the lower edge of the window or, where the line that was being read stands low, at the upper. */
const atEdge = (element: HTMLElement): ((body: HTMLElement) => void) => {
  const { clientHeight } = document.documentElement;
  const top = barHeight() + gap;
  const line = element.getBoundingClientRect();
  const inSight = line.bottom > top && line.top < clientHeight;
  const below = clientHeight - line.bottom - gap;
  const above = line.top - top - gap;
  const room = inSight ? Math.max(below, above) : clientHeight;
  return (body) => {
    body.classList.toggle('above', inSight && below < clientHeight / 3 && above > below);
    set(body, '--room', Math.min(room, 0.7 * clientHeight));
  };
};

/** Takes from a note what made it a sheet. */
export const clearSheet = (note: HTMLElement): void => {
  const body = bodyOf(note);
  // While it lies over the page: opened in the text, it would push the lines for a moment.
  if (body) body.scrollTop = 0;
  note.classList.remove('raised');
  for (const property of ['--shift', '--held']) note.style.removeProperty(property);
  body?.style.removeProperty('--room');
  body?.classList.remove('above');
  for (const attribute of ['role', 'aria-label', 'tabindex']) body?.removeAttribute(attribute);
};

/**
 * Finds where an open note is whole and its line stays in sight. Asked before anything on the page is changed,
 * it costs no layout.
 * @param line what it was opened at
 * @returns puts the note there once it is open; note-sheet.css draws it
 */
export const sheetPlace = (note: HTMLElement, line: HTMLElement): (() => void) => {
  const body = bodyOf(note);
  if (!body) return () => {};
  if (inMargin()) return () => placeInMargin(note, body);
  const put = atEdge(line);
  return () => put(body);
};
