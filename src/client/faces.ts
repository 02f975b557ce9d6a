import { byId, on } from './page.ts';

/** Notes that the faces are kept, beside the choices of the reader. */
const note = (): void => {
  localStorage['reading'] = JSON.stringify({
    ...JSON.parse(localStorage['reading'] ?? '{}'),
    own: 'kept',
  });
};

/**
 * Fetches the faces of the first screen for the next page, where this one was drawn without them: on a slow
 * line they would have held back the words. From then on pages have them from the start.
 */
export const keepFaces = (): void => {
  // Empty where the faces are in the page.
  const { content } = byId('UI-faces') as HTMLTemplateElement;
  const links = [...content.querySelectorAll('link')];
  if (links.length === 0) return;
  const files = links.map((link) =>
    new FontFace('kept', `url(${link.getAttribute('href')})`).load(),
  );
  Promise.all(files)
    .then(() => {
      note();
      // A choice is written without it.
      on('change', note);
    })
    // They did not come, or storage is closed to us: the next page stands in the reader's own fonts too.
    .catch(() => {});
};
