import { z } from 'zod';
import { publicAddressProblem, webAddress } from './address.ts';
import { told, words } from './text.ts';

/** The address of a Creative Commons licence by the short name that it gives itself: “CC BY-SA 4.0”. */
const commons = (name: string): string | undefined => {
  const [, kind, version] = /^CC[ -](BY(?:-(?:NC|ND|SA))*) (\d\.\d)$/i.exec(name) ?? [];
  if (/^CC0(?: 1\.0)?$/i.test(name)) return 'https://creativecommons.org/publicdomain/zero/1.0/';
  return kind && `https://creativecommons.org/licenses/${kind.toLowerCase()}/${version}/`;
};

/** A licence that leaves nobody anything has no text that one could look up. */
const reserves = (name: string): boolean => /^all rights reserved\.?$/i.test(name);

/** The page of a licence of Creative Commons, its summary and its text are one licence, in whatever language. */
const isSame = (one: string, other: string): boolean =>
  one.replace(/(?:deed|legalcode)(?:\.[\w-]+)?\/?$/, '').replace(/\/$/, '') ===
  other.replace(/\/$/, '');

interface Named {
  name: string;
  short?: string | undefined;
  address?: string | undefined;
}

/** The address is that of the licence: readers and programs follow it. */
const checkAddress = (
  { name, short, address }: Named,
  context: z.core.$RefinementCtx<unknown>,
): void => {
  const known = commons(name) ?? commons(short ?? '');
  const wrong = (message: string, hint: string, field: string) =>
    context.addIssue({
      code: 'custom',
      path: [field],
      message,
      ...told('licence-address', hint),
    });
  if (address === undefined) {
    if (reserves(name)) return;
    const hint = known ? `Add address: ${known}` : 'Add address: and where its text stands.';
    wrong('the licence has no address', hint, 'name');
    // A broken address is told by itself.
  } else if (publicAddressProblem(address)) {
    return;
  } else if (!address.startsWith('https:')) {
    const hint = `Write ${known ?? address.replace(/^http:/, 'https:')}`;
    wrong('a licence is named by an address with https://', hint, 'address');
  } else if (known && !isSame(address, known)) {
    wrong(
      `this is not the address of ${commons(name) ? name : short}`,
      `Write ${known}`,
      'address',
    );
  }
};

/** Under which licence all that is the editors' is given. */
export const licence = z
  .strictObject({
    /** Its name, as it is said in full: in text, Markdown and book. */
    name: words(80),
    /** Its short name, at the foot of each page; the same where it is left out. */
    short: words(40).optional(),
    /** Where its text stands; only where all rights are reserved is there none. */
    address: webAddress.optional(),
  })
  .superRefine(checkAddress)
  .prefault({ name: 'CC BY 4.0', address: 'https://creativecommons.org/licenses/by/4.0/' });
