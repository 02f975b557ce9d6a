import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { filesUnder } from '../../src/built-site/files.ts';
import { sites } from '../sites.ts';

const checker = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // Astro writes void elements and doctype in lower case, and long lines.
    'void-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    'attribute-boolean-style': 'off',
    // A popover is a dialog by role; the element of that name would be modal.
    'prefer-native-element': 'off',
    // A policy is one sentence with spaces and semicolons.
    'meta-refresh': 'off',
    // Details hold the notes; their summaries hold phrasing only.
    'no-implicit-button-type': 'error',
  },
});

for (const { content, folder } of [sites.fixture, sites.edition])
  test(`the HTML built from ${content} is valid`, async () => {
    const files = (await filesUnder(folder)).filter((file) => file.endsWith('.html'));
    for (const file of files) {
      const report = await checker.validateString(readFileSync(`${folder}/${file}`, 'utf8'));
      const found = report.results.flatMap(({ messages }) =>
        messages.map(
          ({ ruleId, message, line, column }) => `${file}:${line}:${column} ${ruleId}: ${message}`,
        ),
      );
      expect(found).toEqual([]);
    }
  });

for (const { content, folder } of [sites.fixture, sites.edition])
  test(`every inline script and style of ${content} is allowed by hash, and nothing else`, async ({
    page,
  }) => {
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('request', (request) => {
      if (!request.url().startsWith('http://127.0.0.1')) complaints.push(request.url());
    });
    const site = content === sites.fixture.content ? sites.fixture : sites.edition;
    const files = (await filesUnder(folder)).filter((file) => file.endsWith('index.html'));
    for (const file of files) {
      const html = readFileSync(`${folder}/${file}`, 'utf8');
      expect(html).not.toMatch(/\sstyle="|\son[a-z]+="|unsafe-/);
      // The page of a retired section only sends its readers on.
      if (html.includes('http-equiv="refresh"')) continue;
      await page.goto(site.address + file.replace(/index\.html$/, ''));
    }
    expect(complaints).toEqual([]);
  });
