import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { INDEX } from '../../src/layout/frame/placeholderSpec.ts';
import type { Scene } from '../../src/scene/scene.ts';
import { offTheLadder } from '../layout/ladder.ts';
import { lintPackage } from '../lint/lintPackage.ts';
import { Parts } from '../package/parts.ts';
import type { XmlElement } from '../package/xmlTree.ts';
import { expectedDeck, readDeck } from './readBack.ts';
import { expectedStructure, readStructure } from './readStructure.ts';
import { leftOut, movedByReset, needlessOverrides } from './reset.ts';
import { shipped } from './shipped.ts';
import { validate } from './validate.ts';

let scene: Scene;
let deck: Uint8Array;
let parts: Parts;

beforeAll(async () => {
  ({ scene, deck } = await shipped);
  parts = Parts.unzip(deck);
});

const slides = () => scene.pages.map(({ number }) => parts.xml(`ppt/slides/slide${number}.xml`));
const all = (root: XmlElement, ...tags: string[]) => tags.flatMap((tag) => root.getElementsByTagName(tag));
const kind = (ph: XmlElement) => `${ph.getAttribute('type')} ${ph.getAttribute('idx') ?? 0}`;
const isPlaceholder = (object: XmlElement) => all(object, 'p:ph').length > 0;

