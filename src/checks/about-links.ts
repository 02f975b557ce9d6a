import type { Draft } from '../load/draft.ts';
import { suggest } from '../load/nearest.ts';
import type { Problem } from '../load/problem.ts';
import { entryPath, pagePath, sectionPath } from '../model/addresses.ts';
import { idsOfDraft } from '../model/ids.ts';
import { idKinds } from '../schemas/ledger.ts';
import { pageNames } from '../schemas/pages.ts';

/** Links of the page about the edition that lead to a page of the site lead to one that is there. */
export const aboutLinks = (draft: Draft): Problem[] => {
  const { lost, links } = draft;
  // What is broken elsewhere may be what a link leads to.
  if (lost.kinds.size > 0 || lost.essay || lost.words.size > 0) return [];
  const ids = idsOfDraft(draft);
  const pages = ['', ...pageNames.map(pagePath), ...ids.section.map(sectionPath)];
  const entries = idKinds.flatMap((kind) => ids[kind].map((id) => entryPath(kind, id)));
  const known = new Set(['404.html', ...pages, ...entries]);
  return links.flatMap(({ address, ...place }): Problem[] => {
    const path = address.slice(1).replace(/\?[^#]*/, '');
    const [page = '', fragment] = path.split('#');
    // Files and what the pages themselves have are looked at when the site is there.
    if (!/^\/(?!\/)/.test(address) || /\.[a-z0-9]+$/i.test(page) || fragment?.startsWith('UI-'))
      return [];
    if (known.has(path) || (fragment === '' && known.has(page))) return [];
    const meant = known.has(page) ? entries.filter((one) => one.startsWith(`${page}#`)) : pages;
    const near = suggest(path, meant.filter(Boolean)) ?? 'Correct it, or take the link out.';
    return [
      {
        ...place,
        rule: 'about-link',
        message: 'the link leads to no page of the site',
        found: address,
        hint: near.replace(/^Did you mean /, 'Did you mean /'),
      },
    ];
  });
};
