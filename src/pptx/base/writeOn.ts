import type { Scene } from '../../scene/scene.ts';
import { NOT_AT_END, NOT_AT_START } from '../../typography/breaking/kinsoku.ts';
import { escapeXml } from '../../xml/escapeXml.ts';
import type { Package } from '../package/package.ts';
import { Relationships } from '../package/relationships.ts';
import type { DeckContext } from '../parts/deckContext.ts';
import { APP_PROPERTIES, CORE_PROPERTIES, PRESENTATION, slidePart } from '../parts/names.ts';
import { eastAsian } from '../parts/presentation.ts';
import { sectionsXml, slideId } from '../parts/sections.ts';
import { tableStylesXml, tableStyleXml } from '../theme/tableStyle.ts';
import { type BasePackage, tagsOf, value } from './basePackage.ts';

/** A layout that is added to a master of the template: the part of the layout, its XML, and the part of the master. */
export interface AddedLayout {
  readonly part: string;
  readonly master: string;
  readonly xml: string;
}

const TABLE_STYLES = 'tableStyles';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/**
 * Adds the parts of the company's package that a deck takes over, as they are: masters, layouts, themes, fonts, custom
 * properties and what they relate to. The table styles get that of the deck, and the master the layout that is `added`.
 */
export function addBaseParts(base: BasePackage, target: Package, scene: Scene, added?: AddedLayout): void {
  const styles = base.kept(base.presentation).find(({ type }) => type === TABLE_STYLES)?.target;
  for (const name of base.keptParts()) {
    const bytes = base.bytes(name);
    const type = base.typeOf(name);
    if (!bytes || type === undefined) continue;
    const content =
      name === styles
        ? withTableStyle(base.text(name), scene)
        : added?.master === name
          ? withLayout(base, name, added)
          : bytes;
    target.addForeign(name, content, type);
    addRelated(base, target, name, added);
  }
  if (added) {
    target.addWith(added.part, (relationships) => {
      relationships.to('slideMaster', added.master);
      return added.xml;
    });
  }
}

/** The relationships of a kept part, with those to dropped parts left out; a link to a sample slide leads to the first slide. */
function addRelated(base: BasePackage, target: Package, source: string, added?: AddedLayout): void {
  const all = base.related(source);
  if (all.length === 0) return;
  const relationships = new Relationships(source);
  const keptIds = new Set(base.kept(source).map(({ id }) => id));
  for (const { id, address, target: part, external, type } of all) {
    if (keptIds.has(id)) relationships.as(id, address, part, external);
    else if (type === 'slide') relationships.as(id, address, slidePart(1));
  }
  if (added?.master === source) relationships.as(ADDED_ID, `${RELATIONSHIPS}/slideLayout`, added.part);
  target.addRelationships(relationships);
}

const ADDED_ID = 'rIdDeckwright1';

/** The master with the added layout at the end of its list. */
function withLayout(base: BasePackage, name: string, added: AddedLayout): string {
  const xml = base.text(name);
  const prefix = prefixOf(xml, 'sldMaster');
  const entry = `<${prefix}sldLayoutId id="${freeId(base)}" r:id="${ADDED_ID}" xmlns:r="${RELATIONSHIPS}"/>`;
  void added;
  const list = new RegExp(`</${prefix}sldLayoutIdLst>`);
  if (list.test(xml)) return xml.replace(list, `${entry}$&`);
  const whole = `<${prefix}sldLayoutIdLst>${entry}</${prefix}sldLayoutIdLst>`;
  const empty = new RegExp(`<${prefix}sldLayoutIdLst\\s*/>`);
  if (empty.test(xml)) return xml.replace(empty, whole);
  return xml.replace(new RegExp(`<${prefix}clrMap\\b[^>]*(?:/>|>.*?</${prefix}clrMap>)`, 's'), `$&${whole}`);
}

/** An id that no master and no layout has. */
function freeId(base: BasePackage): number {
  const masters = base.kept(base.presentation).filter(({ type }) => type === 'slideMaster');
  const lists = [base.presentation, ...masters.map(({ target }) => target)].map((part) => base.text(part));
  const ids = lists.flatMap((xml) =>
    [...tagsOf(xml, 'sldMasterId'), ...tagsOf(xml, 'sldLayoutId')].map((tag) => Number(value(tag, 'id'))),
  );
  return Math.max(2_147_483_648, ...ids) + 1;
}

function withTableStyle(xml: string, scene: Scene): string {
  const own = tableStyleXml(scene);
  const prefix = prefixOf(xml, 'tblStyleLst');
  const end = `</${prefix}tblStyleLst>`;
  if (xml.includes(end)) return xml.replace(end, `${own}${end}`);
  const def = /\sdef="([^"]*)"/.exec(xml)?.[1];
  const made = tableStylesXml(scene);
  return def === undefined ? made : made.replace(/ def="[^"]*"/, ` def="${def}"`);
}

/** The prefix of the root of a part, with its colon; empty for none. */
const prefixOf = (xml: string, root: string): string =>
  new RegExp(`<([\\w.-]+:)?${root}(?=[\\s/>])`).exec(xml)?.[1] ?? '';

