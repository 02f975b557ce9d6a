const copy = async (text: string, html?: string): Promise<void> => {
  const kinds = { 'text/plain': text, ...(html && { 'text/html': html }) };
  const blobs = Object.entries(kinds).map(([type, data]) => [type, new Blob([data], { type })]);
  await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
};

/** Copies text, with markup for those who take it, and gives the words that tell the reader how it went. */
export const copied = (what: string, text: string, html?: string): Promise<string> =>
  copy(text, html).then(
    () => `The ${what} is copied.`,
    () => `This browser does not let the site copy. Copy it from here: ${text}`,
  );
