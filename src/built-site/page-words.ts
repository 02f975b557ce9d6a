/** What Astro writes in place of the characters that mean something in HTML. */
const escapes = new Map([
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&#34;', '"'],
  ['&#39;', "'"],
  ['&amp;', '&'],
]);

/** The words of a page: its text without markup, styles and scripts, white space folded. */
export const wordsOf = (html: string): string =>
  html
    .replace(/<(style|script)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:lt|gt|quot|amp|#34|#39);/g, (escaped) => escapes.get(escaped) ?? escaped)
    .replace(/\s+/g, ' ')
    .trim();
