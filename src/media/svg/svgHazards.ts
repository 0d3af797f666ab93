import type { XmlAttribute, XmlContent, XmlTag } from '../../xml/xmlTags.ts';
import { svgUnfolded } from './svgUnfolded.ts';

/** Elements that run code, hold another document or load a file. */
const FORBIDDEN: ReadonlySet<string> = new Set(
  'script foreignobject iframe embed object audio video handler listener'.split(' '),
);

/** Attributes of HTML that load or send something. SVG does not have them. */
const LOADING: ReadonlySet<string> = new Set('srcset ping action formaction background poster'.split(' '));

const XHTML = 'http://www.w3.org/1999/xhtml';
const XMLNS = 'http://www.w3.org/2000/xmlns/';

/** The most elements that a reader may have to draw: a few bytes of nested references can stand for billions of them. */
const MOST_DRAWN = 1_000_000;

/** Describes everything in an SVG that could run code, load a file, hide something or exhaust a reader. No briefing needs it. */
export function svgHazards({ tags, stopped }: XmlContent): string[] {
  const found = [
    ...(stopped === undefined ? [] : [stopped]),
    ...tags.flatMap(hazardsOfTag),
    ...(svgUnfolded(tags) > MOST_DRAWN ? [`references that unfold to over ${MOST_DRAWN} elements`] : []),
  ];
  return [...new Set(found)];
}

function hazardsOfTag(tag: XmlTag): string[] {
  const isStyle = tag.local === 'style';
  return [
    ...(FORBIDDEN.has(tag.local) || tag.uri === XHTML ? [`<${tag.name}>`] : []),
    // Readers differ on which text around such an element belongs to the style.
    ...(isStyle && tag.children.length > 0 ? ['an element in a style'] : []),
    ...(isStyle ? styleHazards(tag.text) : []),
    ...tag.attributes.flatMap(hazardsOfAttribute),
  ];
}

function hazardsOfAttribute({ name, local, uri, value }: XmlAttribute): string[] {
  if (uri === XMLNS) return [];
  if (local.startsWith('on')) return [`an event handler (${name})`];
  if (name === 'xml:base') return ['xml:base'];
  if (local === 'attributename' && /(^|:)href$/i.test(value.trim())) return ['an animated reference'];
  if (LOADING.has(local)) return [`a reference (${name})`];
  const target = value.replace(/\s+/g, '');
  if (local === 'href' || local === 'src') {
    return target === '' || isInternal(target) ? [] : [`a reference to ${short(value)}`];
  }
  if (/(java|vb)script:/i.test(target)) return [`a script (${name})`];
  return name.includes(':') ? [] : styleHazards(value);
}

/** The address of a raster picture that stands in the SVG itself. */
const DATA_PICTURE = /^data:image\/(png|jpeg|gif);base64,[a-z\d+/=\s]*$/i;

/** Whether an address points into the SVG itself. */
const isInternal = (target: string): boolean => target.startsWith('#') || DATA_PICTURE.test(target);

/** Functions that load an address without `url` (CSS Images 4, §2; CSS Values 5, §5.2). */
const LOADING_FUNCTIONS = /\b(image-set|image|cross-fade|src)\(/gi;

/** Describes everything in a style, or in an attribute read as a style, that could load a file or run code. */
function styleHazards(style: string): string[] {
  const loads = [...style.matchAll(/url\(\s*["']?\s*([^"')]*)/gi)].map((match) => match[1] ?? '');
  return [
    ...loads.filter((target) => !isInternal(target)).map((target) => `a reference to ${short(target)}`),
    ...[...style.matchAll(LOADING_FUNCTIONS)].map((match) => `${match[1]?.toLowerCase()}() in a style`),
    ...(/@import/i.test(style) ? ['@import'] : []),
    ...(style.includes('\\') ? ['an escape in a style'] : []),
    ...(/expression\s*\(/i.test(style) ? ['an expression in a style'] : []),
  ];
}

/** The first 40 characters of a text. */
const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);
