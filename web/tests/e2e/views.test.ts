// Every view: no violation that axe-core finds, in light and dark, wide and narrow; and its picture for docs/, where
// SCREENSHOTS is set.
import AxeBuilder from '@axe-core/playwright';
import { join } from 'node:path';
import { expect, serve, test, type Server } from './explorer';
import { examples, root } from './stores';

let server: Server;
test.beforeAll(async () => {
  server = await serve(examples, '--review');
});
test.afterAll(async () => server.stop());

const views: [string, string, RegExp][] = [
  ['home', '', /Latest/],
  ['state', 'w=state&s=KAZ', /Commitments/],
  ['balance', 'w=balance&s=KAZ', /Hatched/],
  ['timeline', 'w=timeline&s=KAZ', /told as done/],
  ['frameworks', 'w=frameworks&s=KAZ', /As a table/],
  ['events', 'w=events&s=KAZ', /stor/],
  ['matrix', 'w=matrix', /Rows act/],
  ['map', 'w=map', /cooperation/],
  ['compare', 'w=compare&s=KAZ&x=UZB', /To cite/],
  ['review', 'w=review', /So far/],
];

for (const [name, address, sign] of views) {
  test(`${name} is accessible, and fits a narrow page`, async ({ page }) => {
    for (const [width, scheme] of [[1440, 'light'], [360, 'dark']] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await page.goto(`${server.url}/?v=1&${address}`);
      await expect(page.locator('main')).toContainText(sign);
      await page.waitForLoadState('networkidle');
      const found = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
      expect(found.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join('; ')}`)).toEqual([]);
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(wider, 'pixels that one must scroll sideways').toBeLessThanOrEqual(0);
      if (process.env.SCREENSHOTS) {
        await page.emulateMedia({ colorScheme: 'light' });
        await page.reload();
        await expect(page.locator('main')).toContainText(sign);
        await page.waitForLoadState('networkidle');
        await page.screenshot({ path: join(root, 'docs/screens', `${name}-${width}.png`) });
      }
    }
  });
}
