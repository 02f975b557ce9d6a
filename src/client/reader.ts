import { followNote, lightPairs, openChosenNotes } from './notes.ts';
import { watchSections } from './sections.ts';
import { separateSelections } from './selection.ts';

openChosenNotes();
followNote();
// The browser's own step to the fragment, at load, takes the focus away again.
for (const type of ['load', 'hashchange']) addEventListener(type, followNote);
lightPairs();
watchSections();
separateSelections();

document.addEventListener('click', async (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>(
    'a[data-term],a[href^="#note-"]',
  );
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  // An address that is followed twice changes nothing, and so says nothing.
  if (!link.dataset['term']) return void setTimeout(followNote);
  event.preventDefault();
  (await import('script:term-card')).openCard(link, document);
});

const comfort = document.getElementById('comfort');
comfort?.addEventListener('toggle', async () => {
  (await import('script:comfort')).startComfort(comfort);
});
document.getElementById('all-notes')?.addEventListener('click', async () => {
  (await import('script:comfort')).switchNotes();
});
