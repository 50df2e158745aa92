// Runs before the first paint so that a dark room is never flashed with a white page.
// A file, not an inline script: the content security policy allows no inline script.
(function () {
  var chosen = null;
  try {
    chosen = window.localStorage.getItem('passerelle-color-scheme');
  } catch {
    // Storage may be refused: the system's preference is enough.
  }
  var dark =
    chosen === 'dark' || (chosen !== 'light' && window.matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
})();
