{
  const root = document.documentElement.dataset;
  root.script = location.search;
  try {
    Object.assign(root, JSON.parse(localStorage.reading));
  } catch {}
  if (performance.now() < 350) document.head.append(Faces.content);
}
