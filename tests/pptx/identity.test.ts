import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { build } from '../../src/build.ts';
import { Report } from '../../src/diagnostics/report.ts';
import { readOwnTemplates } from '../../src/files/readTemplateSources.ts';
import { objectIds, slideCreationId } from '../../src/pptx/parts/lastingIds.ts';
import { memoryFiles } from '../files/memoryFiles.ts';
import { findings } from '../layout/lay.ts';
import { slides, titlesOf } from '../lint/select.ts';
import { png } from '../media/pictures.ts';
import { Parts } from '../package/parts.ts';
import type { XmlElement } from '../package/xmlTree.ts';
import { everyKind } from './everyKind.ts';
import { shipped } from './shipped.ts';
import { writtenDeck } from './written.ts';

describe('an id of a slide', () => {
  it('follows from its key, and is no zero', () => {
    expect(slideCreationId('开篇/一')).toBe(slideCreationId('开篇/一'));
    const keys = Array.from({ length: 1000 }, (_, i) => `节/${i}`);
    const ids = keys.map(slideCreationId);
    expect(new Set(ids).size).toBe(1000);
    for (const id of ids) expect(Number.isInteger(id) && id > 0 && id <= 0xffffffff).toBe(true);
  });
});

describe('an id of an object', () => {
  const GUID = /^\{[0-9A-F]{8}-[0-9A-F]{4}-4[0-9A-F]{3}-A[0-9A-F]{3}-[0-9A-F]{12}\}$/;

  it('is a GUID that follows from the keys of its page and its own', () => {
    expect(objectIds('页')('题')).toMatch(GUID);
    expect(objectIds('页')('题')).toBe(objectIds('页')('题'));
    expect(objectIds('页')('题')).not.toBe(objectIds('页 2')('题'));
    expect(objectIds('页')('题')).not.toBe(objectIds('页')('文'));
  });

  it('differs from all others of its page even where two keys have one hash', () => {
    const idOf = objectIds('页');
    expect(new Set(['题', '题', '题'].map(idOf)).size).toBe(3);
  });

  it('shares all but its first digits with those of its page', () => {
    const idOf = objectIds('页');
    expect(idOf('题').slice(9)).toBe(idOf('文').slice(9));
  });
});

interface Ids {
  readonly slide: string;
  /** The ids of its objects, by their names and words without numbers, because numbers depend on places. */
  readonly objects: ReadonlyMap<string, string>;
}

/** Returns the ids of a deck's slides by their titles. */
function idsOf(parts: Parts): Map<string, Ids> {
  return new Map(
    slides(parts).map((part) => {
      const xml = parts.xml(part);
      const first = (element: XmlElement, tag: string) => element.getElementsByTagName(tag)[0];
      const objects = xml.getElementsByTagName('p:cNvPr').flatMap((about) => {
        const id = first(about, 'a16:creationId')?.getAttribute('id');
        const object = about.parentNode?.parentNode;
        const words = object?.nodeName === 'p:grpSp' ? '' : object?.textContent;
        return id ? [[`${about.getAttribute('name')} ${words}`.replace(/\d+ ?/g, ''), id] as const] : [];
      });
      const [title] = titlesOf(parts, part);
      const slide = first(xml, 'p14:creationId')?.getAttribute('val') ?? '';
      return [title?.textContent ?? part, { slide, objects: new Map(objects) }];
    }),
  );
}

/** Checks that all ids of slides and of objects are different. Returns how many objects have one. */
function uniqueIds(parts: Parts): number {
  const ids = (tag: string, name: string) =>
    slides(parts).flatMap((part) =>
      parts
        .xml(part)
        .getElementsByTagName(tag)
        .map((one) => one.getAttribute(name)),
    );
  const [ofSlides, ofObjects] = [ids('p14:creationId', 'val'), ids('a16:creationId', 'id')];
  expect(new Set(ofSlides).size).toBe(slides(parts).length);
  expect(new Set(ofObjects).size).toBe(ofObjects.length);
  return ofObjects.length;
}

describe('in a deck', () => {
  it('of every kind of item no id stands twice', async () => {
    expect(uniqueIds(await writtenDeck(everyKind()))).toBe(23);
  });

  it('of the shipped content no id stands twice, and every object on a slide has one', async () => {
    const parts = Parts.unzip((await shipped).deck);
    expect(uniqueIds(parts)).toBeGreaterThan(500);
    for (const slide of slides(parts)) {
      const count = (tag: string) => parts.xml(slide).getElementsByTagName(tag).length;
      // The root of the shape tree has no id.
      expect(count('a16:creationId'), slide).toBe(count('p:cNvPr') - 1);
    }
  });
});

describe('what is added to an outline changes no id of another slide', () => {
  const outline = readFileSync(new URL('english.yaml', import.meta.url), 'utf8');
  const templates = { own: readOwnTemplates(new Report()), users: [] };

  async function idsIn(text: string) {
    const report = new Report();
    const files = memoryFiles({ 'boat.png': png(800, 600) });
    const { deck } = await build(
      { form: 'outline', text, file: 'a.yaml', files, templates, inputs: new Set() },
      report,
    );
    if (!deck) throw new Error(findings(report).join('\n'));
    return idsOf(Parts.unzip(deck));
  }

  it.each([
    [
      'a slide in the middle of a unit',
      '      - kind: quote\n',
      '      - { kind: quote, title: What another says, text: It is warm., by: A pilot }\n',
    ],
    [
      'a unit before another',
      '  - id: south\n',
      '  - { id: east, name: The east quay, short: East quay, slides: [{ kind: quote, title: East, text: Yes., by: Me }] }\n',
    ],
  ])('%s', async (_, before, added) => {
    const longer = outline.replace(before, added + before);
    expect(longer).not.toBe(outline);
    const [was, is] = [await idsIn(outline), await idsIn(longer)];
    expect(is.size).toBeGreaterThan(was.size);
    const changed = [...was].flatMap(([title, { slide, objects }]) => {
      const now = is.get(title);
      // A divider names the unit that follows, which is another one now.
      const others = [...objects].filter(
        ([name, id]) => now?.objects.get(name) !== id && !name.startsWith('Unit name Next'),
      );
      return [...(now?.slide === slide ? [] : [title]), ...others.map(([name]) => `${title}: ${name}`)];
    });
    expect(changed).toEqual([]);
  });
});
