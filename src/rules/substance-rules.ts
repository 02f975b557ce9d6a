import { error } from './rule.ts';

/** What a note, a term, an event or a correction has to say, and how. */
export const substanceRules = {
  'statement-uncited': error(
    'Every statement names the source that carries it, or is marked as the editors’ own.',
    'gist: The bridge was shut.',
    'gist: The bridge was shut. [@saltry-operator]',
  ),
  'part-uncited': error(
    'Every part of an entry rests on a source, not on the editors’ word alone.',
    'gist: No report was found. [editors]',
    'gist: The bridge was shut; [@operator] no later report was found. [editors]',
  ),
  'source-idle': error(
    'The one source of an entry carries something in it.',
    'text: It was shut. [@other]\nsource: operator',
    'text: It was shut.\nsource: operator',
  ),
  'too-many-sources': error(
    'A note cites at most four sources.',
    'gist: It was shut. [@a; @b; @c; @d; @e]',
    'gist: It was shut. [@a; @b]',
  ),
  'citation-form': error(
    'A citation is written [@source-id], after the words and the punctuation that it carries.',
    'gist: The bridge was shut [@operator].',
    'gist: The bridge was shut. [@operator]',
  ),
  'citation-twice': error(
    'A citation names each source once.',
    'gist: It was shut. [@operator; @operator]',
    'gist: It was shut. [@operator]',
  ),
  'voices-two': error(
    'A note of the kind voices lets at least two speak.',
    'kind: voices\nbody:\n  - { who: The council, says: No. }',
    'kind: voices\nbody:\n  - { who: The council, says: No. }\n  - { who: The petitioners, says: Yes. }',
  ),
  'namings-differ': error(
    'Where a name is disputed, at least two sides name it, each in its own way.',
    'namings:\n  - { by: The council, name: Lorn }\n  - { by: The islanders, name: Lorn }',
    'namings:\n  - { by: The council, name: Lorn }\n  - { by: The islanders, name: Lorna }',
  ),
  'since-note': error(
    'A note of the kind since names an event that came after the op-ed.',
    'kind: since\nevents: [the-meeting]  # before the op-ed',
    'kind: since\nevents: [office-opens]  # after it',
  ),
  'correction-change': error(
    'A correction changes something: the old and the new wording differ.',
    'old: two boats\nnew: two boats',
    'old: two boats\nnew: three boats',
  ),
  'correction-wording': error(
    'The new wording of a correction stands in what it corrects, unless that was corrected again.',
    'new: three boats  # and the note says two',
    'new: two boats',
  ),
  'style-words': error(
    'No word that takes a side stands in the editors’ own voice (house-style.yaml).',
    'gist: The bridge lobby won.',
    'gist: The company won.',
  ),
  'style-names': error(
    'No name stands alone that says nothing certain alone (house-style.yaml).',
    'gist: Pell reported.',
    'gist: Pell & Quist reported.',
  ),
  'style-abbreviations': error(
    'A gist spells an abbreviation out where it first uses it (house-style.yaml).',
    'gist: The LSB won.',
    'gist: The Saltry Bridge Company (LSB) won.',
  ),
  'style-voices': error(
    'Who speaks in a note is a side by its set name, or a named body (house-style.yaml).',
    'who: The officials',
    'who: The council',
  ),
  'style-tolls': error(
    'A number of dead or injured says who counted (house-style.yaml).',
    'text: Two drowned.',
    'text: Two drowned, by the count of the harbour office.',
  ),
} as const;
