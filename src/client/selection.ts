/**
 * Keeps a selection that starts in the author's words to the author's words: notes, titles and
 * figures can be selected only where a selection starts in one of them. The copied text itself is never touched.
 */
export const separateSelections = (): void => {
  addEventListener('selectstart', ({ target }) => {
    // A selection starts in a text, or in an element that holds none.
    const element = 'closest' in (target as Node) ? target : (target as Node).parentNode;
    const ours = (element as Element).closest('.note,.section-title,.figure');
    document.documentElement.classList.toggle('selecting', !!ours);
  });
};
