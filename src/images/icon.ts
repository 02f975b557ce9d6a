import type { Colours } from './box.ts';

/** The icon of the site: a page with a note on either side, in the colours of the edition. */
export const drawnIcon = (colours: Colours): string => {
  const note = (at: string, accent: string): string =>
    `<path d="${at}" stroke="${colours(accent)}" stroke-width="2.5"/>`;
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">',
    `<rect width="32" height="32" rx="6" fill="${colours('paper')}"/>`,
    note('M4 9v14', 'context'),
    note('M28 9v14', 'check'),
    `<path d="M9 9h14M9 13.7h14M9 18.3h14M9 23h9" stroke="${colours('ink')}" stroke-width="2"/>`,
    '</svg>\n',
  ].join('');
};
