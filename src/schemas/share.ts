import { z } from 'zod';
import { publicAddressProblem } from './address.ts';
import { told, words } from './text.ts';

/** A choice of the menu for sharing. */
export interface ShareChoice {
  /** What it does: one of `shareForms`, or `address` where it is a link of the editors' own. */
  does: string;
  /** What it says. */
  words: string;
  /** Of a link: where it leads, with `{title}` and `{url}` for what is shared. */
  address?: string;
}

/** What the site knows to do, in its usual order. */
const shareForms = {
  link: { words: 'Copy link' },
  quote: { words: 'Copy quotation with citation' },
  whatsapp: { words: 'WhatsApp', address: 'https://wa.me/?text={title}%20{url}' },
  mail: { words: 'E-mail', address: 'mailto:?subject={title}&body={url}' },
  /** The share sheet of the system, where there is one. */
  sheet: { words: 'Share with…' },
} as const satisfies Record<string, Omit<ShareChoice, 'does'>>;

type Form = keyof typeof shareForms;

const forms = Object.keys(shareForms) as [Form, ...Form[]];

/** Why an address cannot be that of a service, and what to do. */
const templateProblem = (address: string): [string, string] | undefined => {
  const strange = [...address.matchAll(/\{([^{}]*)\}?/g)].find(
    ([whole]) => whole !== '{url}' && whole !== '{title}',
  );
  if (!/^https:\/\//i.test(address))
    return [
      'a service has an address with https://',
      'Write it whole, with https:// at its start.',
    ];
  if (/^https:\/\/[^/?#]*[{}]/i.test(address))
    return [
      'the host of a service is written out: what is shared is put after it',
      'Write it whole, for example https://share.example/?u={url}',
    ];
  if (strange)
    return [
      `nothing is put in the place of ${strange[0]}`,
      'Write {url} where the address goes that is shared, {title} where its title goes.',
    ];
  if (!address.includes('{url}'))
    return [
      'the address that is shared has no place in it',
      'Write {url} where it goes, for example https://share.example/?u={url}',
    ];
  const host = publicAddressProblem(address.replaceAll(/\{(?:url|title)\}/g, 'x'));
  return host && [host.message, host.hint];
};

const template = z
  .string()
  .max(300)
  .superRefine((address, context) => {
    const [message, hint] = templateProblem(address) ?? [];
    if (message) context.addIssue({ code: 'custom', message, ...told('share-address', hint) });
  });

const choice = z.union([
  z.enum(forms).transform((form): ShareChoice => ({ does: form, ...shareForms[form] })),
  z
    .strictObject({
      /** The name of a service that the site does not know. */
      name: words(30),
      /** Where it takes what is shared, with {url} for the address and {title} for the title. */
      address: template,
    })
    .transform(({ name, address }): ShareChoice => ({ does: 'address', words: name, address })),
]);

/** What the menu for sharing offers, in its order. */
export const share = z
  .array(choice)
  .superRefine((choices, context) => {
    const names = choices.map((one) => one.words.toLowerCase());
    const twice = names.findIndex((name, index) => names.indexOf(name) < index);
    if (twice >= 0)
      context.addIssue({
        code: 'custom',
        path: [twice],
        message: 'it stands in the list already',
        ...told('duplicate-entry', 'Keep it once.'),
      });
    if (choices.length > 10)
      context.addIssue({
        code: 'custom',
        path: [10],
        message: `${choices.length} choices, where 10 are the most`,
        ...told('wrong-count', 'Take some out: a menu is read from top to bottom.'),
      });
    else if (!choices.some(({ does }) => does === 'link'))
      context.addIssue({
        code: 'custom',
        path: [],
        message: 'the link cannot be copied',
        ...told('share-link', 'Add link to the list: it serves every reader.'),
      });
  })
  .prefault(forms);
