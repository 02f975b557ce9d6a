import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  giveSign,
  leaveWorkFolder,
  makeWorkFolder,
  ownerOf,
  signOfLife,
  takeOver,
} from '../../src/built-site/work-folder.ts';

const one = { id: 'one', process: 1, content: 'c', target: 't' };
const two = { ...one, id: 'two' };
const three = { ...one, id: 'three' };

let root = '';
let work = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'work-'));
  work = join(root, 'new', 'site', '.building');
});
afterEach(() => rmSync(root, { recursive: true }));

test('a work folder is one build’s only', () => {
  expect(makeWorkFolder(work, one)).toBe(true);
  expect(makeWorkFolder(work, two)).toBe(false);
  leaveWorkFolder(work, two.id);
  expect(ownerOf(work)?.id).toBe('one');
  leaveWorkFolder(work, one.id);
  expect(makeWorkFolder(work, two)).toBe(true);
});

test('a build gives signs of life in its own work folder only', () => {
  makeWorkFolder(work, one);
  const before = signOfLife(work);
  giveSign(work, two.id);
  expect(signOfLife(work)).toBe(before);
  giveSign(work, one.id);
  expect(signOfLife(work)).not.toBe(before);
});

test('a work folder is taken over once from a build, and what was built there is gone', () => {
  makeWorkFolder(work, one);
  mkdirSync(join(work, 'site'));
  writeFileSync(join(work, 'site', 'half.html'), '');
  expect(takeOver(work, two)).toBe(true);
  expect(existsSync(join(work, 'site'))).toBe(false);
  expect(ownerOf(work)?.id).toBe('two');
  expect(takeOver(work, three)).toBe(true);
  // Who saw the first build only, and comes late, takes nothing.
  writeFileSync(join(work, 'owner.json'), JSON.stringify(one));
  expect(takeOver(work, three)).toBe(false);
});

test('a work folder that nobody signed is taken over too', () => {
  mkdirSync(work, { recursive: true });
  expect(takeOver(work, one)).toBe(true);
  expect(ownerOf(work)?.id).toBe('one');
});

test('a work folder goes with the folders that were made for it', () => {
  makeWorkFolder(work, one);
  leaveWorkFolder(work, one.id);
  expect(existsSync(join(root, 'new'))).toBe(false);
  expect(existsSync(root)).toBe(true);
});

test('a folder that was there before stays, and one where something stands', () => {
  mkdirSync(join(root, 'new'));
  makeWorkFolder(work, one);
  leaveWorkFolder(work, one.id);
  expect(existsSync(join(root, 'new'))).toBe(true);
  expect(existsSync(join(root, 'new', 'site'))).toBe(false);
  makeWorkFolder(work, one);
  writeFileSync(join(dirname(work), 'index.html'), '');
  leaveWorkFolder(work, one.id);
  expect(existsSync(join(root, 'new', 'site', 'index.html'))).toBe(true);
});

test('folders that were made are taken away after a build took over from one that was killed', () => {
  makeWorkFolder(work, one);
  takeOver(work, two);
  leaveWorkFolder(work, two.id);
  expect(existsSync(join(root, 'new'))).toBe(false);
});
