{
  const faces = self['UI-faces'];
  const root = document.documentElement.dataset;
  root.script = location.search;
  try {
    Object.assign(root, JSON.parse(localStorage.reading));
  } catch {}
  if (!(performance.now() > 300 && !root.own)) faces.after(faces.content);
}
