import { openNotes, startChoices } from './choices.ts';
import { followAddress } from './follow-address.ts';
import { loadMore } from './load-more.ts';
import { on } from './page.ts';
import { leavePlace, returnToPlace } from './place.ts';

if (!returnToPlace()) {
  openNotes();
  followAddress();
  // The browser's own step to the fragment, at load, takes the focus away again.
  on('load', followAddress);
}
on('hashchange', followAddress);
startChoices();

// What has started may have moved the lines: they stand at the end of the next frame.
const more = (): void => loadMore(() => requestAnimationFrame(() => setTimeout(leavePlace)));

// The reader moves or goes, or the network is back: a click may follow, and what failed may come now.
for (const type of ['pointerdown', 'keydown', 'wheel', 'pagehide', 'online'])
  on(type, () => {
    leavePlace();
    more();
  });
on('load', () => {
  const { connection } = navigator as { connection?: { saveData: boolean } };
  // Where nothing is drawn, some browsers are never idle.
  if (!connection?.saveData)
    self.requestIdleCallback?.(more, { timeout: 1000 }) ?? setTimeout(more);
});
