import { svelte } from '@sveltejs/vite-plugin-svelte';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

// The licences of the packages that the built page holds, in one file beside it, as they ask for.
function licences(): Plugin {
  return {
    name: 'licences',
    apply: 'build',
    generateBundle() {
      const packages = new Set<string>(['world-atlas']);
      for (const id of this.getModuleIds()) {
        const name = /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules)/.exec(id)?.[1];
        if (name) packages.add(name);
      }
      const parts = [...packages].sort().map((name) => {
        const folder = join('node_modules', name);
        const file = existsSync(folder) ? readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry)) : undefined;
        return `${name}\n\n${file ? readFileSync(join(folder, file), 'utf8').trim() : 'no licence file'}\n`;
      });
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source: parts.join(`\n${'-'.repeat(72)}\n\n`) });
    },
  };
}

// The page is served by `longbow serve`; `npm run dev` passes API calls on to one that runs on this machine.
export default defineConfig({
  plugins: [svelte(), licences()],
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
