import { error } from './rule.ts';

/** How an edition looks and speaks. */
export const lookRules = {
  'licence-address': error(
    'A licence has the address of its own text, with https://; none is needed where all rights are reserved.',
    'licence: { name: CC BY-SA 4.0, address: https://creativecommons.org/licenses/by/4.0/ }',
    'licence: { name: CC BY-SA 4.0, address: https://creativecommons.org/licenses/by-sa/4.0/ }',
  ),
} as const;
