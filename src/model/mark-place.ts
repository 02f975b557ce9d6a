/**
 * How many characters after the words that a note explains its mark stands: English sets it after the
 * punctuation that closes with them. A dash opens what follows: the mark stands before it. An apostrophe
 * or a point inside a word closes nothing.
 * @param after what follows those words
 */
export const markDistance = (after: string): number =>
  /^[.,;:!?…)\]”’"']*(?![\p{L}\p{N}])/u.exec(after)?.[0].length ?? 0;
