const rightToLeft = new Set(['ps', 'prs', 'fa', 'ur', 'ar', 'he']);

/**
 * The direction a language is written in.
 * @param lang a BCP 47 tag; one with a script of its own, such as `ur-Latn`, is read from the left
 */
export const directionOf = (lang: string): 'ltr' | 'rtl' => (rightToLeft.has(lang) ? 'rtl' : 'ltr');
