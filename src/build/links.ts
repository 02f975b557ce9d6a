const attribute = (name: string) =>
  new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'g');

const values = (html: string, name: string): string[] =>
  [...html.matchAll(attribute(name))].map(([, a, b, c]) => a ?? b ?? c ?? '');

const addressOf = (file: string): string => file.replace(/(^|\/)index\.html$/, '$1');

/**
 * Finds links inside the site that land nowhere: no such page or file, or no such fragment in it.
 * @param pages file path to HTML
 * @param files every file of the site
 * @param base the path the site is published under
 * @returns one sentence for each broken link
 */
export const brokenLinks = (
  pages: ReadonlyMap<string, string>,
  files: readonly string[],
  base: string,
): string[] => {
  const ids = new Map(
    [...pages].map(([file, html]) => [addressOf(file), new Set(values(html, 'id'))]),
  );
  const known = new Set([...files, ...ids.keys()]);
  return [...pages].flatMap(([file, html]) => {
    const seen = new Set([...values(html, 'href'), ...values(html, 'src')]);
    return [...seen].flatMap((link) => {
      if (/^[a-z][a-z0-9+.-]*:/i.test(link) || link.startsWith('//')) return [];
      const [path = '', fragment] = link.replaceAll('&amp;', '&').split('#');
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
