/** The lines of the page of the timeline: how much is shown, which paper has too, and what just happened. */
type Line = '.chosen' | '.told';

/** Says it, where it is not said already: what is written anew is read out anew. */
export const say = (line: Line, words: string): void => {
  const status = document.querySelector(line);
  if (status && status.textContent !== words) status.textContent = words;
};

/** Says what just happened; nothing where it is over. */
export const tell = (words: string): void => say('.told', words);

/** What is said where a script was asked for and did not come. */
export const notLoaded = 'This did not load. Try again.';
