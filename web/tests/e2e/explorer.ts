// What the tests share: a server of the real program, started for a file of tests and stopped after it, and a page that
// notes every request that leaves loopback and every word on the console.
import { spawn, type ChildProcess } from 'node:child_process';
import { test as base, expect } from '@playwright/test';
import { program } from './stores';

export interface Server {
  url: string;
  stop: () => Promise<void>;
}

export async function serve(store: string, ...more: string[]): Promise<Server> {
  const child: ChildProcess = spawn(program, ['serve', '--db', store, '--port', '0', ...more], { stdio: ['ignore', 'pipe', 'pipe'] });
  let told = '';
  const url = await new Promise<string>((found, failed) => {
    const hear = (part: Buffer): void => {
      told += part.toString();
      const at = /http:\/\/(?:127\.0\.0\.1|localhost):\d+/.exec(told);
      if (at) found(at[0]);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.on('exit', (code) => failed(new Error(`longbow serve ended with ${code}: ${told}`)));
    setTimeout(() => failed(new Error(`longbow serve told no address: ${told}`)), 30_000);
  });
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null) return;
    const ended = new Promise((done) => child.once('exit', done));
    child.kill('SIGTERM');
    await ended;
  };
  return { url, stop };
}

export const test = base.extend<{ quiet: string[] }>({
  // Fails a test in whose course the page asked anything of another machine, or wrote on the console.
  quiet: [
    async ({ page }, use) => {
      const noise: string[] = [];
      page.on('request', (request) => {
        const { hostname, protocol } = new URL(request.url());
        if (protocol !== 'data:' && protocol !== 'blob:' && hostname !== '127.0.0.1' && hostname !== 'localhost') noise.push(`request to ${request.url()}`);
      });
      page.on('console', (message) => noise.push(`console ${message.type()}: ${message.text()}`));
      page.on('pageerror', (error) => noise.push(`error: ${error.message}`));
      await use(noise);
      expect(noise).toEqual([]);
    },
    { auto: true },
  ],
});
export { expect };
