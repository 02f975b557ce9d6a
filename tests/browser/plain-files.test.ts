import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { filesUnder } from '../../src/built-site/files.ts';
import { sites } from '../sites.ts';

/** The types that servers have for the plain files of a site, whatever they know of their charset. */
const types: Record<string, string> = {
  txt: 'text/plain',
  md: 'text/plain',
  bib: 'text/plain',
  json: 'application/json',
  jsonld: 'application/ld+json',
  xml: 'application/xml',
};
const ending = (file: string): string => /\.(\w+)$/.exec(file)?.[1] ?? '';

for (const { folder, address, content } of [sites.fixture, sites.edition])
  test(`every plain file of ${content} is read as it is where a server names no charset`, async ({
    page,
  }) => {
    const files = (await filesUnder(folder)).filter((file) => ending(file) in types);
    expect(files).toEqual(expect.arrayContaining(['edition.txt', 'data/sources.bib', 'feed.xml']));
    for (const file of files) {
      const body = readFileSync(`${folder}/${file}`);
      // In letters of ASCII every charset is the same.
      if (body.every((byte) => byte < 128)) continue;
      await page.route(`**/${file}`, (route) =>
        route.fulfill({ body, contentType: types[ending(file)]! }),
      );
      await page.goto(address + file);
      expect(await page.evaluate(() => document.characterSet), file).toBe('UTF-8');
    }
  });

test('the server that comes with the site names the charset of every plain file', async ({
  request,
}) => {
  const { folder, address } = sites.fixture;
  for (const file of (await filesUnder(folder)).filter((file) => ending(file) in types)) {
    const answer = await request.get(address + file);
    expect(answer.headers()['content-type'], file).toMatch(/; charset=utf-8$/);
  }
});

test('what machines read begins as their standards ask', async () => {
  const { folder } = sites.fixture;
  for (const file of await filesUnder(folder))
    if (['json', 'jsonld', 'webmanifest', 'xml'].includes(ending(file)))
      expect(readFileSync(`${folder}/${file}`, 'utf8'), file).toMatch(/^[{[<]/);
});
