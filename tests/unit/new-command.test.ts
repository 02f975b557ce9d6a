import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadEdition } from '../../src/checks/load-edition.ts';
import { emptyFolder, ferryCopy, inside, textsIn } from './new-content.ts';

/** Runs the command without a terminal; gives how it ended and what it said. */
const run = (
  words: string[],
  folder: string,
): Promise<{ code: number | null; out: string; err: string }> => {
  const child = spawn(process.execPath, ['src/cli/new.ts', ...words], {
    env: { ...process.env, CONTENT_DIR: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { out: '', err: '' };
  child.stdout.on('data', (part: Buffer) => {
    said.out += part;
  });
  child.stderr.on('data', (part: Buffer) => {
    said.err += part;
  });
  return new Promise((done) => child.once('close', (code) => done({ code, ...said })));
};

const note = ['note', '--id', 'deck', '--anchor', 'stood on its deck', '--kind', 'context'];

describe('npm run new', () => {
  test('writes into CONTENT_DIR and ends with 0, without a terminal', async () => {
    const folder = ferryCopy();
    const { code, out, err } = await run([...note, '--source', 'harbour-book'], folder);
    expect([code, err]).toEqual([0, '']);
    expect(inside(folder, out)).toMatch(/^notes\/crossing\.yaml:\d+ {2}the note deck\n/);
    expect(textsIn(folder)['essay/crossing.mdx']).toContain(
      '<Note id="deck">stood on its deck</Note>',
    );
  });

  test('ends with 2 where it is not told all, with 1 where it cannot, and writes nothing', async () => {
    const folder = ferryCopy();
    const before = textsIn(folder);
    const [few, used] = await Promise.all([
      run(note, folder),
      run(['note', '--id', 'first-ferry', ...note.slice(3), '--source', 'harbour-book'], folder),
    ]);
    expect([few.code, few.out]).toEqual([2, '']);
    expect(few.err).toContain('--source  the id of the source that carries it');
    expect(few.err).toContain('For example:\n  npm run new -- note --id');
    expect([used.code, used.out]).toEqual([1, '']);
    expect(textsIn(folder)).toEqual(before);
  });

  test('says how it is used, and what is near to a word that means nothing', async () => {
    const folder = emptyFolder();
    const [help, own, wrong, nowhere] = await Promise.all([
      run([], folder),
      run(['event', '--help'], folder),
      run(['evnt'], folder),
      run(['event'], '/nowhere'),
    ]);
    expect([help.code, own.code, wrong.code, nowhere.code]).toEqual([0, 0, 2, 2]);
    expect(help.out).toMatchSnapshot();
    expect(own.out).toMatchSnapshot();
    expect(wrong.err).toContain('Did you mean event?');
    expect(nowhere.err).toContain('CONTENT_DIR=/nowhere: there is no such folder.');
  });
});

test('a stub is shown in the preview, in no build, and not published by its draft line alone', async () => {
  const folder = ferryCopy();
  await run([...note, '--source', 'harbour-book'], folder);
  const ids = (drafts: boolean) => loadEdition(folder, undefined, drafts).notes.map(({ id }) => id);
  expect(ids(true)).toContain('deck');
  expect(ids(false)).not.toContain('deck');
  const file = join(folder, 'notes/crossing.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('  draft: true\n', ''));
  expect(() => ids(false)).toThrow(/error stub-words\n/);
});
