import { join } from 'node:path';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { previews } from './aPreview.ts';

const aPreview = previews();

/** An outline of two sections; its slides have the titles that the tests name. */
const OUTLINE = `deck: { title: A small deck, language: en, date: 2012 }
sources:
  report: { title: The report }
opening:
  name: Opening
  slides:
    - { kind: cover, notes: Welcome. }
units:
  - id: north
    name: The north
    short: North
    tagline: Cold
    source: report
    notes: Begin slowly.
    slides:
      - kind: points
        title: Three reasons
        notes: Say them all.
        items:
          - { heading: The first reason }
          - { heading: The second reason }
          - { heading: The third reason }
      - kind: quote
        title: In their words
        text: We kept the lamp alight.
        by: A keeper
        notes: Pause here.
  - id: south
    name: The south
    short: South
    tagline: Warm
    source: report
    notes: Go on.
    slides:
      - kind: points
        title: Four ways
        notes: Count them.
        items:
          - { heading: By road }
          - { heading: By rail }
          - { heading: By river }
          - { heading: By air }
`;

const FILES = { 'content.yaml': OUTLINE };

/** The title of the slide that is shown by itself. */
const shown = (page: Page) => page.locator('#slide-title').innerText();
const open = (page: Page, title: string) => page.locator('#sections a', { hasText: title }).click();
const isSideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > innerWidth || scrollX > 0);

test('the keyboard goes through the slides, and shows notes, overview, help and a search', async () => {
  const { visit } = await aPreview(FILES, '--editor', 'none');
  const page = await visit();
  expect(await page.title()).toBe('A small deck');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('g');
  expect(await shown(page)).toContain('Three reasons');
  expect(await page.locator('#notes').innerText()).toContain('Say them all.');
  await page.keyboard.press('n');
  expect(await page.locator('#notes').isVisible()).toBe(false);
  await page.keyboard.press('ArrowRight');
  expect(await shown(page)).toContain('In their words');
  expect(await page.locator('#status').innerText()).toContain('In their words');
  await page.keyboard.press('?');
  expect(await page.locator('#help').innerText()).toContain('Next slide');
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await page.keyboard.type('by river');
  await page.keyboard.press('Enter');
  expect(await shown(page)).toContain('Four ways');
  await page.keyboard.press('Escape');
  expect(await page.locator('#grid').isVisible()).toBe(true);
  expect(await page.locator('.thumb[aria-current]').innerText()).toContain('Four ways');
});

test('a Chinese deck has a Chinese page; a deck that changes its language has the page anew', async () => {
  const chinese = OUTLINE.replace('language: en', 'language: zh-CN');
  const { visit, save } = await aPreview({ 'content.yaml': chinese }, '--editor', 'none');
  const page = await visit();
  expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
  await page.keyboard.press('?');
  expect(await page.locator('#help').innerText()).toContain('下一页');
  expect(await page.locator('#sections').getAttribute('aria-label')).toBe('章节与页面');
  expect(await page.locator('body').innerText()).not.toMatch(/Next|Notes|Findings|Close/u);
  save(() => OUTLINE);
  await page.locator('html[lang="en"]').waitFor();
});

test('a save shows at once, and the page stays at its slide or goes to the first change', async () => {
  const { visit, save } = await aPreview(FILES, '--editor', 'none');
  const page = await visit();
  await open(page, 'Four ways');
  save((text) => text.replace('By river', 'By ship'));
  await page.locator('#stage').getByText('By ship').waitFor();
  expect(await shown(page)).toContain('Four ways');
  save((text) => text.replace('The second reason', 'The best reason'));
  await page.locator('#stage').getByText('The best reason').waitFor();
  expect(await shown(page)).toContain('Three reasons');
  // A slide before it changes the numbers, not the place.
  await open(page, 'Four ways');
  save((text) =>
    text.replace(
      '      - kind: quote',
      '      - { kind: points, title: New, notes: New., items: [{ heading: One }, { heading: Two }] }\n      - kind: quote',
    ),
  );
  await page.locator('#sections a', { hasText: 'New' }).waitFor();
  expect(await shown(page)).toContain('Four ways');
  expect(await isSideways(page)).toBe(false);
});

test('a save that cannot be compiled dims the last slides and shows its line; the next good one clears that', async () => {
  const { visit, save } = await aPreview(FILES, '--editor', 'none');
  const page = await visit();
  await open(page, 'Three reasons');
  save((text) => text.replace('title: Three reasons', 'title: [Three reasons'));
  const problems = page.locator('#problems');
  await problems.locator('pre').first().waitFor();
  expect(await problems.innerText()).toMatch(/content\.yaml:\d+:\d+/u);
  expect(await shown(page)).toContain('Three reasons');
  save((text) => text.replace('title: [Three reasons', 'title: Three good reasons'));
  await page.locator('#sections a', { hasText: 'Three good reasons' }).waitFor();
  expect(await problems.isVisible()).toBe(false);
});

