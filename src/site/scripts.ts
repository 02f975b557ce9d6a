import { transformSync } from 'esbuild';
import preferences from '../client/preferences.js?raw';

/** Runs before the first paint: the reader's own choices, where any were kept. */
export const preferencesScript: string = transformSync(preferences, { minify: true }).code.trim();
