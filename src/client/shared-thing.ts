import { passageAt } from './passage.ts';
import { passageAddress, plainWords, quotation, sharedAddress, sharedTitle } from './quotation.ts';

/** What a permalink leads to, ready to be shared. */
export interface SharedThing {
  /** “paragraph 3” */
  name: string;
  title: string;
  address: string;
  /** The author's words that are meant, with their citation. */
  quote?: { text: string; html: string; selected: boolean } | undefined;
}

/** The page as it is published, wherever it is read. */
const publishedPage = (): string =>
  (document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? '').replace(
    /[?#].*/,
    '',
  );

const quoteAt = (place: Element, page: string, edition: string, cite: string) => {
  const meant = place.closest('[data-essay]') && !place.closest('.note') && passageAt(place);
  if (!meant) return undefined;
  const { id, passage, selected } = meant;
  const address = passageAddress({ page, edition, fragment: id }, passage);
  return { ...quotation(plainWords(passage.words), cite, address), selected };
};

/**
 * Reads from the page what there is to share.
 * @param link the permalink, named “Link to …”
 * @param place what it leads to; a section has a page of its own
 * @param edition the day of the edition
 * @param cite what is cited with a quotation
 */
export const sharedThing = (
  link: HTMLAnchorElement,
  place: HTMLElement,
  edition: string,
  cite: string,
): SharedThing => {
  const page = publishedPage();
  const name = link.ariaLabel?.replace(/^Link to /, '') ?? '';
  return {
    name,
    title: sharedTitle(name, document.title),
    address:
      place.tagName === 'SECTION'
        ? sharedAddress({ page: `${page}sections/${place.id}/`, edition })
        : sharedAddress({ page, edition, fragment: place.id }),
    quote: quoteAt(place, page, edition, cite),
  };
};
