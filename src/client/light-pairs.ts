import { all, on } from './page.ts';

const noteAt = (element: Element | null): string | undefined => {
  const near = element?.closest<HTMLAnchorElement>('.note,a[href^="#note-"],[data-note]');
  return near?.dataset['note'] ?? near?.hash?.slice(6) ?? near?.id.slice(5);
};

/** Lights the words and their note together while either is pointed at or has the focus. */
export const lightPairs = (): void => {
  const light = (at: Element | null): void => {
    // What has the focus stays lit while the pointer is elsewhere: the page may have moved under it.
    const id = noteAt(at) ?? noteAt(document.activeElement);
    for (const element of all('.note,[data-note]'))
      element.classList.toggle('lit', noteAt(element) === id);
  };
  for (const type of ['pointerover', 'focusin']) on(type, ({ target }) => light(target as Element));
  light(null);
};
