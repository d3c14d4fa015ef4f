import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

// The page is served by `longbow serve`; `npm run dev` passes API calls on to one that runs on this machine.
export default defineConfig({
  plugins: [svelte()],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0, // the page's policy allows no data: scripts or styles
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  server: {
    host: '127.0.0.1',
    proxy: { '/api': { target: process.env.LONGBOW_URL ?? 'http://127.0.0.1:8080' } },
  },
  test: { include: ['tests/unit/**/*.test.ts'] },
});
