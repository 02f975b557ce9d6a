/** Marks the section being read in the bar of sections; after the essay, none. */
export const watchSections = (): void => {
  const links = document.querySelectorAll<HTMLAnchorElement>('.section-bar a');
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) continue;
        for (const link of links) link.ariaCurrent = link.hash === `#${target.id}` ? 'true' : null;
      }
    },
    { rootMargin: '-30% 0px -70%' },
  );
  for (const section of document.querySelectorAll('article > section,.after'))
    observer.observe(section);
};
