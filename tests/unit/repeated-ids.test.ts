import { expect, test } from 'vitest';
import { parsePage } from '../../src/build/page-tree.ts';
import { repeatedIds } from '../../src/build/site-checks.ts';

test('an id that stands twice in a page is told, with the page; in two pages it may', () => {
  const pages = new Map([
    [
      'index.html',
      parsePage('<h2 id="boat">Id</h2><p id=boat data-id="pier">a id="boat"</p><p id=\'pier\'>'),
    ],
    ['about/index.html', parsePage('<h2 id="boat">Boat</h2><p data-id="boat">')],
  ]);
  expect(repeatedIds(pages)).toEqual([
    'index.html: two things have the id “boat”; give one of them another id or heading',
  ]);
});
