import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

const modules = import.meta.glob<{ default: AstroComponentFactory }>('@content/essay/*.mdx', {
  eager: true,
});

/**
 * The rendered words of one section of the essay.
 * @param id the section's id
 */
export const sectionContent = (id: string): AstroComponentFactory => {
  const found = Object.entries(modules).find(([path]) => path.endsWith(`/essay/${id}.mdx`));
  if (!found) throw new Error(`no essay file for the section ${id}`);
  return found[1].default;
};

const about = import.meta.glob<{
  default: AstroComponentFactory;
  getHeadings: () => { depth: number; slug: string; text: string }[];
}>('@content/about.mdx', { eager: true });

/** The rendered text of `about.mdx`, and its headings with their ids. */
export const aboutContent = (): {
  Words: AstroComponentFactory;
  headings: { id: string; text: string }[];
} => {
  const [found] = Object.values(about);
  if (!found) throw new Error('about.mdx is missing');
  const headings = found.getHeadings().filter(({ depth }) => depth === 2);
  return { Words: found.default, headings: headings.map(({ slug, text }) => ({ id: slug, text })) };
};
