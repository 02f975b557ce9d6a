import { loadEdition } from '../load/load-edition.ts';
import { contentDir } from './environment.ts';

/** The edition that this build shows. */
export const edition = loadEdition(contentDir);
