import { error } from './rule.ts';

/** Files and their form. */
export const fileRules = {
  'file-missing': error(
    'Every file that an edition needs is there.',
    'content/ without glossary.yaml',
    'content/glossary.yaml, if only with [] in it',
  ),
  'file-unreadable': error(
    'A file of the content is a file, and may be read.',
    'a folder named sources.yaml',
    'a file named sources.yaml',
  ),
  'file-encoding': error(
    'Files are text in UTF-8.',
    'a file saved as Latin-1, Windows-1252 or UTF-16',
    'the same file saved as UTF-8',
  ),
  'file-empty': error('A file holds something.', 'an empty notes/trade.yaml', 'no such file'),
  'file-not-read': error(
    'No file lies where it would be read under another name.',
    'notes/trade.yml',
    'notes/trade.yaml',
  ),
  'file-size': error(
    'A file is at most 2 MB long, and no run of letters without a space longer than 2,000.',
    'gist: aaaaaaaaaaaaaaaa… (for pages)',
    'gist: The bridge was shut.',
  ),
  'yaml-syntax': error(
    'A YAML file can be read: quotes and brackets are closed, indents fit, a text with “: ” is quoted.',
    'title: The bridge: a history',
    'title: "The bridge: a history"',
  ),
  'yaml-duplicate-field': error(
    'A field stands once in an entry.',
    'title: Toll\ntitle: The toll',
    'title: Toll',
  ),
  'yaml-comment': error(
    'No # after a space cuts a sentence: the rest of the line would be a comment.',
    'gist: Pier # 2 was shut.',
    'gist: "Pier # 2 was shut."',
  ),
  'yaml-feature': error(
    'A YAML file holds plain values: no anchors, aliases, tags or second documents.',
    'title: &t Toll',
    'title: Toll',
  ),
  'mdx-syntax': error(
    'An essay file or about.mdx can be read: every mark is closed, { and < have a \\ before them.',
    'It costs <Term id="toll">a toll.',
    'It costs <Term id="toll">a toll</Term>.',
  ),
  'unknown-field': error(
    'Only known fields are written.',
    'gits: One sentence.',
    'gist: One sentence.',
  ),
  'missing-field': error(
    'Every field that an entry needs is there.',
    '- id: toll',
    '- id: toll\n  term: Toll',
  ),
  'empty-field': error('A field that is written says something.', 'title:', 'title: The toll'),
  'wrong-type': error(
    'A field holds what it asks for: a text, a number, a list, yes or no.',
    'terms: toll',
    'terms: [toll]',
  ),
  'unknown-value': error(
    'Where a field has set values, it has one of them.',
    'kind: chek',
    'kind: check',
  ),
  'wrong-form': error(
    'A value has the form that its field asks for.',
    '"winter": ["185539"]',
    '"winter": ["185539aed0b873b6 s06QkVMJ"]',
  ),
  'wrong-count': error(
    'A list has as many entries as it needs and can show.',
    'sources: []',
    'sources: [harbour-book]',
  ),
  'wrong-number': error('A number lies where it can be right.', 'paragraph: -1', 'paragraph: 1'),
  'too-many-words': error(
    'A text has at most the words that there is room for.',
    'title: A title that goes on and on and never comes to an end',
    'title: A title of at most eight words',
  ),
  'too-long': error(
    'A text has at most the letters that there is room for.',
    'label: words without end…',
    'label: two words',
  ),
} as const;
