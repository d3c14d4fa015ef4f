import { expect, serve, test, type Server } from './explorer';
import { broken } from './stores';

let server: Server;
test.beforeAll(async () => {
  server = await serve(broken);
});
test.afterAll(async () => server.stop());

test('a break is brushed and shows its five stories', async ({ page }) => {
  await page.goto(server.url + '/?v=1&w=balance&s=UZB&p=RUS,USA');
  const mark = page.getByRole('button', { name: /^Break at 200[45]/ });
  await expect(mark).toBeVisible();
  const box = await mark.boundingBox();
  if (!box) throw new Error('the break has no place');
  const y = box.y + 30;
  await page.mouse.move(box.x - 60, y);
  await page.mouse.down();
  await page.mouse.move(box.x + 90, y, { steps: 6 });
  await page.mouse.up();
  await expect(page).toHaveURL(/[?&]f=200\d-\d\d-01&t=200\d/);
  await expect(page.getByRole('list', { name: 'Filters' })).toContainText('to');
  await mark.click({ position: { x: 12, y: 60 } }); // on its line: beside it lies the brush
  const stories = page.getByRole('list', { name: 'Stories of the break' }).getByRole('listitem');
  await expect(stories).toHaveCount(5);
  await stories.first().getByRole('button').click();
  await expect(page.locator('blockquote')).toBeVisible();
});

test('numbers open their stories', async ({ page }) => {
  await page.goto(server.url + '/?v=1&w=balance&s=UZB&p=RUS,USA');
  await page.getByRole('button', { name: /stor.*USA, friction/ }).click();
  await expect(page).toHaveURL(/w=events/);
  await expect(page.getByRole('row').nth(1)).toContainText('ACCUSE');
});

test('each measure has its tab, and what is drawn can be saved', async ({ page }) => {
  await page.goto(server.url + '/?v=1&w=balance&s=UZB&p=RUS,USA');
  for (const name of ['Share', 'Stock', 'Goldstein (sensitivity)', 'Tilt']) {
    await page.getByRole('tab', { name }).click();
    await expect(page.locator('svg path.line').first()).toHaveAttribute('d', /^M/);
  }
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'CSV' }).click()]);
  expect(file.suggestedFilename()).toBe('balance-UZB.csv');
});
