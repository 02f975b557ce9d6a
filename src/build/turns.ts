import { setTimeout as pause } from 'node:timers/promises';

/** Those who read and those who change take turns: no one reads what is half old and half new. */
export interface Turns {
  /**
   * Resolves when nothing is being changed.
   * @param over settles when the reading ends: changes wait for it
   */
  read: (over: Promise<unknown>) => Promise<void>;
  /** Begins a change; resolves when nothing is being read. */
  change: () => Promise<void>;
  /** Ends a change. */
  changed: () => void;
}

/**
 * @param patience how long each waits for the others, in milliseconds: one that never ends must not stop all
 */
export const takeTurns = (patience: number): Turns => {
  const reading = new Set<Promise<unknown>>();
  let changes = 0;
  let open = (): void => {};
  let opened = Promise.resolve();
  const patiently = (wait: Promise<unknown>): Promise<unknown> =>
    Promise.race([wait, pause(patience, undefined, { ref: false })]);
  return {
    read: async (over) => {
      const end = performance.now() + patience;
      // The next change may have begun when the last one ends.
      while (changes > 0 && performance.now() < end) await patiently(opened);
      const mine = over.catch(() => {}).finally(() => reading.delete(mine));
      reading.add(mine);
    },
    change: async () => {
      if (changes === 0)
        opened = new Promise((done) => {
          open = done;
        });
      changes += 1;
      await patiently(Promise.all(reading));
    },
    changed: () => {
      changes = Math.max(0, changes - 1);
      if (changes === 0) open();
    },
  };
};
