import { passageAt, type selectedPassage } from './passage.ts';
import {
  paragraphsInWords,
  passageAddress,
  plainWords,
  quotation,
  sharedAddress,
  sharedTitle,
} from './quotation.ts';

/** What a permalink leads to, ready to be shared. */
export interface SharedThing {
  /** “paragraph 3” */
  name: string;
  title: string;
  address: string;
  /** The author's words that are meant, with their citation. */
  quote?: { text: string; html: string; selected: boolean; altered: boolean } | undefined;
}

/** What the page says of itself, wherever it is read. */
export interface Published {
  /** The address under which its ids are shared. */
  page: string;
  /** The day of the edition. */
  edition: string;
  /** What is cited with a quotation. */
  cite: string;
}

type Meant = NonNullable<ReturnType<typeof passageAt>>;

const quote = (meant: Meant, { page, edition, cite }: Published) => {
  const { first, last, passage, selected, altered } = meant;
  const address = passageAddress({ page, edition, fragment: first }, passage);
  const cited = `${cite}, ${paragraphsInWords(first, last)}`;
  return { address, ...quotation(plainWords(passage.words), cited, address), selected, altered };
};

/** The words of the essay that are selected, ready to be shared. */
export const selectedThing = (
  { meant }: NonNullable<ReturnType<typeof selectedPassage>>,
  published: Published,
): Required<SharedThing> => {
  const quoted = quote(meant, published);
  const place = paragraphsInWords(meant.first, meant.last);
  return {
    name: meant.altered ? place : 'the selected words',
    title: sharedTitle(place, document.title),
    address: quoted.address,
    quote: quoted,
  };
};

const quoteAt = (place: Element, published: Published) => {
  const meant = place.closest('[data-essay]') && !place.closest('.note') && passageAt(place);
  return meant ? quote(meant, published) : undefined;
};

/**
 * Reads from the page what there is to share.
 * @param link the permalink, named “Link to …” or “Share …”
 * @param place what it leads to; a section has a page of its own
 * @param published what the page says of itself
 */
export const sharedThing = (
  link: HTMLAnchorElement,
  place: HTMLElement,
  published: Published,
): SharedThing => {
  const { page, edition } = published;
  const name = link.ariaLabel?.replace(/^(Link to|Share) /, '') ?? '';
  return {
    name,
    title: sharedTitle(name, document.title),
    address:
      place.tagName === 'SECTION'
        ? sharedAddress({ page: `${page}sections/${place.id}/`, edition })
        : sharedAddress({ page, edition, fragment: place.id }),
    quote: quoteAt(place, published),
  };
};
