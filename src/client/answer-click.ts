import { answerMenuLink } from './menus.ts';
import { answerNoteLink, answerWayBack } from './note-sheet.ts';
import { on } from './page.ts';
import { answerCardBack, openPreview, previewed } from './preview.ts';
import { openShareCard } from './share.ts';

/** The links for which a script can do more than follow them, each with what it does; false where it cannot. */
const answers: [string, (link: HTMLAnchorElement) => boolean][] = [
  [previewed, openPreview],
  ['[data-back]', answerCardBack],
  ['.permalink', openShareCard],
  ['a[href^="#note-"]', answerNoteLink],
  ['.back a', answerWayBack],
  ['nav.drop a', answerMenuLink],
];

/** Answers clicks in place. A link whose answer fails, in whatever way, is followed. */
export const answerClicks = (): void => {
  on('click', (event) => {
    const { ctrlKey, metaKey, shiftKey, altKey } = event;
    if (event.defaultPrevented || ctrlKey || metaKey || shiftKey || altKey) return;
    for (const [selector, answer] of answers) {
      const link = (event.target as Element).closest<HTMLAnchorElement>(selector);
      if (!link || !answer(link)) continue;
      event.preventDefault();
      return;
    }
  });
};
