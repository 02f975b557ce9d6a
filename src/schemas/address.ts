import { z } from 'zod';
import type { RuleName } from '../rules/table.ts';

/** What is wrong with an address, and how to mend it. */
export interface AddressProblem {
  rule: RuleName;
  message: string;
  hint: string;
}

const rule = 'address-form';

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
    return { rule, message: `an address on the web does not begin with ${scheme}:`, hint: whole };
  if (/[\s\p{Cc}\p{Cf}]/u.test(address))
    return {
      rule,
      message: 'a space, a line break or a sign that is not seen stands in the address',
      hint: 'Take it out: write the address anew.',
    };
  const sign = /["<>\\^`{|}]/.exec(address)?.[0];
  if (sign)
    return {
      rule,
      message: `no address holds the sign ${sign} as it is (RFC 3986)`,
      hint: `Check the address; where the sign is a part of it, write ${encodeURIComponent(sign)}.`,
    };
  if (!/^https?:\/\/[^/?#]/i.test(address) || !URL.canParse(address))
    return { rule, message: 'not the whole address of a page on the web', hint: whole };
  const { hostname } = new URL(address);
  if (host.test(hostname)) return undefined;
  return {
    rule,
    message: `no site has the name “${hostname}”`,
    hint: 'Check the name of the site.',
  };
};

/** This machine, and networks that only those in them can reach (RFC 1918, 3927, 4193, 6761, 6762). */
const closedHosts = [
  /^localhost$/,
  /\.(?:localhost|local|internal|lan|home\.arpa)$/,
  /^(?:0|10|127)\.\d+\.\d+\.\d+$/,
  /^(?:192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01]))\.\d+\.\d+$/,
  /^\[(?:::1?|f[cd].*|fe80.*)\]$/,
];

/**
 * Says why a text is not an address that may be given to every reader.
 * @returns undefined where it is one
 */
export const publicAddressProblem = (address: string): AddressProblem | undefined => {
  const problem = webAddressProblem(address);
  if (problem) return problem;
  const { hostname, username, password } = new URL(address);
  if (username || password)
    return {
      rule: 'address-credentials',
      message: 'the address gives a name or a password away',
      hint: 'Take out what stands before the @.',
    };
  const name = hostname.replace(/\.$/, '');
  if (closedHosts.some((closed) => closed.test(name)))
    return {
      rule: 'address-local',
      message: `readers cannot reach ${hostname}`,
      hint: 'Write the address under which the page is published.',
    };
  return undefined;
};

/**
 * Says why a text is not the address that a site is published at: scheme and host, no more.
 * @returns undefined where it is one
 */
export const siteAddressProblem = (address: string): AddressProblem | undefined => {
  const problem = webAddressProblem(address);
  if (problem) return problem;
  const { origin, pathname, search, hash } = new URL(address);
  const site = `${origin}/`;
  if (search || hash || /[?#]/.test(address))
    return {
      rule: 'address-site',
      message: 'the address of the site has a ? or a #',
      hint: `Write ${site}.`,
    };
  if (pathname === '/') return undefined;
  return {
    rule: 'address-site',
    message: `the address of the site has a path, ${pathname}`,
    hint: `Write ${site}, and build with BASE_PATH=${pathname.replace(/\/?$/, '/')}.`,
  };
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

const held = (problemOf: (address: string) => AddressProblem | undefined) =>
  z
    .string()
    .max(1000)
    .superRefine((address, context) => {
      const problem = problemOf(address);
      if (!problem) return;
      const { message, ...params } = problem;
      context.addIssue({ code: 'custom', message, params });
    });

/** How an address begins that a browser opens. */
const begins = { pattern: '^https?://' };

/** The whole address of a page on the web, which every reader can reach. */
export const webAddress = held(publicAddressProblem).meta(begins);

/** The address of a site; the path it is published under is not a part of it. */
export const siteAddress = held(
  (address) => publicAddressProblem(address) ?? siteAddressProblem(address),
).meta(begins);
