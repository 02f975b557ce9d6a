/**
 * True where a test speaks of a folder: it imports from it, or it changes the essay, for the checks.
 * Almost every test loads an essay; that alone says nothing, and neither do types.
 * @param test the text of the test
 */
export const speaksOf = (test: string, folder: string): boolean =>
  test
    .replace(/^import type [^;]*;|\S*src\/checks\/load-edition.ts/gm, '')
    .includes(`/${folder}/`) ||
  (folder === 'src/checks' && /refusals|mutated-content/.test(test));
