import { passageAt } from './passage.ts';
import { passageAddress, plainWords, quotation, sharedAddress, sharedTitle } from './quotation.ts';

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

const quoteAt = (place: Element, { page, edition, cite }: Published) => {
  const meant = place.closest('[data-essay]') && !place.closest('.note') && passageAt(place);
  if (!meant) return undefined;
  const { id, passage, selected, altered } = meant;
  const address = passageAddress({ page, edition, fragment: id }, passage);
  return { ...quotation(plainWords(passage.words), cite, address), selected, altered };
};

/**
 * Reads from the page what there is to share.
 * @param link the permalink, named “Link to …”
 * @param place what it leads to; a section has a page of its own
 * @param published what the page says of itself
 */
export const sharedThing = (
  link: HTMLAnchorElement,
  place: HTMLElement,
  published: Published,
): SharedThing => {
  const { page, edition } = published;
  const name = link.ariaLabel?.replace(/^Link to /, '') ?? '';
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
