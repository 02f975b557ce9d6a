import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { misplaced, occupied, withoutLinks } from '../../src/built-site/target-folder.ts';
import { listFile, workFolder, writeList } from '../../src/built-site/written-files.ts';

describe('a site is written to a place', () => {
  const guarded = {
    project: '/home/me/op-ed',
    content: '/home/me/texts/boat',
    working: '/home/me/op-ed',
  };

  test.each([
    ['the project', '/home/me/op-ed'],
    ['a parent of the project', '/home/me'],
    ['the root of the disk', '/'],
    ['the content', '/home/me/texts/boat'],
    ['a parent of the content', '/home/me/texts'],
    ['a folder in the content', '/home/me/texts/boat/site'],
    ['the sources', '/home/me/op-ed/src'],
    ['a folder in the sources', '/home/me/op-ed/src/pages/site'],
    ['the files that are copied', '/home/me/op-ed/public/site'],
    ['the tests', '/home/me/op-ed/tests'],
    ['the packages', '/home/me/op-ed/node_modules'],
    ['the history', '/home/me/op-ed/.git'],
  ])('but not to %s', (_, target) => {
    expect(misplaced(target, guarded)).toMatch(/stands there$|part of/);
  });

  test('but not to where the command was given, nor round it', () => {
    const elsewhere = { ...guarded, working: '/srv/web/now' };
    expect(misplaced('/srv/web/now', elsewhere)).toBe('the command was given in /srv/web/now');
    expect(misplaced('/srv/web', elsewhere)).toBe('the command was given in /srv/web/now');
    expect(misplaced('/srv/web/now/site', elsewhere)).toBeUndefined();
  });

  test.each([
    '/home/me/op-ed/dist',
    '/home/me/op-ed/.build/fixture',
    '/home/me/op-ed-site',
    '/home/me/op-ed.new',
    '/home/me/op-ed/src-site',
    '/home/me/op-ed/..site',
    '/home/me/texts/boat-site',
    '/home/me/texts/boa',
    '/home/me/texts/..boat',
    '/srv/www',
  ])('such as %s', (target) => {
    expect(misplaced(target, guarded)).toBeUndefined();
  });
});

describe('what stands in the place', () => {
  let root = '';
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'place-'));
  });
  afterAll(() => rmSync(root, { recursive: true }));

  const folder = (name: string, files: string[]): string => {
    for (const file of files) {
      mkdirSync(join(root, name, file, '..'), { recursive: true });
      writeFileSync(join(root, name, file), file);
    }
    return join(root, name);
  };

  test('may be nothing, or what machines leave', () => {
    expect(occupied(join(root, 'nothing'))).toBeUndefined();
    mkdirSync(join(root, 'empty'));
    expect(occupied(join(root, 'empty'))).toBeUndefined();
    expect(occupied(folder('seen', ['.DS_Store']))).toBeUndefined();
  });

  test('may be an earlier build, whole or in part, and a build that is running', () => {
    const earlier = folder('earlier', ['index.html', 'fonts/a.woff2']);
    writeList(earlier);
    expect(occupied(earlier)).toBeUndefined();
    rmSync(join(earlier, 'fonts'), { recursive: true });
    mkdirSync(join(earlier, workFolder));
    writeFileSync(join(earlier, workFolder, 'x'), '');
    expect(occupied(earlier)).toBeUndefined();
  });

  test('is refused where no build wrote it, and named', () => {
    expect(occupied(folder('file', ['a']))).toBe('no build wrote what stands there: a');
    expect(occupied(join(root, 'file', 'a'))).toBe('it is a file');
    const many = folder('many', ['a', 'b', 'c', 'd', 'e', 'f', 'g']);
    expect(occupied(many)).toBe('no build wrote what stands there: a, b, c, d, e and 2 more');
    mkdirSync(join(root, 'folders', 'inside'), { recursive: true });
    expect(occupied(join(root, 'folders'))).toBe('no build wrote what stands there: inside');
  });

  test.each([
    ['at its top', 'CNAME'],
    ['in a folder of the build', 'fonts/mine.woff2'],
    ['in a hidden folder', '.git/config'],
  ])('is refused where something was added to an earlier build: %s', (_, file) => {
    const name = `added-${file.replaceAll('/', '-')}`;
    writeList(folder(name, ['index.html', 'fonts/a.woff2']));
    expect(occupied(folder(name, [file]))).toBe(`no build wrote what stands there: ${file}`);
  });

  test('is refused where a link was put into an earlier build', () => {
    const linked = folder('linked', ['index.html']);
    writeList(linked);
    symlinkSync(root, join(linked, 'data'));
    expect(occupied(linked)).toBe('no build wrote what stands there: data');
  });

  test.each(['/etc/hosts', '../a', 'a/../../b', './a', 'a//b', 'C:\\a', 'a\\..\\b'])(
    'is no earlier build where its list names %s',
    (file) => {
      const list = folder('strange', ['index.html']);
      writeList(list);
      const path = join(list, listFile);
      writeFileSync(path, `${readFileSync(path, 'utf8')}${file}\n`);
      expect(occupied(list)).toBe('no build wrote what stands there: index.html');
    },
  );

  test('is looked at where a link leads', () => {
    const real = folder('real', ['a']);
    symlinkSync(real, join(root, 'way'));
    expect(withoutLinks(join(root, 'way', 'new', 'folder'))).toBe(
      join(withoutLinks(real), 'new/folder'),
    );
    symlinkSync(join(root, 'gone'), join(root, 'lost'));
    expect(() => withoutLinks(join(root, 'lost'))).toThrow('it is a link that leads nowhere');
    expect(() => withoutLinks(join(root, 'lost', 'inside'))).toThrow('leads nowhere');
  });
});
