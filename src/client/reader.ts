import { openNotes, startChoices } from './choices.ts';
import { loadMore } from './load-more.ts';
import { followNote } from './notes.ts';
import { on } from './page.ts';
import { leavePlace, nameEntry, returnToPlace } from './place.ts';

nameEntry();
if (!returnToPlace()) {
  openNotes();
  followNote();
  // The browser's own step to the fragment, at load, takes the focus away again.
  on('load', followNote);
}
on('hashchange', () => {
  nameEntry();
  followNote();
});
startChoices();

const more = (): void =>
  // What has started may have moved the lines: in the frame after the next they stand.
  loadMore(() => requestAnimationFrame(() => requestAnimationFrame(leavePlace)));

// The reader moves or goes, or the network is back: a click may follow, and what failed may come now.
for (const type of ['pointerdown', 'keydown', 'wheel', 'pagehide', 'online'])
  on(type, () => {
    leavePlace();
    more();
  });
on('load', () => {
  const { connection } = navigator as { connection?: { saveData: boolean } };
  if (!connection?.saveData) (self.requestIdleCallback ?? setTimeout)(more);
});
