import { fileTypes, isTextType } from './file-types.ts';
import type { ServedSite } from './served-site.ts';

const quoted = (text: string): string => `"${text.replaceAll('"', '\\"')}"`;

/** Of `text/html` nginx takes care itself. */
const textTypes = Object.values(fileTypes).filter(
  (type) => isTextType(type) && type !== 'text/html',
);

/** A header's value by the path of the answer: nginx gives the path of the file, `index.html` included. */
const mapOf = (name: string, { headers }: ServedSite): { variable: string; lines: string[] } => {
  const variable = `$site_${name.toLowerCase().replaceAll('-', '_')}`;
  const rows = headers.flatMap(({ path, headers }) => {
    const value = headers[name];
    if (value === undefined) return [];
    const start = path.endsWith('*') ? path.slice(0, -1).replaceAll('.', '\\.') : undefined;
    if (start !== undefined) return [`\t${quoted(`~^${start}`)} ${quoted(value)};`];
    const paths = path.endsWith('/') ? [path, `${path}index.html`] : [path];
    return paths.map((path) => `\t${path} ${quoted(value)};`);
  });
  const otherwise = name === 'Cache-Control' ? ['\tdefault no-cache;'] : [];
  return { variable, lines: [`map $uri ${variable} {`, ...otherwise, ...rows, '}'] };
};

/**
 * Configuration of nginx (inside `http`) that serves a built site as it should be served.
 * @param folder where the built site stands on the server
 */
export const nginxText = (site: ServedSite, folder: string): string => {
  const { host, base, headers, redirects } = site;
  const names = [...new Set(headers.flatMap(({ headers }) => Object.keys(headers)))];
  const maps = names.map((name) => ({ name, ...mapOf(name, site) }));
  const bare = base.slice(0, -1);
  const lines = [
    ...maps.flatMap(({ lines }) => [...lines, '']),
    'server {',
    '\tlisten 80; # and 443 with your certificate',
    `\tserver_name ${host.replace(/:\d+$/, '')};`,
    '\ttypes {',
    ...Object.entries(fileTypes).map(([ending, type]) => `\t\t${type} ${ending};`),
    '\t}',
    '\tcharset utf-8;',
    `\tcharset_types ${textTypes.join(' ')};`,
    '\tgzip on;',
    '\tgzip_vary on;',
    `\tgzip_types ${textTypes.join(' ')};`,
    ...maps.map(({ name, variable }) => `\tadd_header ${name} ${variable} always;`),
    `\terror_page 404 ${base}404.html;`,
    ...redirects.map(({ from, to }) => `\tlocation = ${from} { return 301 ${to}; }`),
    ...(bare ? [`\tlocation = ${bare} { return 301 ${base}; }`] : []),
    // What the host reads and readers do not.
    `\tlocation ~ "^${base.replaceAll('.', '\\.')}(_headers$|_redirects$|\\.)" { return 404; }`,
    `\tlocation ${base} {`,
    bare ? `\t\talias ${quoted(`${folder.replace(/\/$/, '')}/`)};` : `\t\troot ${quoted(folder)};`,
    '\t\tindex index.html;',
    '\t}',
    ...(bare ? ['\tlocation / { return 404; }'] : []),
    '}',
  ];
  return `${lines.join('\n')}\n`;
};
