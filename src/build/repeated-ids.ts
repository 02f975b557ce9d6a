const idsOf = (html: string): string[] =>
  [...html.matchAll(/<[a-z][^<>]*?\sid=(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))/gi)].map(
    ([, a, b, c]) => a ?? b ?? c ?? '',
  );

/**
 * Finds ids that stand twice in a page: an address with such a fragment could lead to either.
 * @param pages file path to HTML
 * @returns one sentence for each
 */
export const repeatedIds = (pages: ReadonlyMap<string, string>): string[] =>
  [...pages].flatMap(([file, html]) => {
    const ids = idsOf(html);
    const repeated = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
    return [...repeated].map(
      (id) => `${file}: two things have the id “${id}”; give one of them another id or heading`,
    );
  });
