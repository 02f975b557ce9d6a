/**
 * Keeps a selection that starts in the author's words to the author's words: the notes can be
 * selected only while a selection starts in one of them. The copied text itself is never touched.
 */
export const separateSelections = (): void => {
  document.addEventListener('selectstart', ({ target }) => {
    const element = target instanceof Element ? target : (target as Node).parentElement;
    document.documentElement.classList.toggle('selecting', Boolean(element?.closest('.note')));
  });
};
