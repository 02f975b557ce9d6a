import { all, on, root } from './page.ts';

const showChoices = (): void => {
  for (const input of all<HTMLInputElement>('.choice input'))
    input.checked = input.value === (root[input.name] ?? '');
};

/** Opens all notes where the reader chose that, else folds them. */
export const openNotes = (): void => {
  for (const note of all<HTMLDetailsElement>('.note')) note.open = !!root['notes'];
};

const choose = (name: string, value: string): void => {
  if (value) root[name] = value;
  else delete root[name];
  if (name === 'notes') openNotes();
  showChoices();
  const choices = JSON.stringify(root, ['theme', 'size', 'notes', 'marks']);
  try {
    if (choices[2]) localStorage['reading'] = choices;
    else delete localStorage['reading'];
  } catch {
    // Storage may be closed to us; the choice then lasts as long as the page.
  }
};

/**
 * Lets the reader choose colours, text size, open notes and no marks. A choice is a data attribute of the root
 * element; what differs from the default is kept in the reader's own storage, under `reading`.
 */
export const startChoices = (): void => {
  // When the panel opens: the browser may have put its own memory into the boxes.
  on('toggle', showChoices, true);
  on('change', ({ target }) => {
    if ((target as Element).closest('.choice'))
      choose((target as HTMLInputElement).name, (target as HTMLInputElement).value);
  });
  on('click', ({ target }) => {
    if ((target as Element).closest('#UI-all-notes')) choose('notes', root['notes'] ? '' : 'open');
  });
};
