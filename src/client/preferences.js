/* The reader's own choices become data attributes of the root element, before the first paint. */
document.documentElement.dataset.script = '';
try {
  Object.assign(document.documentElement.dataset, JSON.parse(localStorage.reading || '{}'));
} catch {}
