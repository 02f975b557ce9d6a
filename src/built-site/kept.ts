import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, utimesSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { filesUnder } from './files.ts';

/** Where tools keep what they can make again. `KEEP=no` makes all anew, and keeps nothing. */
const folder = resolve('node_modules/.cache/annotated-op-ed');

/** The hash of all that makes things: the code and the versions of the packages. */
const makersHash = async (): Promise<string> => {
  const hash = createHash('sha256').update(readFileSync('package-lock.json'));
  for (const file of await filesUnder('src'))
    hash.update(file).update(readFileSync(join('src', file)));
  return hash.digest('hex');
};

let makers: Promise<string> | undefined;

const read = (file: string): Buffer | undefined => {
  try {
    const bytes = readFileSync(file);
    // What is used stays young; old files may be thrown away.
    utimesSync(file, new Date(), new Date());
    return bytes;
  } catch {
    return undefined;
  }
};

/**
 * Makes a file, or gives what was made of the same before.
 * @param inputs all that the file depends on, besides the code and the packages; it must go through JSON
 * @param make gives the same bytes for the same inputs
 */
export const kept = async (
  inputs: unknown,
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array> => {
  // The code may change while the preview runs.
  if (process.env['KEEP'] === 'no' || process.env['PREVIEW'] === 'yes') return make();
  makers ??= makersHash();
  const key = createHash('sha256')
    .update(await makers)
    .update(JSON.stringify(inputs))
    .digest('hex');
  const file = join(folder, key);
  const known = read(file);
  if (known) return known;
  const made = await make();
  mkdirSync(folder, { recursive: true });
  // Whole or not at all: another build may be reading.
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, made);
  renameSync(unfinished, file);
  return made;
};
