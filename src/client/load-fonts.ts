/**
 * Fetches every face of the page. What is only printed asks for its faces when it is being printed,
 * and the browser does not wait for them: a reader who reaches for the print command has them first.
 */
export const loadFonts = (): void => {
  // A fallback face that the machine lacks is no loss.
  for (const font of document.fonts) font.load().catch(() => {});
};
