{
  const page = document;
  const root = page.documentElement.dataset;
  root.script = location.search;
  try {
    Object.assign(root, JSON.parse(localStorage.reading));
  } catch {}
  if (performance.now() < 350) page.head.append(self['UI-faces'].content);
}
