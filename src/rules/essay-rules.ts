import { error } from './rule.ts';

/** The author’s words, and the page about the edition. */
export const essayRules = {
  'author-words': error(
    'The author’s words are the ones that were recorded: none was changed, cut, added or moved.',
    'We wait for a boat.',
    'We wait for the boat.',
  ),
  'author-emphasis': error(
    'What the author stresses is stressed, as the author does it, and nothing else.',
    'We *wait* for the boat.',
    'We wait for the boat.',
  ),
  'author-signs': error(
    'Nothing that is hard to see was put into the author’s words: a doubled space, an odd sign.',
    'We wait  for the boat.',
    'We wait for the boat.',
  ),
  'essay-element': error(
    'An essay file holds paragraphs of the author’s words with <Note> and <Term>, only.',
    '## A heading',
    'A paragraph of the author’s.',
  ),
  'essay-script': error(
    'The op-ed is in western European letters, from left to right; cards show no letter that their typeface lacks.',
    'language: ur',
    'language: en',
  ),
  'mark-form': error(
    'A mark names its note or term, and nothing else, in the form <Note id="…">.',
    '<Note name="a">the boat</Note>',
    '<Note id="a">the boat</Note>',
  ),
  'mark-empty': error(
    'A mark has words of the author’s between its ends, without a space at either.',
    '<Note id="a"></Note>the boat',
    '<Note id="a">the boat</Note>',
  ),
  'section-file': error(
    'Every section has its file in essay/, and every file there its section.',
    '- id: winter  # and essay/winters.mdx',
    '- id: winter  # and essay/winter.mdx',
  ),
  'paragraph-twice': error(
    'No paragraph stands twice in the essay.',
    'We wait.\n\nWe wait.',
    'We wait.',
  ),
  'about-element': error(
    'The page about.mdx holds text, links and pictures: no scripts, frames, forms or styles.',
    '<iframe src="https://x.example"></iframe>',
    '[The map](https://x.example)',
  ),
  'about-code': error(
    'The page about.mdx holds no imports, exports or expressions.',
    'import x from "./x.js"',
    'A sentence. A brace is written \\{.',
  ),
  'about-picture': error(
    'A picture on the page about the edition is a file of the site.',
    '![Map](https://x.example/map.png)',
    '![Map](/map.png)',
  ),
  'about-link': error(
    'A link leads to the web, to e-mail, to a page of the site that is there, or to a heading.',
    '[Terms](/glossaries/)',
    '[Terms](/glossary/)',
  ),
  'address-form': error(
    'An address is whole, begins with https:// or http://, and names a host.',
    'URL: javascript:alert(1)',
    'URL: https://gazette.example/boat',
  ),
  'address-credentials': error(
    'An address gives no name and password away.',
    'URL: https://me:secret@x.example/',
    'URL: https://x.example/',
  ),
  'address-local': error(
    'An address leads where every reader can go: not to this machine or a private network.',
    'URL: http://localhost:8080/a',
    'URL: https://gazette.example/a',
  ),
  'address-site': error(
    'The address of the site is scheme and host; the path it is published under is BASE_PATH.',
    'address: https://x.example/some/repo/',
    'address: https://x.example/',
  ),
  'language-unknown': error(
    'A language is one that exists, as a BCP 47 tag.',
    'language: xx',
    'language: en',
  ),
  'language-unnamed': error(
    'Every language of a name in another script is called something in edition.yaml.',
    'lang: ur  # and no ur under languages in edition.yaml',
    'languages: { ur: Urdu }',
  ),
  'script-mismatch': error(
    'A name in another script is written in the letters of its language.',
    '{ lang: ur, text: Lorn }',
    '{ lang: ur, text: لورن }',
  ),
  'country-unknown': error(
    'A country is one that exists, by its code in ISO 3166-1, or UN.',
    'country: UK',
    'country: GB',
  ),
} as const;
