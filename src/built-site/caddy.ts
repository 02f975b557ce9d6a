import { type HeaderRule, headersFile, headersFor } from './headers.ts';
import { redirectsFile } from './redirects.ts';
import type { ServedSite } from './served-site.ts';
import { listFile } from './written-files.ts';

const quoted = (text: string): string => `"${text.replaceAll('"', '\\"')}"`;

/** A block that sets headers. */
const valueLines = (start: string, headers: Record<string, string>): string[] => [
  `${start} {`,
  ...Object.entries(headers).map(([name, value]) => `\t\t\t${name} ${quoted(value)}`),
  '\t\t}',
];

const headerLines = ({ path, headers }: HeaderRule, index: number): string[] => [
  `\t@headers-${index} path ${path}`,
  ...valueLines(`\theader @headers-${index}`, headers),
];

/**
 * A site block of a Caddyfile (Caddy 2) that serves a built site as it should be served.
 * @param site where it is published and what it is sent with
 * @param folder where the built site stands on the server
 */
export const caddyText = (
  { host, base, headers, redirects }: ServedSite,
  folder: string,
): string => {
  const bare = base.slice(0, -1);
  const lines = [
    `${host} {`,
    `\troot * ${quoted(folder)}`,
    '\tencode gzip',
    ...redirects.map(({ from, to }) => `\tredir ${from} ${to} 301`),
    ...(bare ? [`\tredir ${bare} ${base} 301`] : []),
    '\theader ?Cache-Control no-cache',
    ...headers.flatMap(headerLines),
    bare ? `\thandle ${base}* {\n\t\turi strip_prefix ${bare}` : '\thandle {',
    // What the host reads and readers do not.
    `\t\tfile_server {\n\t\t\thide ${headersFile} ${redirectsFile} ${listFile}\n\t\t}`,
    '\t}',
    ...(bare ? ['\thandle {', '\t\terror 404', '\t}'] : []),
    '\thandle_errors {',
    '\t\trewrite * /404.html',
    ...valueLines('\t\theader', headersFor(headers, `${base}404.html`)),
    '\t\tfile_server',
    '\t}',
    '}',
  ];
  return `${lines.join('\n')}\n`;
};
