import { readFileSync } from 'node:fs';
import { loadEdition } from '../src/checks/load-edition.ts';
import { editionEpub } from '../src/epub/edition-epub.ts';
import { figureDrawings } from '../src/images/figure-drawings.ts';
import type { Edition } from '../src/model/edition.ts';
import { readAbout } from '../src/view/about.ts';

const root = 'tests/fixtures/ferry';

/** The made-up edition. */
export const edition = loadEdition(root);

const drawing = '<figure id="figure-far"><svg viewBox="0 0 1 1"><path d="M0 0"></svg></figure>';

/** An edition as a book, with the drawing of one figure. */
export const ferryBook = (of: Edition = edition): Uint8Array =>
  editionEpub(
    of,
    {
      about: readAbout(root),
      drawings: figureDrawings(drawing),
      cover: new Uint8Array([1, 2, 3]),
      fonts: [{ file: 'naskh.ttf', data: new Uint8Array([4, 5, 6]) }],
      css: readFileSync('src/epub/book.css', 'utf8'),
    },
    (path = '') => `https://ferry.example/${path}`,
  );
