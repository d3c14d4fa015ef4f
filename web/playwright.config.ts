import { defineConfig } from '@playwright/test';

// Against the real program and Debian's Chromium; nothing is downloaded.
export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/e2e/stores.ts',
  timeout: 180_000, // generous: the machine may be busy, and none of these tests measures time
  expect: { timeout: 30_000 },
  fullyParallel: false,
  workers: 1,
  reporter: [['list']],
  outputDir: '../build/playwright',
  use: {
    viewport: { width: 1440, height: 900 },
    launchOptions: { executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-dev-shm-usage'] },
    trace: 'retain-on-failure',
  },
});
