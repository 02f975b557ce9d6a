import * as mupdf from 'mupdf';
import { letters } from './printed.ts';

/** A line of a printed page, and where it stands on it, in points from the top left. */
export interface PrintedLine {
  text: string;
  left: number;
  top: number;
  bottom: number;
}

interface StructuredText {
  blocks: { lines?: { text: string; bbox: { x: number; y: number; w: number; h: number } }[] }[];
}

/** The lines of each page of a PDF, in the order in which they are drawn. */
export const printedLines = (bytes: Uint8Array): PrintedLine[][] => {
  const document = mupdf.Document.openDocument(bytes, 'application/pdf');
  return Array.from({ length: document.countPages() }, (_, index) => {
    const json = document.loadPage(index).toStructuredText('preserve-whitespace').asJSON();
    const { blocks } = JSON.parse(json) as StructuredText;
    return blocks
      .flatMap(({ lines = [] }) => lines)
      .map(({ text, bbox: { x, y, h } }) => ({ text, left: x, top: y, bottom: y + h }));
  });
};

/** The lines of a page that a text stands on; none where the page does not hold it as a whole. */
export const linesOf = (page: readonly PrintedLine[], words: string): PrintedLine[] => {
  const owners = page.flatMap(({ text }, index) => Array<number>(letters(text).length).fill(index));
  const at = page
    .map(({ text }) => letters(text))
    .join('')
    .indexOf(words);
  return at < 0 ? [] : page.slice(owners[at], owners[at + words.length - 1]! + 1);
};

const millimetre = 72 / 25.4;

/** How far down a page its lowest line stands, in parts of the height between head and foot (paper.css). */
export const filled = (page: readonly PrintedLine[], height: number): number => {
  const [top, end] = [18 * millimetre, height - 17 * millimetre];
  const inside = page.map(({ bottom }) => bottom).filter((bottom) => bottom < end + 1);
  return (Math.max(top, ...inside) - top) / (end - top);
};
