/**
 * True where a test speaks of a folder: it imports from it, or it changes the essay, for the checks.
 * Almost every test loads an essay; that alone says nothing.
 * @param test the text of the test
 */
export const speaksOf = (test: string, folder: string): boolean =>
  test.replaceAll('/src/checks/load-edition.ts', '').includes(`/${folder}/`) ||
  (folder === 'src/checks' && /refusals|mutated-content/.test(test));
