import type { Page } from '../built-site/page-tree.ts';

const addressOf = (file: string): string => file.replace(/(^|\/)index\.html$/, '$1');

/** The values of an attribute in a page, in its order. */
const values = ({ elements }: Page, name: string): string[] =>
  elements.flatMap(({ properties }) =>
    properties[name] === undefined || properties[name] === null ? [] : [String(properties[name])],
  );

/**
 * Finds ids that stand twice in a page: an address with such a fragment could lead to either.
 * @param pages by file path
 * @returns one sentence for each
 */
export const repeatedIds = (pages: ReadonlyMap<string, Page>): string[] =>
  [...pages].flatMap(([file, page]) => {
    const ids = values(page, 'id');
    const repeated = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
    return [...repeated].map(
      (id) => `${file}: two things have the id “${id}”; give one of them another id or heading`,
    );
  });

/**
 * Finds links inside the site that land nowhere: no such page or file, or no such fragment in it.
 * @param pages by file path
 * @param files every file of the site
 * @param base the path the site is published under
 * @returns one sentence for each broken link
 */
export const brokenLinks = (
  pages: ReadonlyMap<string, Page>,
  files: readonly string[],
  base: string,
): string[] => {
  const ids = new Map(
    [...pages].map(([file, page]) => [addressOf(file), new Set(values(page, 'id'))]),
  );
  const known = new Set([...files, ...ids.keys()]);
  return [...pages].flatMap(([file, page]) => {
    const seen = new Set([...values(page, 'href'), ...values(page, 'src')]);
    return [...seen].flatMap((link) => {
      if (/^[a-z][a-z0-9+.-]*:/i.test(link) || link.startsWith('//')) return [];
      const [path = '', fragment] = link.split('#');
      if (path !== '' && !path.startsWith(base))
        return [`${file}: the link ${link} leaves the base path ${base}`];
      const to = path === '' ? addressOf(file) : (path.slice(base.length).split('?')[0] ?? '');
      if (!known.has(to)) return [`${file}: the link ${link} leads to no page or file`];
      if (fragment && !ids.get(to)?.has(decodeURIComponent(fragment)))
        return [`${file}: the link ${link} names a fragment that is not there`];
      return [];
    });
  });
};
