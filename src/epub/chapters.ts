import type { Nodes } from 'xast';
import type { Edition } from '../model/edition.ts';
import type { Block } from '../words/block.ts';
import { editionLine } from '../words/front.ts';
import { aboutPage } from './about-page.ts';
import type { Chapter } from './chapter.ts';
import { coverPage } from './cover-page.ts';
import { linksOf, sectionFile } from './links.ts';
import { navigation, navigationFile } from './navigation.ts';
import { sectionPage } from './section-page.ts';
import { sourcesPage } from './sources-page.ts';
import { termsPage } from './terms-page.ts';
import { timelinePage } from './timeline-page.ts';
import { titlePage } from './title-page.ts';

/**
 * The pages of the book in their reading order.
 * @param about the page about the edition
 * @param drawings the figures' SVG, by id
 * @param address where the edition is published
 */
export const chaptersOf = (
  edition: Edition,
  about: readonly Block[],
  drawings: ReadonlyMap<string, Nodes>,
  address: string,
): Chapter[] => {
  const links = linksOf(edition);
  const front: Chapter[] = [
    {
      file: 'cover.xhtml',
      title: 'Cover',
      landmark: 'cover',
      content: coverPage(`“${edition.meta.title}”, annotated. ${editionLine(edition.meta)}`),
    },
    { file: 'title.xhtml', title: edition.meta.title, content: titlePage(edition, address, links) },
  ];
  const rest: Chapter[] = [
    ...edition.sections.map(
      (section, index): Chapter => ({
        file: sectionFile(section.id),
        title: `${section.number}. ${section.title}`,
        ...(index === 0 && { landmark: 'bodymatter' }),
        content: sectionPage(edition, section, drawings, links),
      }),
    ),
    {
      file: 'terms.xhtml',
      title: 'Terms',
      landmark: 'glossary',
      content: termsPage(edition, links),
    },
    { file: 'timeline.xhtml', title: 'Timeline', content: timelinePage(edition, links) },
    {
      file: 'sources.xhtml',
      title: 'Sources',
      landmark: 'bibliography',
      content: sourcesPage(edition, links),
    },
    {
      file: 'about.xhtml',
      title: 'About this edition',
      content: aboutPage(edition, about, address),
    },
  ];
  const contents: Chapter = {
    file: navigationFile,
    title: 'Contents',
    content: navigation([...front, ...rest]),
  };
  return [...front, contents, ...rest];
};
