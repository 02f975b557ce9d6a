import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { coverImage } from '../build/cover.ts';
import { figureDrawings } from '../build/figure-drawings.ts';
import { bookFonts } from '../build/native-faces.ts';
import Drawing from '../components/Drawing.astro';
import book from '../epub/book.css?raw';
import { editionEpub } from '../epub/edition-epub.ts';
import figures from '../epub/figures.css?raw';
import { editionText } from '../plain-text/edition-text.ts';
import { absolute } from './absolute.ts';
import { light } from './colours.ts';
import { edition } from './edition.ts';
import { about, once } from './made.ts';

/** The figures of the edition as the pages draw them: HTML, each in an element with the id of the figure. */
const drawnFigures = async (): Promise<string> => {
  const container = await AstroContainer.create();
  const drawn = await Promise.all(
    edition.figures.map(async (figure) => {
      const drawing = await container.renderToString(Drawing, { props: { figure } });
      return `<figure id="figure-${figure.id}">${drawing}</figure>`;
    }),
  );
  return drawn.join('');
};

/** The edition as a book, `edition.epub`. */
export const epub = once(async () =>
  editionEpub(
    edition,
    {
      about: about(),
      drawings: figureDrawings(await drawnFigures()),
      cover: await coverImage(edition, light),
      fonts: await bookFonts(JSON.stringify(edition)),
      css: book + figures,
    },
    absolute,
  ),
);

/** The edition as plain text, `edition.txt`. */
export const plainText = () => editionText(edition, about(), absolute);