const channels = (hex: string) => [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

it('is valid, and in order', async () => {
  // The validator is a separate process, so it runs while the lint does.
  const complaints = validate(deck);
  expect(lintPackage(deck, { faces: Object.values(scene.theme.faces.quotation) })).toEqual([]);
  expect(await complaints).toEqual([]);
});

it('has no text off the ladder of sizes', () => {
  expect(offTheLadder(scene.pages)).toEqual([]);
});

it('is read by others as the scene says: texts, titles, notes, table cells, chart data', async () => {
  // The reader lists groups after everything else, and leaves out some soft breaks.
  const colours: string[] = [];
  // It rounds changed colours at each step, so that a channel is off by one.
  const rounded = (hex: string) => {
    const known = colours.find((other) =>
      channels(hex).every((c, i) => Math.abs(c - (channels(other)[i] ?? 0)) <= 1),
    );
    if (!known) colours.push(hex);
    return known ?? hex;
  };
  const comparable = (slides: Awaited<ReturnType<typeof readDeck>>) =>
    slides.map((slide) => ({
      ...slide,
      texts: slide.texts
        .map((text) => ({
          ...text,
          lines: text.lines.map((line) =>
            line.replace(/\s/g, '').replace(/(?<=bold|plain)[0-9a-f]{6}/g, rounded),
          ),
        }))
        .sort((a, b) => (a.name < b.name ? -1 : 1)),
    }));
  const seen = await readDeck(deck);
  expect(comparable(seen)).toEqual(comparable(expectedDeck(scene)));
  expect(seen.flatMap(({ notes }) => notes).length).toBeGreaterThan(scene.pages.length - 1);
});

it('is read by another reader, which knows sections: a section for each unit, with the slides that are its own', async () => {
  const { sections, slides } = await readStructure(deck);
  expect({ sections, slides }).toEqual(expectedStructure(scene));
  const units = [
    ...(readFileSync('content.yaml', 'utf8').split('\nunits:\n')[1] ?? '').matchAll(/^ {4}short: (.*)$/gm),
  ].map(([, name]) => name);
  expect(sections.slice(1, -1).map(({ name }) => name)).toEqual(units);
});

it('has every figure with its Han unit as the outline has it, in texts, tables, notes and charts, so that “Find” finds it', () => {
  const named = parts.names().filter((name) => /^ppt\/(slides|notesSlides|charts)\/[^/]+\.xml$/.test(name));
  const words = named.flatMap((name) =>
    all(parts.xml(name), 'a:p', 'c:v').map((one) =>
      all(one, 'a:t', 'a:br')
        .map((part) => (part.nodeName === 'a:br' ? '\n' : part.textContent))
        .join('')
        .concat(one.nodeName === 'c:v' ? one.textContent : ''),
    ),
  );
  // What no slide shows: comments, sources, formulas and alternative texts.
  const outline = readFileSync('content.yaml', 'utf8')
    .split('\n')
    .filter((line) => !/^\s*#|^\s*(- )?(source|computed|date|file|alt): /.test(line))
    .join('\n')
    .replaceAll('**', '');
  const pairs = new Set([
    ...(outline.match(/(?<![\d.,\w-])\d[\d.,]*\p{Script=Han}/gu) ?? []),
    ...[...outline.matchAll(/value: ([\d.,]+), unit: (\p{Script=Han})/gu)].map(
      ([, figure, unit]) => `${figure}${unit}`,
    ),
  ]);
  expect(pairs.size).toBeGreaterThan(80);
  // Where a figure has its unit on a second line, the two are paragraphs that follow each other.
  const said = words.join('\n') + words.join('');
  expect([...pairs].filter((pair) => !said.includes(pair))).toEqual([]);
  // Nor does anything stand between them that people cannot see.
  expect(words.filter((text) => /[\u00a0\u2009\u200b\u202f\u2060]/.test(text))).toEqual([]);
});

it('repeats nothing that its layouts say, and moves nothing: “Reset slide” changes sizes and spacing at most', () => {
  expect(needlessOverrides(parts)).toEqual([]);
  expect(movedByReset(parts)).toEqual([]);
  // The closing has no kicker.
  expect(leftOut(parts)).toEqual([`ppt/slides/slide${scene.pages.length}.xml: body 13`]);
});

it('shows in its outline more than titles, but for tables, charts and pictures', () => {
  const bare = scene.pages.filter(({ items }) =>
    items.every(
      (item) =>
        item.kind !== 'text' ||
        !/^(body|subTitle)$/.test(item.placeholder?.type ?? '') ||
        [INDEX.kicker, INDEX.source].some((idx) => idx === item.placeholder?.idx),
    ),
  );
  expect(bare.map(({ items }) => items.some(({ kind }) => kind === 'table'))).toEqual([true, true]);
});

it('has one link to another slide on a slide at most, but where it leads to its units', () => {
  const ways = scene.pages.flatMap(({ number, layout }) => {
    const links = new Set(
      all(parts.xml(`ppt/slides/slide${number}.xml`), 'a:hlinkClick').map((link) =>
        link.getAttribute('r:id'),
      ),
    );
    return links.size > 1 ? [layout.replace(/-.*/, '')] : [];
  });
  expect(new Set(ways)).toEqual(new Set(['agenda', 'overview', 'section', 'closing']));
});

it('offers layouts of known types, each with a name, a title and words in every placeholder', () => {
  const names = parts.names().filter((name) => /^ppt\/slideLayouts\/[^_]/.test(name));
  const layouts = names.map((name) => parts.xml(name));
  const labels = layouts.map((layout) => all(layout, 'p:cSld')[0]?.getAttribute('name'));
  expect(new Set(labels).size).toBe(layouts.length);
  const types = new Set(layouts.map((layout) => layout.getAttribute('type')));
  expect([...types].sort()).toEqual(
    [
      'chart',
      'chartAndTx',
      'obj',
      'picTx',
      'secHead',
      'tbl',
      'title',
      'titleOnly',
      'twoObj',
      undefined,
    ].sort(),
  );
  for (const layout of layouts) {
    expect(
      all(layout, 'p:ph')
        .map(kind)
        .filter((one) => /^(ctrT|t)itle /.test(one)),
    ).toHaveLength(1);
    for (const object of all(layout, 'p:sp').filter(isPlaceholder)) expect(object.textContent).not.toBe('');
  }
});

it('names what a person would: entries by what they say, nothing twice on a slide', () => {
  const names = slides().map((slide) => all(slide, 'p:cNvPr').map((one) => one.getAttribute('name') ?? ''));
  expect(names.flat()).toContain('数字卡 2：727 人次');
  const entries = names.flat().filter((name) => /^(数字卡|卡片|里程碑|对比项|条目)/u.test(name));
  expect(entries.filter((name) => !/^\p{Script=Han}+(?: \d+)?：./u.test(name))).toEqual([]);
  expect(names.filter((own) => new Set(own).size < own.length)).toEqual([]);
});

it('names everything in its own language: objects, layouts and what placeholders ask for', () => {
  const named = parts.names().filter((name) => /^ppt\/(slide|notes)[^/]*\/[^_]/.test(name));
  const roots = named.map((name) => parts.xml(name));
  // The author's words follow a colon or a wide space.
  const names = roots
    .flatMap((root) => all(root, 'p:cNvPr', 'p:cSld').map((one) => one.getAttribute('name') ?? ''))
    .map((name) => name.replace(/[：　].*/u, ''));
  const prompts = named
    .filter((name) => !/Slides|slides/.test(name))
    .flatMap((name) => all(parts.xml(name), 'p:sp').filter(isPlaceholder))
    .map((object) => object.textContent);
  expect(names.length).toBeGreaterThan(1000);
  expect([...names, ...prompts].filter((words) => /\p{Script=Latin}/u.test(words))).toEqual([]);
});
