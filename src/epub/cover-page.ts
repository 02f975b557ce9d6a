import { x } from './element.ts';
import { pageFile } from './page.ts';

/**
 * The page that shows the cover.
 * @param alt what the cover says
 */
export const coverPage = (alt: string): string =>
  pageFile(
    'Cover',
    x(
      'section',
      { 'epub:type': 'cover' },
      x('img', { class: 'cover', src: 'cover.png', alt, role: 'doc-cover' }),
    ),
  );
