/* What can wait: comforts, and what only a click, a shortcut or a shared link needs. */
import { answerClicks } from './answer-click.ts';
import { colourBar } from './bar-colour.ts';
import { startPlacing } from './card-place.ts';
import { showChanges } from './changes.ts';
import { keepFaces } from './faces.ts';
import { followHistory, leaveByLinks } from './layers.ts';
import { lightPairs } from './light-pairs.ts';
import { startNotes } from './note-sheet.ts';
import { startCards } from './open-card.ts';
import { balanceOpenNotes } from './open-notes.ts';
import { root } from './page.ts';
import { loadFontsForPaper, printOnDemand, unfoldForPaper, watchPrinting } from './paper.ts';
import { keepPlace } from './place.ts';
import { nameDialogs } from './preview.ts';
import { holdPanel } from './reading-panel.ts';
import { watchSections } from './sections.ts';
import { separateSelections } from './selection.ts';
import { offerSelection } from './selection-bar.ts';
import { startSources } from './sources-page.ts';
import { startTimeline } from './timeline-page.ts';

/**
 * Starts everything here, once, however often this file has come. A part that this browser cannot run
 * leaves the others alone.
 * @returns when to ask for it again: never
 */
export const start = (): number => {
  if (root['script'] === 'all') return Number.POSITIVE_INFINITY;
  const parts = [
    keepPlace,
    startCards,
    startPlacing,
    holdPanel,
    nameDialogs,
    startSources,
    startTimeline,
    followHistory,
    answerClicks,
    // After the answers: what they have seen to is no tap beside a note.
    startNotes,
    leaveByLinks,
    balanceOpenNotes,
    lightPairs,
    watchSections,
    separateSelections,
    offerSelection,
    colourBar,
    loadFontsForPaper,
    printOnDemand,
    watchPrinting,
    unfoldForPaper,
    showChanges,
    keepFaces,
  ];
  for (const begin of parts)
    try {
      begin();
    } catch (error) {
      console.error(error);
    }
  root['script'] = 'all';
  return Number.POSITIVE_INFINITY;
};
