import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

const printed = (program: string, locale: string): string =>
  execFileSync(process.execPath, ['--input-type=module', '-e', program], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: locale },
  }).trim();

test('counts stand in the same order whatever the language of the machine that builds', () => {
  const byLocale = "console.log(['Zambia', 'Åland'].sort((a, b) => a.localeCompare(b)).join())";
  // The machine of a Swede puts Å after Z.
  expect(printed(byLocale, 'sv_SE.UTF-8')).toBe('Zambia,Åland');
  const counted = `import { tally } from './src/model/tally.ts';
    console.log(tally(['Zambia', 'Åland']).map(({ value }) => value).join())`;
  expect(printed(counted, 'sv_SE.UTF-8')).toBe('Åland,Zambia');
});
