/**
 * Keeps a selection that starts in the author's words to the author's words: the notes can be
 * selected only while a selection starts in one of them. The copied text itself is never touched.
 */
export const separateSelections = (): void => {
  document.addEventListener('selectstart', ({ target }) => {
    // A selection starts in a text, or in an element that holds none.
    const element = 'closest' in (target as Node) ? target : (target as Node).parentNode;
    const note = (element as Element).closest('.note');
    document.documentElement.classList.toggle('selecting', !!note);
  });
};
