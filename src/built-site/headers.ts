import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where hosts of static sites look for headers. */
export const headersFile = '_headers';

/** Headers of the answers at a path; a path that ends with `*` means all that begin like it. */
export interface HeaderRule {
  path: string;
  headers: Record<string, string>;
}

/** Whether a rule is for a path, base included. */
const isFor = ({ path: of }: HeaderRule, path: string): boolean =>
  of.endsWith('*') ? path.startsWith(of.slice(0, -1)) : of === path;

/** The rules as a file in the form of Netlify and Cloudflare Pages: a path, then a header a line, indented. */
export const formatHeaders = (rules: readonly HeaderRule[]): string =>
  rules
    .map(({ path, headers }) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)]
        .map((line) => `${line}\n`)
        .join(''),
    )
    .join('');

/** The rules in such a file. */
export const parseHeaders = (text: string): HeaderRule[] =>
  text
    .split(/\n(?=\S)/)
    .filter((rule) => rule.trim())
    .map((rule) => {
      const [path = '', ...lines] = rule.split('\n');
      const headers = lines.filter(Boolean).map((line): [string, string] => {
        const [name = '', ...value] = line.trim().split(': ');
        return [name, value.join(': ')];
      });
      return { path, headers: Object.fromEntries(headers) };
    });

/**
 * The headers that a file of the site is sent with.
 * @param path the path of the answer, base included
 */
export const headersFor = (rules: readonly HeaderRule[], path: string): Record<string, string> =>
  Object.assign({}, ...rules.filter((rule) => isFor(rule, path)).map(({ headers }) => headers));

/** The rules of a built site; none where the folder has no such file. */
export const readHeaders = (root: string): HeaderRule[] => {
  const file = join(root, headersFile);
  return existsSync(file) ? parseHeaders(readFileSync(file, 'utf8')) : [];
};
