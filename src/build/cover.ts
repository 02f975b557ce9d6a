import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import { dateInWords } from '../dates/words.ts';
import type { Edition } from '../model/edition.ts';
import { essayCard } from '../preview/card.ts';
import { cardFonts } from './card-fonts.ts';
import { type Cover, coverDrawing, coverSize } from './cover-drawing.ts';
import { siteColours } from './site-colours.ts';

/** Pixels that the title may take in height, and the sizes it is tried in. */
const room = 1150;
const sizes = [150, 138, 126, 116, 106, 96, 86, 76, 66, 56];

/** What the cover of an edition says. */
const coverOf = (edition: Edition): Cover => {
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
export const coverImage = async (edition: Edition): Promise<Uint8Array> => {
  const tokens = await siteColours();
  const cover = coverOf(edition);
  const fonts = await cardFonts(JSON.stringify(cover));
  let svg = '';
  for (const size of sizes) {
    let height = 0;
    svg = await satori(coverDrawing(cover, size, (token) => tokens(token).light) as never, {
      ...coverSize,
      fonts,
      onNodeDetected: (node) => {
        if (node.key === 'titles') height = node.height;
      },
    });
    if (height <= room) break;
  }
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
};
