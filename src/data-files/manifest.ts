import type { EditionEntry } from '../schemas/edition.ts';
import type { TokenColour } from '../styles/token-colours.ts';

/** The icons that the build makes of `favicon.svg`: the file and its width in pixels. */
export const icons = [
  { file: 'apple-touch-icon.png', size: 180 },
  { file: 'icon-192.png', size: 192 },
  { file: 'icon-512.png', size: 512 },
] as const;

/**
 * The web app manifest (W3C), for readers who keep the site on their screen.
 * @param page gives the address of a path inside the site
 * @param paper the colour of the page
 */
export const manifest = (
  meta: EditionEntry,
  page: (path?: string) => string,
  paper: TokenColour,
): object => ({
  id: page(),
  name: meta.site,
  short_name: meta.site,
  description: meta.description,
  lang: meta['editors-language'],
  start_url: page(),
  scope: page(),
  display: 'browser',
  background_color: paper.light,
  theme_color: paper.light,
  icons: [
    ...icons
      .filter(({ size }) => size >= 192)
      .map(({ file, size }) => ({ src: page(file), sizes: `${size}x${size}`, type: 'image/png' })),
    { src: page('favicon.svg'), sizes: 'any', type: 'image/svg+xml' },
  ],
});
