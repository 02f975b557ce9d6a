import { openLink } from './card-place.ts';
import { closeLayer, closePopover, openLayer, poppedUp } from './layers.ts';
import { on, root } from './page.ts';
import { isPrinting } from './paper.ts';
import {
  bodyOf,
  bringWords,
  clearSheet,
  inMargin,
  isSeen,
  lineOf,
  markerOf,
  nameOf,
  sheetPlace,
} from './sheet-place.ts';

interface Sheet {
  note: HTMLDetailsElement;
  /** What it was opened by; it gets the focus back. */
  opener: HTMLElement;
  /** What stays in sight: the mark or the head that it was opened at. */
  line: HTMLElement;
  /** How far the page was scrolled at a link elsewhere, which it returns to. */
  from?: number;
}

/** The note that lies over the page. */
let open: Sheet | undefined;

const head = document.createElement('p');
head.className = 'sheet-head';
const name = document.createElement('b');
const button = document.createElement('button');
button.textContent = 'Close';
head.append(name, button);

const isSheet = (): boolean => !root['notes'];

const closeNow = (): void => {
  if (!open) return;
  const { note, opener, from } = open;
  const held = note.contains(document.activeElement) || document.activeElement === document.body;
  open = undefined;
  clearSheet(note);
  head.remove();
  if (isSheet()) note.open = false;
  if (from !== undefined) scrollTo({ top: from, behavior: 'instant' });
  if (held) opener.focus({ preventScroll: true });
};

/** Closes the note that lies over the page, and returns the focus to what it was opened by. */
const closeNote = (): void => {
  closeLayer(closeNow);
  closeNow();
};

/** Closes the note for a reader who has turned to something else on the page. */
const leaveNote = (): void => {
  if (open) delete open.from;
  closeNote();
};

/** Makes a note the sheet, and tells the history. */
const raise = (sheet: Sheet): void => {
  const { note, line } = sheet;
  const put = sheetPlace(note, line);
  if (open && open.note !== note) {
    const other = open.note;
    clearSheet(other);
    open = undefined;
    other.open = false;
  }
  open = sheet;
  if (inMargin()) {
    // What the note takes there while it is folded, it takes while it is open.
    note.open = false;
    note.style.setProperty('--held', `${note.getBoundingClientRect().height}px`);
  }
  note.open = true;
  note.classList.add('raised');
  openLayer(closeNow, `#${note.id}`);
  const body = bodyOf(note);
  if (!body) return;
  name.textContent = nameOf(note);
  body.prepend(head);
  body.role = 'dialog';
  body.ariaLabel = name.textContent;
  body.tabIndex = -1;
  put();
};

/** Opens a note over the page, or closes it where it is open. */
const toggleNote = (sheet: Sheet): true => {
  if (open?.note === sheet.note) closeNote();
  else {
    raise(sheet);
    bodyOf(sheet.note)?.focus({ preventScroll: true });
  }
  return true;
};

/**
 * Answers a link to a note: its mark in the text or, elsewhere, one that leads to its words first, and
 * back when the note is closed.
 * @returns false where notes are not opened over the page
 */
export const answerNoteLink = (link: HTMLAnchorElement): boolean => {
  const note = document.getElementById(link.hash.slice(1)) as HTMLDetailsElement | null;
  const line = note?.matches('.note') && lineOf(note);
  if (!note || !line || !isSheet()) return false;
  if (link === markerOf(note)) return toggleNote({ note, opener: link, line });
  const card = link.closest<HTMLElement>('[popover]');
  const opener = (card && openLink()) ?? link;
  if (card) closePopover(card);
  if (open?.note === note) return true;
  const from = scrollY;
  if (isSeen(line)) return toggleNote({ note, opener, line });
  line.scrollIntoView({ block: 'center', behavior: 'instant' });
  return toggleNote({ note, opener, line, from });
};

/** Answers the way back from a note to its mark. */
export const answerWayBack = (link: HTMLAnchorElement): boolean => {
  const marker = document.getElementById(link.hash.slice(1));
  const note = link.closest('.note');
  if (!marker || !note || open?.note !== note) return false;
  open.opener = marker;
  leaveNote();
  marker.focus({ preventScroll: true });
  if (!isSeen(marker)) marker.scrollIntoView({ block: 'center' });
  return true;
};

const adopt = (note: HTMLDetailsElement): void => {
  const line = lineOf(note) ?? note;
  raise({ note, opener: line, line });
};

const isOutside = (target: Element): boolean =>
  !!open && !open.note.contains(target) && !target.closest('.note,[popover]');

/** Sees to it that notes open over the page and close as they should. */
export const startNotes = (): void => {
  // The one that the address names. Others that were opened before stay where they are.
  const named = document.getElementById(location.hash.slice(1)) as HTMLDetailsElement | null;
  if (named?.matches('.note[open]') && isSheet()) {
    bringWords(named);
    adopt(named);
  }
  on(
    'toggle',
    ({ target }) => {
      const note = target as HTMLDetailsElement;
      if (!note.matches('.note') || isPrinting()) return;
      if (!isSheet()) {
        if (open) leaveNote();
      } else if (!note.open) {
        if (open?.note === note) closeNote();
        // The browser opened it, for words that are looked for.
      } else if (open?.note !== note) adopt(note);
    },
    true,
  );
  on('click', (event) => {
    const target = event.target as Element;
    const summary = target.closest<HTMLElement>('.note > summary');
    const note = summary?.parentElement as HTMLDetailsElement | undefined;
    // One that stands open in the text is folded there.
    const inText = note?.open && open?.note !== note;
    if (summary && note && isSheet() && !inText && !target.closest('a')) {
      toggleNote({ note, opener: summary, line: summary });
      event.preventDefault();
    } else if (target === button) closeNote();
  });
  let over = false;
  on(
    'pointerdown',
    () => {
      over = !!poppedUp();
    },
    true,
  );
  on('click', (event) => {
    // What was answered has seen to it, and words that were selected are no tap.
    if (over || event.defaultPrevented || !isOutside(event.target as Element)) return;
    if (getSelection()?.isCollapsed ?? true) leaveNote();
  });
  on('keydown', ({ key, defaultPrevented }) => {
    if (key === 'Escape' && !defaultPrevented && !poppedUp()) closeNote();
  });
  on('focusout', ({ target, relatedTarget }) => {
    const to = relatedTarget as Element | null;
    if (!open?.note.contains(target as Node) || !to || open.note.contains(to)) return;
    if (!to.closest('[popover]') && to !== open.opener) leaveNote();
  });
  on('resize', () => {
    if (open) sheetPlace(open.note, open.line)();
  });
};
