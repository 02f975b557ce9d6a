/** A page of the book in its reading order. */
export interface Chapter {
  /** Its file, beside all others of the book. */
  file: string;
  /** As the table of contents names it. */
  title: string;
  /** What it is among the landmarks: a term of EPUB 3 Structural Semantics. */
  landmark?: 'cover' | 'toc' | 'bodymatter' | 'glossary' | 'bibliography';
  /** Its XHTML. */
  content: string;
}
