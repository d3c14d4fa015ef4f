// From the first view to the sentence, and back by a shared address.
import { existsSync } from 'node:fs';
import { expect, serve, test, type Server } from './explorer';
import { examples, founding } from './stores';

let server: Server;
test.beforeAll(async () => {
  server = await serve(examples);
});
test.afterAll(async () => server.stop());

test('two clicks lead from the first view to a sentence', async ({ page }) => {
  await page.goto(server.url);
  await page.getByRole('button', { name: 'Kazakhstan' }).first().click();
  await page.getByRole('list', { name: 'Latest stories' }).getByRole('button').first().click();
  const sentence = page.locator('blockquote mark').first();
  await expect(sentence).toBeVisible();
  await expect(page.getByRole('table', { name: /steps/ })).toContainText('frame');
});

test('a shared address opens the same view', async ({ page, context }) => {
  await page.goto(server.url + '/?v=1&w=events&s=KAZ');
  await expect(page.getByRole('row').nth(2)).toBeVisible();
  await page.getByRole('columnheader', { name: 'Who', exact: true }).getByRole('button').click();
  await page.getByRole('row').nth(2).getByRole('button').click();
  await expect(page.locator('blockquote')).toBeVisible();
  const address = page.url();
  const sentence = await page.locator('blockquote').innerText();
  const first = await page.getByRole('row').nth(1).innerText();
  const other = await context.newPage();
  await other.goto(address);
  await expect(other.locator('blockquote')).toHaveText(sentence);
  await expect(other.getByRole('row').nth(1)).toHaveText(first, { useInnerText: true });
  expect(other.url()).toBe(address);
});

test('filters are chips, and Escape takes the last one off', async ({ page }) => {
  await page.goto(server.url + '/?v=1&w=events&a=RUS&k=friction');
  const chips = page.getByRole('list', { name: 'Filters' });
  await expect(chips).toContainText('actor: RUS');
  await expect(chips).toContainText('class: friction');
  await page.keyboard.press('Escape');
  await expect(chips).not.toContainText('friction');
  await page.getByRole('button', { name: 'Remove the filter actor: RUS' }).click();
  await expect(chips).toHaveCount(0);
});

test('the table has few rows in the page however many there are', async ({ page }) => {
  await page.goto(server.url + '/?v=1&w=events');
  await expect(page.getByRole('row').nth(2)).toBeVisible();
  expect(await page.getByRole('row').count()).toBeLessThanOrEqual(60);
  for (let i = 0; i < 6; i += 1) await page.keyboard.press('j');
  await expect(page.locator('blockquote')).toBeVisible();
  await page.getByRole('rowgroup', { name: 'Rows' }).evaluate((box) => box.scrollTo({ top: 4000 }));
  await page.waitForTimeout(400);
  expect(await page.getByRole('row').count()).toBeLessThanOrEqual(60);
});

test('a pasted paragraph is coded on the page', async ({ page }) => {
  await page.goto(server.url);
  await page.getByRole('textbox', { name: /Type or paste/ }).fill('France condemned the attack on Monday. <b>The weather</b> was mild.');
  await page.getByRole('button', { name: 'Code it' }).click();
  const found = page.getByRole('region', { name: 'Try a text' });
  await expect(found).toContainText('in 2 sentences');
  await expect(found).toContainText('ACCUSE');
  await expect(found).toContainText('No event');
  await expect(found).toContainText('<b>The weather</b>'); // as text, not as markup
  await found.getByText('How it was coded').first().click();
  await expect(found.getByRole('table').first()).toContainText('frame');
  await found.getByText('Tree, mentions and acts').first().click();
  await expect(found).toContainText('nsubj');
});

test("the founding article's ledger", async ({ page }) => {
  test.skip(!existsSync(founding), 'the founding article is not beside this checkout');
  await page.goto(server.url + '/?v=1&w=frameworks&s=KAZ');
  const lane = page.getByRole('button', { name: /Cooperative Longbow.*withdrawn/ });
  await expect(lane.first()).toBeVisible();
  await lane.first().click();
  const record = page.getByRole('region', { name: 'Ledger record' });
  await expect(record).toContainText('withdrawn');
  await record.getByRole('button', { name: /sentence/ }).first().click();
  await expect(page.locator('section blockquote mark').first()).toBeVisible();
});
