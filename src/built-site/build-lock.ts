import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import {
  leaveWorkFolder,
  makeWorkFolder,
  type Owner,
  ownerOf,
  signOfLife,
  takeOver,
} from './work-folder.ts';

/** How long a build may give no sign of life before another takes its place, in milliseconds. */
const patience = 10_000;

/** The work folders of one build. */
export interface BuildLock {
  /**
   * Takes a work folder, when no other build has it any more.
   * @param say is told once whom it waits for
   */
  take: (work: string, say: (words: string) => void) => Promise<void>;
  /** The id of this build. */
  id: string;
  /** True while the work folder is this build's. */
  has: (work: string) => boolean;
  /** Leaves all of them. */
  leave: () => void;
}

const waiting = (work: string): string => {
  const other = ownerOf(work);
  const who = other ? ` (process ${other.process}: ${other.content} to ${other.target})` : '';
  return `Another build is running${who}. This one waits for it.`;
};

/** Waits while another build gives signs of life; true where it gives none. */
const watch = async (work: string): Promise<boolean> => {
  const sign = signOfLife(work);
  for (let waited = 0; waited < patience; waited += 100) {
    await pause(100);
    if (signOfLife(work) !== sign) return false;
  }
  return true;
};

/**
 * Starts the guard of a build, which leaves the work folders in its place should it be killed.
 * @param build what other builds are told of it
 */
export const buildLock = (build: Pick<Owner, 'content' | 'target'>): BuildLock => {
  const owner: Owner = { id: randomUUID(), process: process.pid, ...build };
  const program = fileURLToPath(new URL('./build-guard.ts', import.meta.url));
  const guard = spawn(process.execPath, [program, owner.id], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  // Without a guard the build can go on: it looks before it replaces the site.
  guard.on('error', () => {});
  guard.stdin.on('error', () => {});
  guard.unref();
  const taken: string[] = [];
  return {
    id: owner.id,
    take: async (work, say) => {
      let told = false;
      while (!makeWorkFolder(work, owner)) {
        if (!told) say(waiting(work));
        told = true;
        if ((await watch(work)) && takeOver(work, owner)) break;
      }
      taken.push(work);
      guard.stdin.write(`${work}\n`);
    },
    has: (work) => ownerOf(work)?.id === owner.id,
    leave: () => {
      for (const work of taken.splice(0).reverse()) leaveWorkFolder(work, owner.id);
      guard.stdin.end();
    },
  };
};
