import { openNotes, startChoices } from './choices.ts';
import { followAddress } from './follow-address.ts';
import { loadMore } from './load-more.ts';
import { on, root } from './page.ts';
import { leavePlace, returnToPlace } from './place.ts';

if (!returnToPlace()) {
  // Nothing is closed here: the browser may have opened a note for words that a link looks for.
  if (root['notes']) openNotes();
  followAddress();
  // The browser's own step to the fragment, at load, takes the focus away again.
  on('load', followAddress);
}
// An entry that has a state has been there before: a step back to it opens nothing.
on('hashchange', () => history.state || followAddress());
startChoices();

// What has started may have moved the lines, and Firefox may yet return to a place of its own.
const more = (): void => loadMore(() => setTimeout(leavePlace, 300));

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
