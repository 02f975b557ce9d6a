import { resolve } from 'node:path';

/** The content folder, absolute; `CONTENT_DIR` names another than `content/`. */
export const contentDir = resolve(process.env['CONTENT_DIR'] ?? 'content');

/** Where the site is built, absolute; `OUT_DIR` names another folder than `dist/`. */
export const outDir = resolve(process.env['OUT_DIR'] ?? 'dist');

/** The path the site is published under, with a slash at both ends; `BASE_PATH` names another than `/`. */
export const sitePath = `/${process.env['BASE_PATH'] ?? ''}/`.replace(/\/+/g, '/');

/**
 * Where the site is published.
 * @param address what the edition says; `SITE_URL` in the environment overrides it
 */
export const siteAddress = (address: string): string => process.env['SITE_URL'] ?? address;

/** The browser that prints the PDFs of this build; undefined where they are not made. */
export const pdfBrowser = (): string | undefined => process.env['PDF_BROWSER'] || undefined;

/** Whether the pages are those of the preview: the integration says so, whatever `NODE_ENV` is. */
export const isPreview = (): boolean => process.env['PREVIEW'] === 'yes';
