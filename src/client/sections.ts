/** Marks the section being read in the contents, and names it in the bar; after the essay, none. */
export const watchSections = (): void => {
  const links = document.querySelectorAll<HTMLAnchorElement>('.contents a');
  const here = document.querySelector('.here');
  if (!here) return;
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) continue;
        here.textContent = '';
        for (const link of links) {
          const read = link.hash === `#${target.id}`;
          link.ariaCurrent = read ? 'true' : null;
          if (read) here.textContent = link.textContent;
        }
      }
    },
    { rootMargin: '-30% 0px -70%' },
  );
  for (const section of document.querySelectorAll('article > section,.after'))
    observer.observe(section);
};
