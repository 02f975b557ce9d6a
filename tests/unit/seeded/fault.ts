/**
 * One mistake of an editor: words of a file of the fixture, what is written in their place, and the rule
 * that finds it. A ¦ in `put` (not written) is where the mistake stands; where that is in another file,
 * `at` names the file and gives words of it with the ¦.
 */
export interface Fault {
  name: string;
  file: string;
  find: string;
  put: string;
  rule: string;
  at?: [file: string, words: string];
}

/** A fault in short: what, file, words, words with the place, rule. */
export const fault = (
  name: string,
  file: string,
  find: string,
  put: string,
  rule: string,
  at?: Fault['at'],
): Fault => ({ name, file, find, put, rule, ...(at && { at }) });
