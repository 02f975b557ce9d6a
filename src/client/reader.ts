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

// The reader moves or goes, or the network is back: a click may follow, and what failed may come now.
for (const type of ['pointerdown', 'keydown', 'wheel', 'pagehide', 'online'])
  on(type, () => {
    leavePlace();
    loadMore();
  });
on('load', () => {
  // Where nothing is drawn, some browsers are never idle.
  if (!(navigator as { connection?: { saveData: boolean } }).connection?.saveData)
    (self.requestIdleCallback ?? setTimeout)(loadMore, { timeout: 1000 } as never);
});
