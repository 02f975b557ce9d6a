import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import rehypeSlug from 'rehype-slug';
import remarkGfm from 'remark-gfm';
import { editionSite } from './src/build/edition-site.ts';
import { engineFloor } from './src/build/engine-floor.ts';
import { contentText } from './src/essay/content-text.ts';
import { remarkPassages } from './src/essay/remark-passages.ts';
import { contentDir, sitePath } from './src/site/environment.ts';

export default defineConfig({
  base: sitePath,
  trailingSlash: 'always',
  compressHTML: true,
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'always' },
  markdown: {
    processor: unified({
      gfm: false,
      smartypants: false,
      remarkPlugins: [remarkGfm, [remarkPassages, contentDir]],
      rehypePlugins: [rehypeSlug],
    }),
  },
  integrations: [mdx(), sitemap(), editionSite()],
  vite: {
    plugins: [contentText(contentDir)],
    build: { modulePreload: false, cssTarget: engineFloor },
    resolve: { alias: { '@content': contentDir } },
  },
});