test('findings are marked on their slide and listed', async () => {
  const { visit, save } = await aPreview(FILES, '--editor', 'none');
  const page = await visit();
  save((text) => text.replace('title: Four ways', 'title: Four  ways.'));
  const thumb = page.locator('.thumb', { hasText: 'Four ways' });
  await thumb.locator('.badge').waitFor();
  await page.keyboard.press('w');
  await page.locator('#warnings li', { hasText: 'Four' }).getByRole('button').first().click();
  expect(await shown(page)).toContain('Four ways');
});

test('a click on a text says where it was written; with Alt, its template', async () => {
  const { visit, folder } = await aPreview(FILES);
  const page = await visit();
  await open(page, 'Three reasons');
  const line = OUTLINE.split('\n').findIndex((text) => text.includes('The second reason')) + 1;
  const text = page.getByRole('button', { name: 'The second reason' });
  // No editor answers here; the link is what the system would be asked to open.
  await page.evaluate(() =>
    document.addEventListener(
      'click',
      (event) => (event.target as Element).closest?.('#place') && event.preventDefault(),
    ),
  );
  await text.focus();
  await page.keyboard.press('Enter');
  const place = page.locator('#place a');
  await place.waitFor();
  const written = (OUTLINE.split('\n')[line - 1] ?? '').indexOf('The second reason') + 1;
  expect(await place.innerText()).toBe(`content.yaml:${line}:${written}`);
  expect(await place.getAttribute('href')).toBe(
    `vscode://file${join(folder, 'content.yaml')}:${line}:${written}`,
  );
  await text.click({ modifiers: ['Alt'] });
  await page.waitForFunction(() => document.querySelector('#place')?.textContent?.includes('templates/'));
});

test('an editor sends the page to the slide of a line', async () => {
  const { visit, address } = await aPreview(FILES, '--editor', 'none');
  const page = await visit();
  const line = OUTLINE.split('\n').findIndex((text) => text.includes('We kept the lamp')) + 1;
  const answer = await fetch(`${address}goto?file=content.yaml&line=${line}`);
  expect(answer.status).toBe(200);
  await page.waitForFunction(() =>
    document.querySelector('#slide-title')?.textContent?.includes('In their words'),
  );
  expect(await page.locator('.areas .told').count()).toBe(1);
});

test('the presenter’s page follows the slides, with notes, the next slide and a clock', async () => {
  const { visit } = await aPreview(FILES, '--editor', 'none');
  const page = await visit({ path: 'present' });
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  expect(await page.locator('.spoken').innerText()).toContain('Say them all.');
  expect(await page.locator('.spent').innerText()).toMatch(/^\d\d:\d\d$/u);
  await page.locator('.side').getByText('We kept the lamp').first().waitFor();
});

test('a phone shows everything in its width', async () => {
  const { visit } = await aPreview(FILES, '--editor', 'none');
  const page = await visit({ width: 360 });
  expect(await isSideways(page)).toBe(false);
  await page.getByRole('button', { name: 'Sections' }).click();
  await open(page, 'Four ways');
  expect(await isSideways(page)).toBe(false);
  await page.getByRole('button', { name: 'Previous slide' }).click();
  expect(await shown(page)).toContain('The south');
});

test('another address needs the token, in each request', async () => {
  const { visit, address } = await aPreview(
    FILES,
    '--host',
    '0.0.0.0',
    '--token',
    'a-long-secret',
    '--editor',
    'none',
  );
  expect((await fetch(address.replace('a-long-secret', 'another-one'))).status).toBe(403);
  const page = await visit();
  expect(await page.title()).toBe('A small deck');
});

const AXE = axe.source;

test.each([
  ['the overview', {}, undefined],
  ['the overview in the dark', { dark: true }, undefined],
  ['a slide', {}, 'Three reasons'],
  ['a slide in the dark', { dark: true }, 'Three reasons'],
  ['a phone', { width: 360 }, undefined],
  ['the presenter’s page', { path: 'present' }, undefined],
])('axe finds no fault: %s', async (_, how, title) => {
  const { visit } = await aPreview(FILES, '--editor', 'none');
  const page = await visit(how);
  if (title) await open(page, title);
  expect(await faults(page)).toEqual([]);
});

test('axe finds no fault in errors, findings, the help and the search', async () => {
  const { visit, save } = await aPreview(FILES, '--editor', 'none');
  const page = await visit();
  save((text) => text.replace('title: Three reasons', 'title: [Three reasons'));
  await page.locator('#problems .findings').waitFor();
  await page.keyboard.press('w');
  expect(await faults(page)).toEqual([]);
  await page.keyboard.press('?');
  expect(await faults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  expect(await faults(page)).toEqual([]);
});

/** The rules that a page breaks, each with an element. */
async function faults(page: Page): Promise<string[]> {
  // The page's own policy forbids scripts, so this one is run by the browser's debugger.
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run());
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
