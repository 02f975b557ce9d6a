import { leaveFor } from './layers.ts';

/**
 * Answers a link in a menu of the bar: the menu closes, and Back does not open it again.
 * @returns false where the menu is not open as a popover
 */
export const answerMenuLink = (link: HTMLAnchorElement): boolean => {
  const menu = link.closest<HTMLElement>('.drop');
  if (!menu?.hidePopover || !menu.matches(':popover-open')) return false;
  leaveFor(link.href);
  menu.hidePopover();
  return true;
};
