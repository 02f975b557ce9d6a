import { z } from 'zod';

/** What is wrong with an address, and how to mend it. */
export interface AddressProblem {
  message: string;
  hint: string;
}

const whole = 'Write the whole address, with https:// or http:// at its start.';

/** Names with dots between them. */
const named = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u;

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
  if (/[\s\p{Cc}\p{Cf}]/u.test(address))
    return {
      message: 'a space, a line break or a sign that is not seen stands in the address',
      hint: 'Take it out: write the address anew.',
    };
  if (!/^https?:\/\/[^/?#]/i.test(address) || !URL.canParse(address))
    return { message: 'not the whole address of a page on the web', hint: whole };
  const { hostname } = new URL(address);
  if (host.test(hostname)) return undefined;
  return { message: `no site has the name “${hostname}”`, hint: 'Check the name of the site.' };
};

/** Names that are set aside for examples and tests (RFC 2606, RFC 6761), and this machine. */
const placeholder =
  /(^|\.)(example|test|invalid|localhost|example\.(com|net|org))\.?$|^127\.|^\[::1\]$/;

/** Whether the address of a site is nobody's: it can be written, and not be reached. */
export const isPlaceholder = (address: string): boolean =>
  placeholder.test(new URL(address).hostname);

/** An address for e-mail (RFC 6068): of one reader, who has a name and a site, or of none yet. */
const mail = /^mailto:(?:[^\s@/?]+@[^\s@/?]+(?:\?\S*)?|\?\S+)$/i;

/** Says why a text is not an address for e-mail, as a link gives it. */
export const mailAddressProblem = (address: string): string | undefined => {
  const [, site] = /@([^?]*)/.exec(address) ?? [];
  const sound = mail.test(address) && (site === undefined || named.test(site));
  return sound ? undefined : 'not an address for e-mail';
};

/** The whole address of a page on the web. */
export const webAddress = z.string().superRefine((address, context) => {
  const problem = webAddressProblem(address);
  if (!problem) return;
  const { message, hint } = problem;
  context.addIssue({ code: 'custom', message, params: { hint } });
});

/** The address of a site: that of a folder, to which the paths of its pages are added. */
export const siteAddress = webAddress.refine((address) => !/[?#]/.test(address), {
  message: 'the address of the site has a ? or a #',
  params: { hint: 'Write it as far as its last slash: https://example.org/.' },
});
