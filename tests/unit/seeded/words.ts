import { readFileSync } from 'node:fs';
import { fault } from './fault.ts';

const choice = 'essay/choice.mdx';
const cost = 'essay/cost.mdx';
const crossing = 'essay/crossing.mdx';

const textOf = (file: string): string => readFileSync(`tests/fixtures/ferry/${file}`, 'utf8');
const [first = '', second = ''] = textOf(choice).split('\n\n');
const next = 'Ask us once, ask us plainly, and count the answers in the open – that is all. ';
const sentence = 'I say that the choice belongs to those who will live with it. ';

const sections = textOf('edition.yaml').split(/(?=^ {2}- id: )/m);
const [, one = '', two = ''] = sections.slice(-4);

/** The author’s words: each kind of change is told at the words. */
export const wordFaults = [
  fault('a changed word', choice, 'is a sin', 'is a ¦sign', 'author-words'),
  fault('a changed word that no slip explains', choice, 'a sin.', 'a ¦crime.', 'author-words'),
  fault('a small letter for a capital', choice, 'Ask us once', '¦ask us once', 'author-words'),
  fault('a comma left out', choice, 'plainly,', '¦plainly', 'author-words'),
  fault('a semicolon for a comma', choice, 'glad, and', '¦glad; and', 'author-words'),
  fault('a dash for a hyphen', choice, ' – that is all', ' ¦- that is all', 'author-words'),
  fault('several changed words', choice, 'far side', '¦other shore', 'author-words'),
  fault('fewer words than the author’s', choice, 'in rain and', '¦in-rain-and', 'author-words'),
  fault('more words than the author’s', choice, 'myself.', '¦my own self.', 'author-words'),
  fault(
    'a changed word inside the mark of a note',
    choice,
    'let the people of',
    'let the ¦folk of',
    'author-words',
  ),
  fault(
    'a changed word inside the mark of a term',
    cost,
    '>ferry</Term>',
    '>¦boat</Term>',
    'author-words',
  ),
  fault('a changed word inside emphasis', cost, '*ours*', '*¦theirs*', 'author-words'),
  fault(
    'a changed word after marks',
    crossing,
    'It is late, it is loud',
    'It is ¦early, it is loud',
    'author-words',
  ),
  fault('a changed last word', choice, 'vote</Note>.', '¦votes</Note>.', 'author-words'),
  fault('a word added', choice, 'carry the', 'carry ¦all the', 'author-words'),
  fault('words added', choice, 'carry the', 'carry ¦gladly and alone the', 'author-words'),
  fault('a word added at an end', cost, '“sentiment”.', '“sentiment”. ¦Yes.', 'author-words'),
  fault('a word cut', choice, ' myself. Until', '. ¦Until', 'author-words', [
    choice,
    'its ¦bridge. Until',
  ]),
  fault('a word cut at the beginning', choice, 'A town is what', '¦Town is what', 'author-words'),
  fault('words cut', choice, 'and we have talked while', '¦while', 'author-words'),
  fault('a word cut at an end', crossing, ' beforehand.', '', 'author-words', [
    crossing,
    'answer is known¦',
  ]),
  fault('a sentence cut', choice, sentence, '', 'author-words', [choice, '¦Ask us once']),
  fault('a sentence moved', choice, `${sentence}${next}`, `${next}¦${sentence}`, 'author-words'),
  fault(
    'words cut out with their mark',
    choice,
    ' Until then, <Note id="vote-held">let the people of Lorn vote</Note>.',
    '¦',
    'author-words',
  ),
  fault(
    'words cut out with the mark of a term',
    choice,
    ' The <Term id="sound">Sound</Term> will still be there in the morning.',
    '¦',
    'author-words',
  ),
  fault('a paragraph added', choice, 'A town is', '¦Vote now.\n\nA town is', 'author-words'),
  fault('a paragraph added at the end', choice, second, `${second}\n¦Vote now.\n`, 'author-words'),
  fault('a paragraph cut', choice, `${first}\n\n`, '¦', 'author-words'),
  fault('a paragraph cut at the end', choice, `\n\n${second}`, '¦', 'author-words'),
  fault('a paragraph split', choice, 'I say that', '\n\n¦I say that', 'author-words'),
  fault('paragraphs joined', choice, '\n\nA town', ' ¦A town', 'author-words'),
  fault(
    'paragraphs in another order',
    choice,
    `${first}\n\n${second}`,
    `${second}\n¦${first}\n`,
    'author-words',
  ),
  fault(
    'another paragraph in its place',
    choice,
    first,
    `¦${'The council knows best, and it was right to decide so soon about us all. '.repeat(4).trim()}`,
    'author-words',
  ),
  fault(
    'sections in another order',
    'edition.yaml',
    `${one}${two}`,
    `${two}${one.replace('id: ', 'id: ¦')}`,
    'author-words',
  ),
  fault('emphasis added', choice, 'Ask us once', '¦*Ask us once*', 'author-emphasis'),
  fault('emphasis added with _', choice, 'plainly', '¦_plainly_', 'author-emphasis'),
  fault('strong emphasis added', choice, 'plainly', '¦**plainly**', 'author-emphasis'),
  fault('emphasis added in a word', choice, 'plainly', 'plain¦*ly*', 'author-emphasis'),
  fault(
    'emphasis added round a mark',
    choice,
    '<Term id="sound">Sound</Term>',
    '¦*<Term id="sound">Sound</Term>*',
    'author-emphasis',
    [choice, '<Term id="sound">¦Sound'],
  ),
  fault('emphasis made stronger', cost, '*ours*', '¦**ours**', 'author-emphasis'),
  fault('emphasis taken', cost, '*ours*', '¦ours', 'author-emphasis'),
  fault('emphasis on more words', cost, 'is *ours*', '¦*is ours*', 'author-emphasis'),
  fault('emphasis on fewer words', cost, 'is *ours*', 'is *our*s', 'author-emphasis', [
    cost,
    '¦*our*s',
  ]),
  fault('a doubled space of the author’s', choice, 'Ask us once', 'Ask¦  us once', 'author-signs'),
  fault(
    'a no-break space of the author’s',
    choice,
    'Ask us once',
    'Ask¦\u00a0us once',
    'author-signs',
  ),
  fault('a soft hyphen of the author’s', choice, 'plainly', 'plain¦\u00adly', 'author-signs'),
  fault('a zero-width space of the author’s', choice, 'plainly', 'plain¦\u200bly', 'author-signs'),
  fault('a lost letter of the author’s', choice, 'plainly', 'plainl¦\ufffd', 'author-signs'),
  fault(
    'a doubled space inside a mark',
    choice,
    'let the people of Lorn vote</Note>',
    'let the people¦  of Lorn vote</Note>',
    'author-signs',
  ),
];
