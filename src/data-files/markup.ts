const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Plain text made safe inside HTML and its attributes. */
export const markup = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => signs[sign] ?? '');
