import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import rehypeSlug from 'rehype-slug';
import { contentText } from './src/build/content-text.ts';
import { editionSite } from './src/build/edition-site.ts';
import { remarkPassages } from './src/build/remark-passages.ts';
import { markdownPlugins } from './src/load/markdown.ts';
import { contentDir, environmentProblems, sitePath } from './src/site/environment.ts';
import { engineFloor } from './src/site/scripts.ts';

const problems = environmentProblems(process.env);
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}

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
      remarkPlugins: [...markdownPlugins, [remarkPassages, contentDir]],
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
