import { defineConfig } from 'vite';

/**
 * The person's page is a build of its own, after the application's: for old phones, without its framework, and small
 * enough for a bad connection (scripts/bundle-size.mjs holds it to 60 kB).
 */
export default defineConfig({
  publicDir: false,
  build: {
    target: 'es2015',
    emptyOutDir: false,
    modulePreload: false,
    rolldownOptions: { input: 'suivi.html' },
  },
});
