import { currentEdition } from '../checks/current-edition.ts';
import { contentDir, isPreview } from './environment.ts';

/** The edition that the pages show. The preview evaluates this module anew when the content changes. */
export const edition = currentEdition(contentDir, { drafts: isPreview() });
