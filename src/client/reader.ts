import { followNote, lightPairs, openChosenNotes } from './notes.ts';
import { watchSections } from './sections.ts';
import { separateSelections } from './selection.ts';

const more = () => import('script:on-demand');

openChosenNotes();
followNote();
// The browser's own step to the fragment, at load, takes the focus away again.
addEventListener('load', followNote);
addEventListener('hashchange', followNote);
lightPairs();
watchSections();
separateSelections();

addEventListener('click', async (event) => {
  const at = (event.target as Element).closest<HTMLAnchorElement>(
    'a[data-term],a[href^="#note-"],.permalink,#UI-all-notes',
  );
  if (!at || event.ctrlKey || event.metaKey || event.shiftKey) return;
  // An address that is followed twice changes nothing, and so says nothing.
  if (at.matches('[href^="#note-"]')) return void setTimeout(followNote);
  event.preventDefault();
  (await more()).answerClick(at);
});

const toggled = async ({ target }: Event): Promise<void> => {
  const at = target as HTMLElement;
  const passage = at.closest('.passage');
  if (passage) (await more()).stackNotes(passage);
  else if (at.id === 'UI-comfort') (await more()).startComfort(at);
};
addEventListener('toggle', toggled, true);

// The key that the print command is called with, a moment before the command.
addEventListener('keydown', async ({ ctrlKey, metaKey }) => {
  if (ctrlKey || metaKey) (await more()).loadFonts();
});

// A shared link says in its query when it was made.
if (location.search) more().then(({ showChanges }) => showChanges());
