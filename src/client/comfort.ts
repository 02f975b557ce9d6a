import { loadFonts } from './load-fonts.ts';

const root = document.documentElement;

/** What to print: the style sheet reads these boxes itself. */
const ofPaper = '.on-paper';

const showChoices = (panel: HTMLElement): void => {
  for (const input of panel.querySelectorAll<HTMLInputElement>(`fieldset:not(${ofPaper}) input`))
    input.checked = input.value === (root.dataset[input.name] ?? '');
};

const keep = (): void => {
  const { theme, size, notes } = root.dataset;
  try {
    if (theme || size || notes) localStorage['reading'] = JSON.stringify({ theme, size, notes });
    else localStorage.removeItem('reading');
  } catch {
    // Storage may be closed to us; the choice then lasts as long as the page.
  }
};

const openNotes = (open: boolean): void => {
  for (const note of document.querySelectorAll<HTMLDetailsElement>('.note')) note.open = open;
};

/** Opens or folds all notes, and keeps the choice. */
export const switchNotes = (): void => {
  const open = !root.dataset['notes'];
  if (open) root.dataset['notes'] = 'open';
  else delete root.dataset['notes'];
  openNotes(open);
  keep();
};

/**
 * Lets the reader choose colours, text size and open notes. A choice is a data attribute of the root
 * element; what differs from the default is kept in the reader's own storage, under `reading`.
 */
export const startComfort = (panel: HTMLElement): void => {
  showChoices(panel);
  panel.dataset['ready'] = '';
  panel.onchange = ({ target }) => {
    const { name, value } = target as HTMLInputElement;
    if ((target as HTMLInputElement).closest(ofPaper)) return loadFonts();
    if (value) root.dataset[name] = value;
    else delete root.dataset[name];
    if (name === 'notes') openNotes(value === 'open');
    keep();
  };
};
