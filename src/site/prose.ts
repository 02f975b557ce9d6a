import NoteMark from '../components/NoteMark.astro';
import Passage from '../components/Passage.astro';
import TermMark from '../components/TermMark.astro';

/** What may be typed in an essay file. `Passage` stands round each paragraph of its own accord. */
export const essayComponents = { Note: NoteMark, Term: TermMark, Passage };
