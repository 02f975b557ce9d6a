import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import rehypeSlug from 'rehype-slug';
import remarkGfm from 'remark-gfm';
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
  integrations: [
    mdx(),
    // The canonical address of a section is the essay's: its own page is not listed.
    sitemap({ filter: (address) => !new URL(address).pathname.startsWith(`${sitePath}sections/`) }),
  ],
  vite: {
    plugins: [contentText(contentDir)],
    build: { modulePreload: false },
    resolve: { alias: { '@content': contentDir } },
  },
});
