import { error } from './rule.ts';

/** How an edition looks and speaks. */
export const lookRules = {
  'licence-address': error(
    'A licence has the address of its own text, with https://; none is needed where all rights are reserved.',
    'licence: { name: CC BY-SA 4.0, address: https://creativecommons.org/licenses/by/4.0/ }',
    'licence: { name: CC BY-SA 4.0, address: https://creativecommons.org/licenses/by-sa/4.0/ }',
  ),
  'colour-contrast': error(
    'Words can be read by everybody: their contrast with the paper is 4.5 or more (WCAG 2.2), by day and by night.',
    'colours: { light: { soft: "#b0a890" } }',
    'colours: { light: { soft: "#5b544a" } }',
  ),
  'colour-scheme': error(
    'The light scheme has dark words on light paper, the dark scheme light words on dark paper.',
    'colours: { light: { paper: "#101820", ink: "#f0f0f0" } }',
    'colours: { dark: { paper: "#101820", ink: "#f0f0f0" } }',
  ),
  'icon-form': error(
    'An icon of the edition’s own is a square drawing in SVG, of at most 20 kB.',
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 32">',
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">',
  ),
  'icon-content': error(
    'An icon holds shapes and nothing else: no script, no picture, nothing from elsewhere.',
    '<image href="https://x.example/boat.png"/>',
    '<path d="M4 20h24l-4 8h-16z" fill="#1f3f8a"/>',
  ),
  'share-address': error(
    'The address of a service to share with has https:// and {url} in it, and {title} where a title goes.',
    'share: [link, { name: Notice board, address: "https://board.example/post" }]',
    'share: [link, { name: Notice board, address: "https://board.example/post?u={url}&t={title}" }]',
  ),
  'share-link': error(
    'The menu for sharing lets every reader copy the link.',
    'share: [whatsapp, mail]',
    'share: [link, whatsapp, mail]',
  ),
  'typeface-missing': error(
    'A typeface is installed, as its package from fontsource.org.',
    'typefaces: { author: "@fontsource-variable/literata" }  # never installed',
    'typefaces: { author: "@fontsource-variable/literata" }  # after npm install --save-dev',
  ),
  'typeface-voice': error(
    'The author’s words are set with serifs, the editors’ without: readers tell the two voices apart by it.',
    'typefaces: { author: "@fontsource-variable/source-sans-3" }',
    'typefaces: { author: "@fontsource-variable/newsreader" }',
  ),
  'typeface-style': error(
    'A typeface has Latin letters, upright and regular; that of the editors has a bold weight too.',
    'typefaces: { editors: "@fontsource/some-light-face" }',
    'typefaces: { editors: "@fontsource-variable/source-sans-3" }',
  ),
} as const;
