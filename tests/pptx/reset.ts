import type { Parts } from '../package/parts.ts';
import { targetOf } from '../package/relationships.ts';
import { XmlElement, type XmlNode } from '../package/xmlTree.ts';

/** A placeholder of a slide beside that of its layout. */
interface Filled {
  readonly slide: string;
  readonly own: XmlElement;
  readonly offered: XmlElement;
  /** That of the master, which a layout without a place of its own has it from. */
  readonly above?: XmlElement;
}

/**
 * What the placeholders of slides say though their layout says the same, so that it would not follow a change of the layout:
 * a place, an anchor or an inset, the spacing of a paragraph, the look of a run. A text may differ where it has to, by a
 * smaller size, say; it says that once, in its list style.
 */
export function needlessOverrides(parts: Parts): string[] {
  return filled(parts).flatMap(({ slide, own, offered }) => {
    const here = `${slide}: ${key(own)}`;
    const [look, inherited] = [levelsOf(own), levelsOf(offered)];
    const merged = inherited.map((level, i) => new Map([...level, ...(look[i] ?? [])]));
    return [
      ...repeated(propertiesOf(own, 'p:spPr'), propertiesOf(offered, 'p:spPr')),
      ...repeated(propertiesOf(own, 'a:bodyPr'), propertiesOf(offered, 'a:bodyPr')),
      ...look.flatMap((level, i) => repeated(level, inherited[i])),
      // What is in a table or a chart is not the placeholder's.
      ...(own.nodeName === 'p:sp' ? all(own, 'a:p').flatMap((one) => inParagraph(one, merged)) : []),
    ].map((what) => `${here} repeats ${what}`);
  });
}

/**
 * The placeholders that say a place of their own: those that “Reset slide” would move. A table or chart has to say it, and a text in
 * which an opening mark hangs out to the left.
 */
export function movedByReset(parts: Parts): string[] {
  return filled(parts).flatMap(({ slide, own, offered, above }) =>
    own.nodeName !== 'p:graphicFrame' &&
    all(own, 'a:off').length > 0 &&
    !isHung(own, all(offered, 'a:off').length > 0 ? offered : above)
      ? [`${slide}: ${key(own)}`]
      : [],
  );
}

/** Whether a text begins with an opening mark, and its place is that of its layout but for at most 30 points more at its left. */
function isHung(own: XmlElement, offered: XmlElement | undefined): boolean {
  if (!offered) return false;
  const begins = all(own, 'a:p').some((one) => /^[“‘《〈「『【〔（]/u.test(one.textContent));
  const [mine, theirs] = [placeOf(own), placeOf(offered)];
  const out = theirs.left - mine.left;
  const sides = (['top', 'right', 'height'] as const).every(
    (side) => Math.abs(mine[side] - theirs[side]) <= 1,
  );
  return begins && sides && out > 0 && out <= 30 * 12_700;
}

function placeOf(object: XmlElement) {
  const [transform = object] = all(object, 'a:xfrm');
  const of = (tag: string, name: string) => Number(all(transform, tag)[0]?.getAttribute(name));
  const [left, top, width, height] = [
    of('a:off', 'x'),
    of('a:off', 'y'),
    of('a:ext', 'cx'),
    of('a:ext', 'cy'),
  ];
  return { left, top, right: left + width, height };
}

/** The placeholders of layouts that their slides leave out; “Reset slide” would bring them back, empty. */
export function leftOut(parts: Parts): string[] {
  return slidesOf(parts).flatMap(({ slide, own, offered }) => {
    const keys = new Set(own.map(key));
    return offered
      .map(key)
      .filter((one) => !keys.has(one) && !one.startsWith('dt '))
      .map((one) => `${slide}: ${one}`);
  });
}

/** Everything that the text and the box of an element say, as `name: value`. */
type Look = ReadonlyMap<string, string>;

const all = (root: XmlElement, ...tags: string[]) => tags.flatMap((tag) => root.getElementsByTagName(tag));

function slidesOf(parts: Parts) {
  const names = parts.names().filter((name) => /^ppt\/slides\/[^/]+\.xml$/.test(name));
  return names.map((slide) => {
    const layout = targetOf(parts, slide, 'slideLayout') ?? '';
    return {
      slide,
      own: placeholders(parts.xml(slide)),
      offered: placeholders(parts.xml(layout)),
      ofMaster: placeholders(parts.xml(targetOf(parts, layout, 'slideMaster') ?? '')),
    };
  });
}

const filled = (parts: Parts): Filled[] =>
  slidesOf(parts).flatMap(({ slide, own, offered, ofMaster }) =>
    own.flatMap((one) => {
      const [theirs, above] = [offered, ofMaster].map((all) => all.find((other) => key(other) === key(one)));
      return theirs ? [{ slide, own: one, offered: theirs, ...(above ? { above } : {}) }] : [];
    }),
  );

const placeholders = (root: XmlElement) =>
  all(root, 'p:sp', 'p:pic', 'p:graphicFrame').filter((one) => key(one));

function key(object: XmlElement): string {
  const [placeholder] = all(object, 'p:ph');
  return placeholder ? `${placeholder.getAttribute('type')} ${placeholder.getAttribute('idx') ?? 0}` : '';
}

const xmlOf = (node: XmlNode): string =>
  node instanceof XmlElement
    ? `${node.nodeName}${JSON.stringify([...node.attributes])}${node.childNodes.map(xmlOf).join('')}`
    : node.textContent;

/** The attributes and children of an element, without those in `leave`. */
const propertiesOf = (object: XmlElement, tag: string, leave: readonly string[] = []): Look =>
  new Map(
    all(object, tag)
      .slice(0, 1)
      .flatMap((one) => [
        ...[...one.attributes].map(([name, value]): [string, string] => [name, value]),
        ...one.childNodes.map((child): [string, string] => [child.nodeName, xmlOf(child)]),
      ])
      .filter(([name]) => !leave.includes(name)),
  );

/** What each level of a list style says of paragraphs and, in `a:defRPr`, of runs. */
const levelsOf = (object: XmlElement): Look[] =>
  [1, 2, 3, 4, 5].map((level) => {
    const [own] = all(object, `a:lvl${level}pPr`);
    if (!own) return new Map();
    return new Map([
      ...propertiesOf(object, `a:lvl${level}pPr`, ['a:defRPr']),
      ...propertiesOf(own, 'a:defRPr', ['kern']),
    ]);
  });

/** What a paragraph and its runs say though their level says it. */
function inParagraph(paragraph: XmlElement, levels: readonly Look[]): string[] {
  const [own] = all(paragraph, 'a:pPr');
  const level = levels[Number(own?.getAttribute('lvl') ?? 0)];
  return [
    ...repeated(propertiesOf(paragraph, 'a:pPr', ['lvl']), level),
    ...all(paragraph, 'a:r').flatMap((run) =>
      repeated(propertiesOf(run, 'a:rPr', ['lang', 'altLang']), level),
    ),
  ];
}

const repeated = (own: Look, inherited: Look | undefined): string[] =>
  [...own].filter(([name, value]) => inherited?.get(name) === value).map(([name]) => name);
