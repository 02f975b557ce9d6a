/** The last words before the mark of each note of the made-up edition, by its number. */
export const wordsBeforeMark = [
  'has carried us for two centuries,',
  'costs the town more than a hotel bed,',
  'had to be closed for a month',
  'has been shut since spring,',
  'were never read aloud.',
  'no two of them count the same things.',
  'let the people of Lorn vote.',
].map((words, index) => ({ number: index + 1, words }));
