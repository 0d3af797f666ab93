import type { SvgContent, SvgTag } from './svgTags.ts';

/** Elements that run code, hold other documents or load things. */
const FORBIDDEN: ReadonlySet<string> = new Set(
  'script foreignobject iframe embed object audio video handler listener'.split(' '),
);

const DATA_PICTURE = /^data:image\/(png|jpeg|gif);base64,[a-z\d+/=\s]*$/i;

/** What in an SVG could run, load or hide something, in words; a picture of a briefing needs none of it. */
export function svgHazards({ tags, declarations }: SvgContent): string[] {
  const found = [
    ...declarations.map((text) =>
      /^<!/.test(text) ? 'a document type or entities' : 'a processing instruction',
    ),
    ...tags.flatMap(hazardsOfTag),
  ];
  return [...new Set(found)];
}

function hazardsOfTag(tag: SvgTag): string[] {
  const name = localName(tag.name);
  return [
    ...(FORBIDDEN.has(name) ? [`<${tag.name}>`] : []),
    ...(name === 'style' ? hazardsOfStyle(tag.text) : []),
    ...[...tag.attributes].flatMap(([key, value]) => hazardsOfAttribute(key, value)),
  ];
}

function hazardsOfAttribute(key: string, value: string): string[] {
  const name = localName(key);
  if (key.startsWith('xmlns')) return [];
  if (/^on/.test(name)) return [`an event handler (${key})`];
  if (key === 'xml:base') return ['xml:base'];
  if (name === 'attributename' && localName(value.trim()) === 'href') return ['an animated reference'];
  const target = value.replace(/\s+/g, '');
  if (name === 'href' || name === 'src') {
    return target === '' || target.startsWith('#') || DATA_PICTURE.test(target)
      ? []
      : [`a reference to ${short(value)}`];
  }
  if (/(java|vb)script:/i.test(target)) return [`a script (${key})`];
  return key.includes(':') ? [] : hazardsOfStyle(value);
}

/** A style can load through `url(…)` and `@import`, and spell both with escapes. */
function hazardsOfStyle(style: string): string[] {
  const loads = [...style.matchAll(/url\(\s*["']?\s*([^"')]*)/gi)].map((match) => match[1] ?? '');
  return [
    ...loads
      .filter((target) => !target.startsWith('#') && !DATA_PICTURE.test(target))
      .map((target) => `a reference to ${short(target)}`),
    ...(/@import/i.test(style) ? ['@import'] : []),
    ...(style.includes('\\') ? ['an escape in a style'] : []),
    ...(/expression\s*\(/i.test(style) ? ['an expression in a style'] : []),
  ];
}

const localName = (name: string) => name.replace(/^.*:/, '').toLowerCase();
const short = (text: string) => (text.length > 40 ? `${text.slice(0, 39)}…` : text);
