/** A piece of plain content that any rendering can set: in text, in XHTML. */
export type Block =
  | { type: 'heading'; text: string }
  | { type: 'paragraph'; text: string }
  /** Items, under a line that says what they are of. */
  | { type: 'list'; lead?: string; items: string[] }
  | { type: 'table'; head: string[]; rows: string[][] };