/**
 * Adds the root of the deck: that of the template with the slides and sections of the deck in place of its own, as the part
 * that readers expect: a theme file keeps its presentation elsewhere. `notesMaster` is
 * the one that the deck brings, where the template has none.
 */
export function addBasePresentation(
  { package: target, scene }: DeckContext,
  base: BasePackage,
  notesMaster?: string,
): void {
  const name = base.presentation;
  const relationships = new Relationships(PRESENTATION);
  for (const { id, address, target: part, external } of base.kept(name))
    relationships.as(id, address, part, external);
  const slides = scene.pages.map(
    ({ number }) =>
      `<p:sldId id="${slideId(number)}" r:id="${relationships.to('slide', slidePart(number))}" xmlns:r="${RELATIONSHIPS}"/>`,
  );
  const notes =
    notesMaster &&
    `<p:notesMasterIdLst><p:notesMasterId r:id="${relationships.to('notesMaster', notesMaster)}" xmlns:r="${RELATIONSHIPS}"/></p:notesMasterIdLst>`;
  if (!base.kept(name).some(({ type }) => type === TABLE_STYLES)) {
    const styles = 'ppt/tableStyles.xml';
    target.add(styles, tableStylesXml(scene));
    relationships.to(TABLE_STYLES, styles);
  }
  const xml = base.text(name);
  const prefix = prefixOf(xml, 'presentation');
  const own = (text: string) => text.replaceAll('<p:', `<${prefix}`).replaceAll('</p:', `</${prefix}`);
  const parts = [...(notes ? [own(notes)] : []), own(`<p:sldIdLst>${slides.join('')}</p:sldIdLst>`)];
  let text = without(xml, prefix, ['sldIdLst', 'custShowLst', 'modifyVerifier']);
  text = text.replace(SECTIONS, '').replace(new RegExp(`<${prefix}extLst>\\s*</${prefix}extLst>`), '');
  text = after(
    text,
    prefix,
    ['handoutMasterIdLst', 'notesMasterIdLst', 'sldMasterIdLst'],
    parts.at(-1) ?? '',
  );
  if (notes) text = after(text, prefix, ['sldMasterIdLst'], own(notes));
  if (!new RegExp(`<${prefix}kinsoku\\b`).test(text)) {
    const rules = `<p:kinsoku lang="${eastAsian(scene.document.language)}" invalStChars="${escapeXml(NOT_AT_START)}" invalEndChars="${escapeXml(NOT_AT_END)}"/>`;
    text = before(text, prefix, ['defaultTextStyle', 'extLst'], own(rules));
  }
  const sections = sectionsXml(scene);
  if (sections) {
    const list = `</${prefix}extLst>\\s*</${prefix}presentation>`;
    text = new RegExp(list).test(text)
      ? text.replace(new RegExp(list), (end) => `${own(sections)}${end}`)
      : text.replace(
          `</${prefix}presentation>`,
          `<${prefix}extLst>${own(sections)}</${prefix}extLst></${prefix}presentation>`,
        );
  }
  target.addForeign(PRESENTATION, text, PRESENTATION_TYPE);
  target.addRelationships(relationships);
}

const PRESENTATION_TYPE =
  'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml';
const SECTIONS = /<([\w.-]+:)?ext\b[^>]*521415D9-36F7-43E2-AB2F-B90AF26B5E84[^>]*>.*?<\/\1?ext>/s;

const element = (prefix: string, name: string): RegExp =>
  new RegExp(`<${prefix}${name}(?=[\\s/>])(?:[^>]*/>|.*?</${prefix}${name}>)`, 's');

const without = (xml: string, prefix: string, names: readonly string[]): string =>
  names.reduce((text, name) => text.replace(element(prefix, name), ''), xml);

/** The text with `added` after the first of these elements that it has. */
function after(xml: string, prefix: string, names: readonly string[], added: string): string {
  const found = names.map((name) => element(prefix, name)).find((pattern) => pattern.test(xml));
  return found ? xml.replace(found, (whole) => whole + added) : xml;
}

/** The text with `added` before the first of these elements that it has, or at its end. */
function before(xml: string, prefix: string, names: readonly string[], added: string): string {
  const found = names.map((name) => element(prefix, name)).find((pattern) => pattern.test(xml));
  if (found) return xml.replace(found, (whole) => added + whole);
  return xml.replace(`</${prefix}presentation>`, (end) => added + end);
}

/** Adds the relationships of the package: to the presentation, to our properties, and to those that the template has. */
export function addBaseRoot(target: Package, base: BasePackage, thumbnail?: string): void {
  const root = new Relationships('');
  for (const { id, address, target: part, external } of base.kept(''))
    root.as(id, address, part === base.presentation ? PRESENTATION : part, external);
  root.to('extended-properties', APP_PROPERTIES);
  root.to('metadata/core-properties', CORE_PROPERTIES);
  if (thumbnail) root.to('metadata/thumbnail', thumbnail);
  target.addRelationships(root);
}
