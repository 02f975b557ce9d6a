/**
 * What of the edition as a whole can be corrected, as readers know it: the fields of `edition.yaml` that they
 * see and that have no place of their own, and the edition itself.
 */
export const editionParts = {
  edition: undefined,
  title: 'title of the op-ed',
  'title-credit': 'credit of the title',
  author: 'author',
  'author-named': 'author',
  language: 'language of the op-ed',
  'editors-language': 'language of the editors',
  copy: 'copy of the op-ed',
  'published-in': 'where the op-ed appeared',
  'first-published': 'when the op-ed appeared',
  written: 'when the op-ed was written',
  'written-label': 'when the op-ed was written',
  site: 'name of the site',
  description: 'description',
  'record-until': 'end of the record',
  'record-ends': 'end of the record',
  strands: 'strands of the timeline',
  calendar: 'second calendar',
  languages: 'names of languages',
  mottos: 'small lines of the editors',
  kinds: 'kinds of notes',
  verdicts: 'verdicts',
  licence: 'licence',
  units: 'units of distances',
  editors: 'editors',
  rights: 'rights in the op-ed',
} as const satisfies Record<string, string | undefined>;

export type EditionPart = keyof typeof editionParts;

/** Their names. */
export const editionPartNames = Object.keys(editionParts) as EditionPart[];
