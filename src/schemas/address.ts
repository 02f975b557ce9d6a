import { z } from 'zod';

/** What is wrong with an address, and how to mend it. */
export interface AddressProblem {
  message: string;
  hint: string;
}

const whole = 'Write the whole address, with https:// or http:// at its start.';

/** A host: two or more names with dots between them, an IP address, or this machine. */
const host = /^(?:localhost|\[[0-9a-f:.]+\]|[^.]+(?:\.[^.]+)+\.?)$/;

/**
 * Says why a text is not the whole address of a page on the web, by http or https.
 * @returns undefined where it is one
 */
export const webAddressProblem = (address: string): AddressProblem | undefined => {
  const scheme = /^\s*([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase();
  if (scheme && scheme !== 'http' && scheme !== 'https')
    return { message: `an address on the web does not begin with ${scheme}:`, hint: whole };
  if (/[\s\p{Cc}]/u.test(address))
    return { message: 'a space or a line break stands in the address', hint: 'Take it out.' };
  if (!/^https?:\/\/[^/?#]/i.test(address) || !URL.canParse(address))
    return { message: 'not the whole address of a page on the web', hint: whole };
  const { hostname } = new URL(address);
  if (host.test(hostname)) return undefined;
  return { message: `no site has the name “${hostname}”`, hint: 'Check the name of the site.' };
};

/** The whole address of a page on the web. */
export const webAddress = z.string().superRefine((address, context) => {
  const problem = webAddressProblem(address);
  if (!problem) return;
  const { message, hint } = problem;
  context.addIssue({ code: 'custom', message, params: { hint } });
});
