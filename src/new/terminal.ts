import { createInterface } from 'node:readline/promises';
import type { Terminal } from './questions.ts';
import { Refusal } from './refusal.ts';

/**
 * The terminal that the command was given on; undefined where there is none to ask on.
 * @returns with it what ends its use
 */
export const openTerminal = (): (Terminal & { close: () => void }) | undefined => {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return undefined;
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  let end: (refusal: Refusal) => void = () => {};
  let over = false;
  const ended = new Promise<never>((_, refuse) => {
    end = refuse;
  });
  // Nobody may be asking when the input ends.
  ended.catch(() => {});
  lines.on('close', () => {
    if (!over) end(new Refusal('\nNothing was written.'));
  });
  return {
    say: (words) => console.log(words),
    ask: (question) => Promise.race([lines.question(question), ended]),
    close: () => {
      over = true;
      lines.close();
    },
  };
};
