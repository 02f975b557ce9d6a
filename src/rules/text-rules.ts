import { error, warning } from './rule.ts';

/** The signs of a text. */
export const textRules = {
  'text-invisible': error(
    'No sign stands in a text that nobody sees: control, zero-width, bidirectional, soft hyphen.',
    'title: The bri\\u00ADdge  (a soft hyphen, here written out)',
    'title: The bridge',
  ),
  'text-lost-letter': error(
    'No letter was lost on the way: “�” is what is left of one.',
    'author: Ren� Marrow',
    'author: René Marrow',
  ),
  'text-not-composed': error(
    'Letters with marks are one sign each (Unicode NFC), so that they can be searched and compared.',
    'author: Rene + U+0301',
    'author: René',
  ),
  'text-space': error(
    'Words stand one space apart, and no space stands before a full stop or a comma.',
    'title: The  bridge',
    'title: The bridge',
  ),
  'text-odd-space': warning(
    'Spaces are plain ones: others come with text that was pasted.',
    'title: The\\u00A0bridge  (a no-break space, here written out)',
    'title: The bridge',
  ),
  'text-straight-quotes': error(
    'Apostrophes and quotation marks are those of print.',
    'gist: The council\'s "no" stood.',
    'gist: The council’s “no” stood.',
  ),
  'text-unbalanced-quotes': error(
    'Every quotation mark that opens is closed, and every one that closes was opened.',
    'gist: The council said “no.',
    'gist: The council said “no”.',
  ),
  'text-html': error(
    'A text holds no HTML: it would be printed as typed.',
    'gist: The <b>bridge</b> &amp; the boat.',
    'gist: The bridge and the boat.',
  ),
  'text-markdown': error(
    'A text holds no Markdown: it would be printed as typed.',
    'gist: The **bridge** was [shut](https://x.example).',
    'gist: The bridge was shut.',
  ),
  'text-full-stop': error(
    'A gist is one sentence, and ends as one.',
    'gist: The bridge was shut',
    'gist: The bridge was shut.',
  ),
  'stub-words': error(
    'What npm run new left open is written before the entry is no draft any more.',
    'title: TO WRITE a title',
    'title: TO WRITE a title\ndraft: true',
  ),
} as const;
