import type { Card } from '../metadata/card.ts';
import type { CardFigure } from '../metadata/card-figure.ts';
import { cardSize } from '../metadata/preview-tags.ts';
import type { Kind } from '../schemas/note-kinds.ts';
import { type Box, box, type Colours, oneLine } from './box.ts';
import { figureBox } from './card-figure-drawing.ts';

/** Pixels between the card's edge and all that stands on it, and the width of a margin's notes. */
const edge = 54;
const margin = 96;

/** How far the lines of a note reach, in pixels. They stand for words and say nothing. */
const lines = [68, 80, 58, 74, 40];

/** The notes of one margin, as on the page: a rule on the side of the text, and lines of small print. */
const notesOf = (side: 'left' | 'right', accents: readonly Kind[], colours: Colours): Box => {
  const room = (cardSize.height - 2 * edge) / accents.length;
  const count = Math.max(1, Math.min(lines.length, Math.floor((room * 0.72) / 11)));
  const row = side === 'left' ? 'row-reverse' : 'row';
  return box(
    { flexDirection: 'column', width: margin, gap: Math.min(20, room * 0.28) },
    ...accents.map((accent) =>
      box(
        { flexDirection: row, flexGrow: 1, maxHeight: 72, gap: 9 },
        box({ width: 6, backgroundColor: colours(accent) }),
        box(
          {
            flexDirection: 'column',
            justifyContent: 'space-around',
            alignItems: side === 'left' ? 'flex-end' : 'flex-start',
          },
          ...lines
            .slice(-count)
            .map((width) => box({ width, height: 3, backgroundColor: colours('rule') })),
        ),
      ),
    ),
  );
};

const head = ({ kicker, site }: Card, colours: Colours): Box =>
  box(
    { justifyContent: 'space-between', gap: 40, fontWeight: 600 },
    box(
      {
        flexShrink: 0,
        color: colours('soft'),
        letterSpacing: '0.09em',
        textTransform: 'uppercase',
      },
      kicker,
    ),
    box({ ...oneLine, display: 'block' }, site),
  );

const foot = ({ facts }: Card, colours: Colours): Box =>
  box(
    { gap: 26, paddingTop: 20, borderTop: `2px solid ${colours('rule')}`, fontSize: 28 },
    ...facts.map(({ text, accent }) =>
      box({ color: colours(accent ?? 'soft'), fontWeight: accent ? 600 : 400 }, text),
    ),
  );

const voices = {
  author: { fontFamily: 'author, author latin-ext', fontWeight: 500, letterSpacing: '-0.018em' },
  editors: { fontFamily: 'editors, editors latin-ext', fontWeight: 600, letterSpacing: '-0.012em' },
};

/** The title, and below a title of ours the op-ed's own. */
const titles = ({ title, below }: Card, size: number, colours: Colours): Box => {
  const own = { ...voices[below ? 'editors' : 'author'], fontSize: size, lineHeight: 1.06 };
  const other = {
    ...voices.author,
    display: 'block',
    lineClamp: 2,
    color: colours('soft'),
    fontSize: 36,
    lineHeight: 1.2,
  };
  return {
    ...box(
      { flexDirection: 'column', gap: 26 },
      box({ ...own, textWrap: 'balance' }, title),
      ...(below ? [box(other, below)] : []),
    ),
    key: 'titles',
  };
};

const sheet = (colours: Colours) => ({
  ...cardSize,
  boxSizing: 'border-box',
  gap: 54,
  padding: edge,
  backgroundColor: colours('paper'),
  color: colours('ink'),
  fontFamily: voices.editors.fontFamily,
  fontSize: 24,
});

/** The card of a list: its name and the op-ed's in two lines, and all the room for its drawing. */
const listDrawing = (card: Card, figure: CardFigure, colours: Colours): Box =>
  box(
    { ...sheet(colours), flexDirection: 'column', gap: 22 },
    head(card, colours),
    {
      ...box(
        { alignItems: 'flex-end', gap: 28, height: 78 },
        box({ ...voices.editors, flexShrink: 0, fontSize: 76, lineHeight: 1 }, card.title),
        box(
          {
            ...voices.author,
            display: 'block',
            lineClamp: 2,
            color: colours('soft'),
            fontSize: 29,
            lineHeight: 1.15,
            textWrap: 'balance',
          },
          card.below ?? '',
        ),
      ),
      key: 'titles',
    },
    box(
      { flexGrow: 1, flexDirection: 'column', justifyContent: 'center' },
      figureBox(figure, colours),
    ),
    foot(card, colours),
  );

/**
 * Draws a card: a glossed page with the title in the middle and a rule for each note in the margin
 * where it stands, or the name of a list and a drawing of it. The box with the titles has the key `titles`.
 * @param size of the title, in pixels
 */
export const cardDrawing = (card: Card, size: number, colours: Colours): Box =>
  card.figure
    ? listDrawing(card, card.figure, colours)
    : box(
        sheet(colours),
        notesOf('left', card.margins.left, colours),
        box(
          { flexDirection: 'column', flexGrow: 1, flexBasis: 0, minWidth: 0 },
          head(card, colours),
          box(
            { flexGrow: 1, alignItems: 'center', overflow: 'hidden' },
            titles(card, size, colours),
          ),
          foot(card, colours),
        ),
        notesOf('right', card.margins.right, colours),
      );
