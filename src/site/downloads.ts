import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { kilobytes } from '../built-site/files.ts';
import book from '../epub/book.css?raw';
import { editionEpub } from '../epub/edition-epub.ts';
import Drawing from '../figures/Drawing.astro';
import { bookFonts, bookRules } from '../fonts/native-faces.ts';
import { coverImage } from '../images/cover.ts';
import { figureDrawings } from '../images/figure-drawings.ts';
import { fragmentOf } from '../model/addresses.ts';
import { withFamilies } from '../model/typefaces.ts';
import { textFormats } from '../plain-text/formats.ts';
import { absolute } from './address.ts';
import { edition } from './edition.ts';
import { isPreview, pdfBrowser } from './environment.ts';
import { about, light, once } from './made.ts';
import { textBytes } from './text-file.ts';

/** The figures of the edition as the pages draw them: HTML, each in an element with the id of the figure. */
const drawnFigures = async (): Promise<string> => {
  const container = await AstroContainer.create();
  const drawn = await Promise.all(
    edition.figures.map(async (figure) => {
      const drawing = await container.renderToString(Drawing, {
        props: { figure, meta: edition.meta },
      });
      return `<figure id="${fragmentOf('figure', figure.id)}">${drawing}</figure>`;
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
      css: withFamilies(book, edition.meta.typefaces) + bookRules(),
    },
    absolute,
  ),
);

/** The edition in a form of text, by the ending of its file. */
export const textEdition = (ending: string): string =>
  textFormats[ending]!.write(edition, about(), absolute);

/** A file to keep, as the page about the edition offers it. */
interface Download {
  name: string;
  file: string;
  /** In words; none for a PDF, which is printed, and its size written in, when the pages are finished. */
  size?: string;
}

/** The files to keep. */
export const downloads = async (): Promise<Download[]> => [
  ...(pdfBrowser()
    ? [
        { name: 'PDF, A4', file: 'edition-a4.pdf' },
        { name: 'PDF, Letter', file: 'edition-letter.pdf' },
      ]
    : []),
  { name: 'E-book (EPUB)', file: 'edition.epub', size: kilobytes((await epub()).length) },
  ...Object.entries(textFormats).map(([ending, { name }]) => ({
    name,
    file: `edition.${ending}`,
    size: kilobytes(textBytes(textEdition(ending)).length),
  })),
];

/** Why there are no PDFs among them; undefined where there are. */
export const whyNoPdf = (): string | undefined => {
  if (isPreview()) return 'This is the preview: the PDFs come with the build.';
  if (pdfBrowser()) return undefined;
  const instead = 'printing the page of the essay from the browser gives the same pages';
  return `No PDF was made with this edition: ${instead}.`;
};
