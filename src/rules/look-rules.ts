import { error } from './rule.ts';

/** How an edition looks and speaks. */
export const lookRules = {
  'licence-address': error(
    'A licence has the address of its own text, with https://; none is needed where all rights are reserved.',
    'licence: { name: CC BY-SA 4.0, address: https://creativecommons.org/licenses/by/4.0/ }',
    'licence: { name: CC BY-SA 4.0, address: https://creativecommons.org/licenses/by-sa/4.0/ }',
  ),
  'colour-contrast': error(
    'Words can be read by everybody: their contrast with the paper is 4.5 or more (WCAG 2.2), by day and by night.',
    'colours: { light: { soft: "#b0a890" } }',
    'colours: { light: { soft: "#5b544a" } }',
  ),
  'colour-scheme': error(
    'The light scheme has dark words on light paper, the dark scheme light words on dark paper.',
    'colours: { light: { paper: "#101820", ink: "#f0f0f0" } }',
    'colours: { dark: { paper: "#101820", ink: "#f0f0f0" } }',
  ),
} as const;
