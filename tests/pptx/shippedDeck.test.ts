import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import type { Scene } from '../../src/scene/scene.ts';
import { lintPackage } from '../lint/lintPackage.ts';
import { Parts } from '../package/parts.ts';
import type { XmlElement } from '../package/xmlTree.ts';
import { expectedDeck, readDeck } from './readBack.ts';
import { expectedStructure, readStructure } from './readStructure.ts';
import { changedByReset } from './reset.ts';
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
  // A process of its own, so it runs meanwhile.
  const complaints = validate(deck);
  expect(lintPackage(deck, { faces: Object.values(scene.theme.faces.quotation) })).toEqual([]);
  expect(await complaints).toEqual([]);
});

it('is read by others as the scene says: texts, titles, notes, table cells, chart data', async () => {
  // The reader lists groups after everything else, and loses some soft breaks.
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

it('repeats nothing that its layouts say, and fills what they have: “Reset slide” changes nothing', () => {
  expect(changedByReset(parts)).toEqual([]);
  // Nor is anything stressed in placeholders.
  const stressed = slides().flatMap((slide) =>
    all(slide, 'p:sp')
      .filter(isPlaceholder)
      .flatMap((object) => all(object, 'a:rPr'))
      .filter((look) => look.getAttribute('b') !== undefined || look.childNodes.length > 0),
  );
  expect(stressed).toEqual([]);
});

it('offers layouts of known types, each with a name, a title and words in every placeholder', () => {
  const names = parts.names().filter((name) => /^ppt\/slideLayouts\/[^_]/.test(name));
  const layouts = names.map((name) => parts.xml(name));
  const labels = layouts.map((layout) => all(layout, 'p:cSld')[0]?.getAttribute('name'));
  expect(new Set(labels).size).toBe(layouts.length);
  const types = new Set(layouts.map((layout) => layout.getAttribute('type')));
  expect([...types].sort()).toEqual(
    ['chart', 'chartAndTx', 'obj', 'picTx', 'secHead', 'tbl', 'title', 'titleOnly', undefined].sort(),
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

it('names what a person would: groups by what they say, nothing twice on a slide', () => {
  const groups = slides().flatMap((slide) =>
    all(slide, 'p:grpSp').map((group) => all(group, 'p:cNvPr')[0]?.getAttribute('name') ?? ''),
  );
  expect(groups).toContain('数字卡 2：727 人次');
  expect(groups.filter((name) => !/^\p{Script=Han}+( \d+)?：.|^进度$/u.test(name))).toEqual([]);
});

it('names everything in its own language: objects, layouts and what placeholders ask for', () => {
  const named = parts.names().filter((name) => /^ppt\/(slide|notes)[^/]*\/[^_]/.test(name));
  const roots = named.map((name) => parts.xml(name));
  // Behind a colon or a wide space stand the author's words.
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
