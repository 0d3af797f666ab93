import { expect, it } from 'vitest';
import type { Scene } from '../../src/scene/scene.ts';
import { Parts } from '../package/parts.ts';
import { targetOf } from '../package/relationships.ts';
import type { XmlElement } from '../package/xmlTree.ts';
import { drawWithPptxgenjs, leaves, type PlacedText } from './drawWithPptxgenjs.ts';
import { everyKind } from './everyKind.ts';
import { shipped } from './shipped.ts';
import { writtenDeck } from './written.ts';

const KINDS = ['p:sp', 'p:cxnSp', 'p:pic', 'p:graphicFrame'];

const all = (element: XmlElement | undefined, tag: string) => element?.getElementsByTagName(tag) ?? [];

/** Returns the objects of a slide in drawing order, with the members of groups in their place. */
const objects = (parts: Parts, slide: string) =>
  all(parts.xml(slide), '*').filter(({ nodeName }) => KINDS.includes(nodeName));

/** Returns an object with the placeholders of its layout and of the master from which it inherits. */
function withInherited(object: XmlElement, slide: string, parts: Parts): XmlElement[] {
  const type = (one: XmlElement) => all(one, 'p:ph')[0]?.getAttribute('type')?.replace('ctrTitle', 'title');
  const index = (one: XmlElement) => all(one, 'p:ph')[0]?.getAttribute('idx') ?? '0';
  if (type(object) === undefined) return [object];
  const layout = targetOf(parts, slide, 'slideLayout') ?? '';
  const master = targetOf(parts, layout, 'slideMaster') ?? '';
  const alike = (part: string) => all(parts.xml(part), 'p:sp').filter((one) => type(one) === type(object));
  return [object, ...alike(layout).filter((one) => index(one) === index(object)), ...alike(master)];
}

/**
 * Returns the place of an object in EMU. A size that is 0 in the item is left out, because pptxgenjs may draw an
 * inch.
 */
function placeOf(object: readonly XmlElement[], { box }: PlacedText): number[] {
  const [frame] = object.flatMap((one) => [...all(one, 'a:xfrm'), ...all(one, 'p:xfrm')]);
  const of = (tag: string, name: string) => Number(all(frame, tag)[0]?.getAttribute(name));
  const size = [...(box.width ? [of('a:ext', 'cx')] : []), ...(box.height ? [of('a:ext', 'cy')] : [])];
  return [of('a:off', 'x'), of('a:off', 'y'), ...size];
}

/** Describes an object: its kind and preset shape; then the look of a shape, or the words of any other object. */
function saidOf(object: readonly XmlElement[], { kind }: PlacedText): string {
  const [own] = object;
  const [geometry] =
    kind === 'table' || kind === 'chart' ? [] : object.flatMap((one) => all(one, 'a:prstGeom'));
  const words = all(own, 'a:t').map(({ textContent }) => textContent);
  const rest = kind === 'shape' ? look(own).join(' ') : words.join('');
  return `${own?.nodeName.replace('cxnSp', 'sp')} ${geometry?.getAttribute('prst') ?? ''}: ${rest}`;
}

/** Returns the numbers and colours of a shape's fill, outline and rounding, in order. */
function look(object: XmlElement | undefined): string[] {
  const properties = all(all(object, 'p:spPr')[0], '*').filter(({ nodeName }) => !CHANGES.has(nodeName));
  // It has no gradients of theme colours either, and writes the head of an arrow otherwise.
  if (all(object, 'a:gradFill').length > 0) return ['rect'];
  const named = properties.flatMap((one) =>
    ['fmla', 'prst', 'w', 'val'].flatMap((name) => one.getAttribute(name) ?? []),
  );
  return named.map((value) => SLOTS[value] ?? value);
}

/** The elements that change the colour of a slot; pptxgenjs draws slots unchanged. */
const CHANGES = new Set(['a:hueOff', 'a:satMod', 'a:lumMod', 'a:lumOff', 'a:tailEnd']);

/** On a dark background our slides use the theme's own names of colour slots. */
const SLOTS: Readonly<Record<string, string>> = { dk1: 'tx1', lt1: 'bg1', dk2: 'tx2', lt2: 'bg2' };

/** pptxgenjs draws no freeforms. */
const isPreset = (object: XmlElement): boolean => all(object, 'a:custGeom').length === 0;
const isDrawn = ({ kind }: PlacedText): boolean => kind !== 'freeform';

/** Lists the differences between our slides and pptxgenjs's drawing of the same items. */
async function differences(scene: Scene, ours: Parts): Promise<string[]> {
  const theirs = await drawWithPptxgenjs(scene);
  return scene.pages.flatMap(({ number, items }) => {
    const slide = `ppt/slides/slide${number}.xml`;
    const [own, drawn] = [objects(ours, slide).filter(isPreset), objects(theirs, slide)];
    if (own.length !== drawn.length) return [`${slide}: ${own.length} objects, not ${drawn.length}`];
    return leaves(items)
      .filter(isDrawn)
      .flatMap((item, i) => {
        const [mine, other] = [own[i], drawn[i]];
        if (!mine || !other) return [`${slide}: no ${item.name}`];
        const both = [withInherited(mine, slide, ours), [other]];
        const [said, meant] = both.map((one) => saidOf(one, item));
        const [place, there] = both.map((one) => placeOf(one, item));
        const near = place?.every((emu, at) => Math.abs(emu - (there?.[at] ?? Number.NaN)) <= 1);
        return said === meant && near
          ? []
          : [`${slide}: ${item.name}: ${said} at ${place}, not ${meant} at ${there}`];
      });
  });
}

it('pptxgenjs draws every kind of item in the same order, shape and place', async () => {
  expect(await differences(everyKind(), await writtenDeck(everyKind()))).toEqual([]);
});

it('and the shipped deck', async () => {
  const { scene, deck } = await shipped;
  expect(await differences(scene, Parts.unzip(deck))).toEqual([]);
});
