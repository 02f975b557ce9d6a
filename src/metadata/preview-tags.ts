import { editorsLanguage } from '../model/languages.ts';
import type { EditionEntry } from '../schemas/edition.ts';

/** What a page is when it is shared. */
export interface Preview {
  title: string;
  description: string;
  /** The page's own address, with scheme and host. */
  url: string;
  type: 'article' | 'website';
  site: string;
  /** BCP 47 tag. */
  language: string;
  image: { url: string; alt: string };
  /** When the text first appeared, in ISO 8601; a month or a year alone is left out, as Open Graph knows only days. */
  published?: string | undefined;
}

/** A `<meta>`: Open Graph names its properties, everyone else names. */
export type Tag = { property: string; content: string } | { name: string; content: string };

/** Pixels of every preview card. */
export const cardSize = { width: 1200, height: 630 } as const;

/**
 * The locale of Open Graph for a language tag: `en_US` for `en`, the region being the likeliest one
 * (Unicode CLDR) where the tag names none.
 */
export const openGraphLocale = (language: string): string => {
  const { language: code, region } = new Intl.Locale(language).maximize();
  return [code, region].filter(Boolean).join('_');
};

/**
 * The language tag that a page's preview names: the essay's where the page gives the essay, else the
 * editors'. Where both are English, the editors' tag decides the region.
 */
export const localeTag = (
  meta: Pick<EditionEntry, 'language' | 'editors-language'>,
  essay: boolean,
): string =>
  essay && meta.language !== editorsLanguage ? meta.language : meta['editors-language'];

/** The metadata that a shared link is shown by: Open Graph (ogp.me), and cards as X reads them. */
export const previewTags = (preview: Preview): Tag[] => {
  const { title, description, url, type, site, language, image, published } = preview;
  const open = {
    'og:type': type,
    'og:site_name': site,
    'og:locale': openGraphLocale(language),
    'og:title': title,
    'og:description': description,
    'og:url': url,
    'og:image': image.url,
    'og:image:type': 'image/png',
    'og:image:width': String(cardSize.width),
    'og:image:height': String(cardSize.height),
    'og:image:alt': image.alt,
    ...(type === 'article' && published?.length === 10 && { 'article:published_time': published }),
  };
  const named = {
    'twitter:card': 'summary_large_image',
    'twitter:title': title,
    'twitter:description': description,
    'twitter:image': image.url,
    'twitter:image:alt': image.alt,
  };
  return [
    ...Object.entries(open).map(([property, content]) => ({ property, content })),
    ...Object.entries(named).map(([name, content]) => ({ name, content })),
  ];
};
