import { describe, expect, test, vi } from 'vitest';
import { loadEdition } from '../../src/checks/load-edition.ts';
import { atomFeed } from '../../src/data-files/feed.ts';
import { absolute } from './ferry-address.ts';

const edition = loadEdition('tests/fixtures/ferry');

describe('the feed', () => {
  const feed = atomFeed(edition, absolute);

  test('has the edition first, then each correction under its final address', () => {
    expect([...feed.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id)).toEqual([
      absolute('feed.xml'),
      absolute(),
      ...edition.corrections.map(({ id }) => absolute(`about/#correction-${id}`)),
    ]);
  });

  test('is the same bytes whenever it is written', () => {
    vi.useFakeTimers({ now: new Date('2031-02-03T04:05:06Z') });
    try {
      expect(atomFeed(edition, absolute)).toBe(feed);
    } finally {
      vi.useRealTimers();
    }
  });
});
