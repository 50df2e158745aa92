import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import type { Plugin, ProxyOptions } from 'vite';
import { defineConfig } from 'vitest/config';

const api = process.env['PASSERELLE_API_URL'] ?? 'http://127.0.0.1:8081';

// The API sees the browser's own host (cookies, redirects of the sign-in) through X-Forwarded-*.
const toApi: ProxyOptions = { target: api, changeOrigin: false, xfwd: true };
const proxy = { '/api': toApi, '/q/': toApi };

/**
 * What the production web server sends too (deploy/images). Styles need 'unsafe-inline' because Mantine writes
 * its variables and its scroll lock in <style> elements; scripts never do. Signing in and out are links, so
 * that form-action can stay 'self' although both end at the identity server.
 */
const SECURITY_HEADERS = {
  'Content-Security-Policy': [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "frame-ancestors 'none'",
    "base-uri 'self'",
    "form-action 'self'",
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(self), payment=(), usb=()',
  // The window that signs in again must be able to tell its opener, on the same origin only.
  'Cross-Origin-Opener-Policy': 'same-origin',
};

function immutableAssets(): Plugin {
  return {
    name: 'passerelle:immutable-assets',
    configurePreviewServer(server) {
      server.middlewares.use((request, response, next) => {
        const hashed = request.url?.startsWith('/assets/') === true;
        const setHeader = response.setHeader.bind(response);
        if (!request.url?.startsWith('/api')) {
          setHeader('Cache-Control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
          response.setHeader = (name, value) =>
            name.toLowerCase() === 'cache-control' ? response : setHeader(name, value);
        }
        next();
      });
    },
  };
}

export default defineConfig({
  plugins: [react(), immutableAssets()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  server: { host: '127.0.0.1', port: 5173, proxy },
  preview: { host: '127.0.0.1', port: 8080, strictPort: true, proxy, headers: SECURITY_HEADERS },
  build: {
    manifest: true,
    target: 'es2022',
    // The map library is one lazy chunk of its own; everything else is watched by scripts/bundle-size.mjs.
    chunkSizeWarningLimit: 1200,
  },
  worker: { format: 'es' },
  test: {
    environment: 'happy-dom',
    environmentOptions: { happyDOM: { url: 'http://localhost/' } },
    setupFiles: ['src/testing/setup.ts'],
    css: false,
    restoreMocks: true,
  },
});
