import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { siteAddressProblem } from '../schemas/address.ts';

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

const isFolder = (path: string): boolean => {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
};

const atPort = (port: string): boolean => /^\d{1,5}$/.test(port) && +port > 0 && +port < 65_536;

/** A path in an address: names of letters, digits and a few signs, with slashes between them. */
const isPath = (path: string): boolean =>
  /^[\p{L}\p{N}/._~-]*$/u.test(path) && !path.split('/').some((part) => /^\.+$/.test(part));

/**
 * What is wrong with the variables that the commands read, a sentence each.
 * @param env the environment
 */
export const environmentProblems = (env: NodeJS.ProcessEnv): string[] => {
  const { CONTENT_DIR, SITE_URL, BASE_PATH, PORT } = env as Record<string, string | undefined>;
  const site = SITE_URL === undefined ? undefined : siteAddressProblem(SITE_URL);
  return [
    ...(isFolder(contentDir)
      ? []
      : [
          `CONTENT_DIR=${CONTENT_DIR ?? 'content'}: there is no such folder. Name one with an edition in it.`,
        ]),
    ...(site ? [`SITE_URL=${SITE_URL}: ${site.message}. ${site.hint}`] : []),
    ...(BASE_PATH === undefined || isPath(BASE_PATH)
      ? []
      : [`BASE_PATH=${BASE_PATH}: not a path of an address. Write for example /some/repo/.`]),
    ...(PORT === undefined || PORT === '' || atPort(PORT)
      ? []
      : [`PORT=${PORT}: not the number of a port. Write one from 1 to 65535, for example 4321.`]),
  ];
};
