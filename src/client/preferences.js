{
  const root = document.documentElement.dataset;
  root.script = '';
  try {
    Object.assign(root, JSON.parse(localStorage.reading || '{}'));
  } catch {}
}
