import { error, warning } from './rule.ts';

/** Ids, names, and what is named by them. */
export const identityRules = {
  'id-form': error(
    'An id is short and in kebab-case: small letters, digits and single hyphens.',
    'id: First_Ferry',
    'id: first-ferry',
  ),
  'id-reserved': error(
    'The id of a section is not the address of a paragraph, a note or a figure.',
    'id: p3',
    'id: third-part',
  ),
  'duplicate-id': error(
    'An id stands for one thing only.',
    '- id: toll\n- id: toll',
    '- id: toll\n- id: tolls',
  ),
  'duplicate-name': error(
    'No two terms go by one name, be it headword or alias; no two kinds of notes or verdicts do.',
    '- id: toll\n  term: Toll\n- id: levy\n  term: Toll',
    '- id: toll\n  term: Toll\n  aliases: [levy]',
  ),
  'duplicate-entry': error('A list names each thing once.', 'terms: [toll, toll]', 'terms: [toll]'),
  'duplicate-address': error(
    'An address belongs to one source.',
    '- id: one\n  URL: https://x.example/a\n- id: two\n  URL: https://x.example/a',
    '- id: one\n  URL: https://x.example/a',
  ),
  'duplicate-source': warning(
    'No source is listed twice: publisher, title and date differ from every other’s.',
    '- { id: one, title: Accounts, container-title: Town }\n- { id: two, title: Accounts, container-title: Town }',
    '- { id: one, title: Accounts, container-title: Town }',
  ),
  'renamed-id': error(
    'An entry keeps the id that others name and links lead to.',
    '- id: charge  # it was toll, and notes still name toll',
    '- id: toll',
  ),
  'unknown-id': error('What is named by an id is there.', 'terms: [tol]', 'terms: [toll]'),
  'published-id-gone': error(
    'An id that was published leads somewhere for ever: it is in use, or an alias takes its place.',
    'anchors.lock.json holds the note first-ferry, and no note has this id',
    '- { kind: note, old: first-ferry, new: first-boat }  # aliases.yaml',
  ),
  'alias-needless': error(
    'An alias is of an id that was published and is out of use, and stands once.',
    '- { kind: note, old: never-there, new: first-boat }',
    '- { kind: note, old: first-ferry, new: first-boat }',
  ),
  'draft-named': error(
    'What is published names nothing that is a draft.',
    'events: [office-opens]  # which has draft: true',
    'draft: true\nevents: [office-opens]',
  ),
  'note-unmarked': error(
    'Every note is marked in the essay, at its anchor.',
    'anchor: the bridge  # and no <Note id="…"> in the essay',
    '<Note id="bridge">the bridge</Note>',
  ),
  'note-marked-twice': error(
    'A note is marked once.',
    '<Note id="a">the boat</Note> and <Note id="a">the bridge</Note>',
    '<Note id="a">the boat</Note> and the bridge',
  ),
  'note-paragraph': error(
    'A note names the paragraph in which it is marked.',
    'paragraph: 2  # the mark stands in paragraph 3',
    'paragraph: 3',
  ),
  'note-anchor': error(
    'The anchor of a note is what is marked in the essay, letter by letter.',
    'anchor: a bridge  # <Note id="b">the bridge</Note>',
    'anchor: the bridge',
  ),
  'term-marked-twice': error(
    'A term is marked at its first use in a section only.',
    'the <Term id="toll">toll</Term> and the <Term id="toll">toll</Term>',
    'the <Term id="toll">toll</Term> and the toll',
  ),
  'term-in-note': error(
    'No term is marked inside the anchor of a note.',
    '<Note id="a">the <Term id="toll">toll</Term></Note>',
    '<Note id="a">the toll</Note>, with terms: [toll] in the note',
  ),
  'term-unused': error(
    'Readers are led to every term.',
    '- id: quay  # marked and named nowhere',
    'the <Term id="quay">quay</Term>',
  ),
  'source-unused': error(
    'Something rests on every source.',
    '- id: never-cited',
    'gist: The bridge was shut. [@never-cited]',
  ),
} as const;
