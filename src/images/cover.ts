import { kept } from '../built-site/kept.ts';
import { dateInWords } from '../dates/words.ts';
import { essayCard } from '../metadata/card.ts';
import type { Edition } from '../model/edition.ts';
import type { Kind } from '../schemas/note-kinds.ts';
import { type Box, box, type Colours, paletteOf } from './box.ts';
import { cardFonts, fittedSvg, pngOf } from './cards.ts';

/** The size of a cover in pixels. */
const coverSize = { width: 1200, height: 1800 } as const;

/** What the cover of the book says. */
interface Cover {
  kicker: string;
  title: string;
  /** Where the op-ed first appeared. */
  published: string;
  site: string;
  /** “Edition of 1 February 2024”. */
  edition: string;
  /** One rule for each note, in the margin where it stands. */
  margins: { left: Kind[]; right: Kind[] };
}

const rules = (accents: readonly Kind[], colours: Colours): Box =>
  box(
    { flexDirection: 'column', width: 14, gap: 16 },
    ...accents.map((accent) => box({ flexGrow: 1, backgroundColor: colours(accent) })),
  );

const kicker = {
  fontWeight: 600,
  letterSpacing: '0.09em',
  textTransform: 'uppercase',
};

/**
 * Draws the cover: a glossed page, as the preview cards are, on a sheet that stands upright. The box
 * with the title has the key `titles`.
 * @param size of the title, in pixels
 */
const coverDrawing = (cover: Cover, size: number, colours: Colours): Box => {
  const title = box(
    {
      fontFamily: 'author, author latin-ext',
      fontWeight: 500,
      fontSize: size,
      lineHeight: 1.06,
      letterSpacing: '-0.018em',
    },
    cover.title,
  );
  return box(
    {
      ...coverSize,
      boxSizing: 'border-box',
      gap: 80,
      padding: '110px 70px',
      backgroundColor: colours('paper'),
      color: colours('ink'),
      fontFamily: 'editors, editors latin-ext',
      fontSize: 38,
    },
    rules(cover.margins.left, colours),
    box(
      { flexDirection: 'column', flexGrow: 1, flexBasis: 0, minWidth: 0 },
      box({ ...kicker, color: colours('soft') }, cover.kicker),
      box({ flexGrow: 1, alignItems: 'center' }, { ...title, key: 'titles' }),
      box(
        {
          flexDirection: 'column',
          gap: 10,
          paddingTop: 34,
          borderTop: `3px solid ${colours('rule')}`,
          color: colours('soft'),
        },
        box({}, cover.published),
        box({ color: colours('ink'), fontWeight: 600 }, cover.site),
        box({}, cover.edition),
      ),
    ),
    rules(cover.margins.right, colours),
  );
};

/** What the cover of an edition says. */
export const coverOf = (edition: Edition): Cover => {
  const { meta } = edition;
  const { kicker, margins } = essayCard(edition);
  const author = meta['author-named'] ? `${meta.author}, ` : '';
  return {
    kicker,
    title: meta.title,
    published: `${author}${meta['published-in']}`,
    site: meta.site,
    edition: `Edition of ${dateInWords(meta.edition)}`,
    margins,
  };
};

/** The cover of the book, as PNG: the same bytes for the same words. */
export const coverImage = async (edition: Edition, colours: Colours): Promise<Uint8Array> => {
  const cover = coverOf(edition);
  const { typefaces } = edition.meta;
  return kept(['cover', cover, paletteOf(colours), typefaces], async () => {
    const svg = await fittedSvg((size) => coverDrawing(cover, size, colours), {
      ...coverSize,
      fonts: await cardFonts(JSON.stringify(cover), typefaces),
      sizes: [150, 138, 126, 116, 106, 96, 86, 76, 66, 56],
      room: 1150,
    });
    return pngOf(svg);
  });
};
