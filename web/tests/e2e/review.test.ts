import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, serve, test, type Server } from './explorer';
import { examples, folder } from './stores';

let server: Server;
test.beforeAll(async () => {
  // Verdicts are written: into a copy, which other tests do not see.
  copyFileSync(examples.replace('sqlite:', ''), join(folder, 'review.db'));
  server = await serve(`sqlite:${join(folder, 'review.db')}`, '--review');
});
test.afterAll(async () => server.stop());

test('the queue is worked through by keyboard alone', async ({ page }) => {
  await page.goto(server.url + '/?v=1&w=review');
  const name = page.getByRole('textbox', { name: /Your name/ });
  for (let i = 0; i < 30 && !(await name.evaluate((e) => e === document.activeElement)); i += 1) await page.keyboard.press('Tab');
  await page.keyboard.type('Ada');
  await page.keyboard.press('Enter');
  const claim = page.locator('p.sentence');
  await expect(claim).toBeVisible();
  const of = (): Promise<string | null> => claim.getAttribute('data-event');
  const first = await of();
  for (const key of ['a', 'x', ' ', 'f']) {
    const before = await of();
    await page.keyboard.press(key);
    await expect(claim).not.toHaveAttribute('data-event', before ?? '');
  }
  await expect(page.getByText('4 verdicts by Ada')).toBeVisible();
  for (let left = 3; left >= 0; left -= 1) {
    await page.keyboard.press('Backspace');
    await expect(page.getByText(`${left} verdicts by`)).toBeVisible();
  }
  await expect(claim).toHaveAttribute('data-event', first ?? '');
  await page.keyboard.press('e');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('CONSULT');
  await page.keyboard.press('Enter');
  await expect(claim).not.toHaveAttribute('data-event', first ?? '');
  await expect(page.getByText('1 verdicts by Ada')).toBeVisible();
});
