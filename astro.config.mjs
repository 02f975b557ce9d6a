import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import rehypeSlug from 'rehype-slug';
import remarkGfm from 'remark-gfm';
import { engineFloor } from './src/build/engine-floor.ts';
import { contentText } from './src/essay/content-text.ts';
import { remarkPassages } from './src/essay/remark-passages.ts';
import { loadEdition } from './src/load/load-edition.ts';
import { sectionRedirects } from './src/model/section-redirects.ts';
import { contentDir, siteAddress, sitePath } from './src/site/environment.ts';

const edition = loadEdition(contentDir);

export default defineConfig({
  site: siteAddress(edition.meta.address),
  base: sitePath,
  trailingSlash: 'always',
  compressHTML: true,
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'always' },
  markdown: {
    processor: unified({
      gfm: false,
      smartypants: false,
      remarkPlugins: [remarkGfm, [remarkPassages, { edition, contentDir }]],
      rehypePlugins: [rehypeSlug],
    }),
  },
  redirects: sectionRedirects(edition, sitePath),
  integrations: [mdx(), sitemap()],
  vite: {
    plugins: [contentText(contentDir)],
    build: { modulePreload: false, cssTarget: engineFloor },
    resolve: { alias: { '@content': contentDir } },
  },
});
