import { promisify } from 'node:util';
import { brotliCompress, constants, createBrotliDecompress } from 'node:zlib';
import { type Page, textIn } from './page-tree.ts';
import { wordsOf } from './page-words.ts';

const compress = promisify(brotliCompress);

/**
 * A text as a server sends it with brotli.
 * @param quality up to 11, the best, which takes a second for a long page
 */
export const sent = (text: string, quality = 11): Promise<Buffer> =>
  compress(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });

/**
 * What a reader has of a page when the first bytes of it have come.
 * @param whole the page as it is sent
 */
export const firstBytes = async (whole: Buffer, bytes: number): Promise<string> => {
  const stream = createBrotliDecompress({ flush: constants.BROTLI_OPERATION_FLUSH });
  const parts: Buffer[] = [];
  stream.on('data', (part: Buffer) => parts.push(part));
  await new Promise<void>((done) => {
    stream.write(whole.subarray(0, bytes), () => done());
  });
  return Buffer.concat(parts).toString();
};

/** What a page weighs; sizes in bytes. */
export interface PageWeight {
  /** On the wire. */
  html: number;
  /** On the wire, of its words alone. */
  words: number;
  /** On the wire, of its style. */
  style: number;
  /** Of the scripts in it. */
  script: number;
}

const inner = ({ elements }: Page, tag: string): string =>
  elements
    // Structured data stand in script elements too, and are not run.
    .filter(
      ({ tagName, properties }) => tagName === tag && properties['type'] !== 'application/ld+json',
    )
    .map(textIn)
    .join('');

/**
 * Bytes of the scripts in a page, as they are at the root of a host.
 * @param base the path the site is published under
 */
export const scriptBytes = (page: Page, base: string): number =>
  Buffer.byteLength(inner(page, 'script').replaceAll(`"${base}`, '"/'));

/** Weighs a page. */
export const pageWeight = async (page: Page): Promise<PageWeight> => {
  const texts = [page.html, wordsOf(page.html), inner(page, 'style')];
  const [html = 0, words = 0, style = 0] = (await Promise.all(texts.map((text) => sent(text)))).map(
    ({ length }) => length,
  );
  return { html, words, style, script: scriptBytes(page, '/') };
};
