import type { Report } from '../diagnostics/report.ts';
import type { Span } from '../diagnostics/span.ts';
import { parseYaml } from '../outline/yaml/yaml.ts';
import type { YamlEntry, YamlScalar } from '../outline/yaml/yamlNode.ts';
import { entryOf } from '../outline/yaml/yamlPath.ts';
import { parseParagraph } from './markdown/markdown.ts';
import type { Origins, Place } from './origins.ts';
import { readRuns } from './runs.ts';
import { plainText, type Setting, type Slide, type Text } from './slide.ts';
import type { Stretch } from './splitSlides.ts';

/** The front matter of a slide. */
export interface FrontMatter extends Pick<Slide, 'section' | 'kicker' | 'source' | 'settings'> {
  /** Absent when it names none; `begins` is then where it could. */
  readonly layout?: Slide['layout'];
  readonly begins: Span;
  readonly id?: Setting;
}

/** Reads a slide's front matter. Returns undefined, with a finding, when it cannot be read. */
export function readFrontMatter(front: Stretch, origins: Origins, report: Report): FrontMatter | undefined {
  const spanOf = (start: number, end: number) => origins.blame(front.start + start, front.start + end);
  const before = report.count('error');
  const node = parseYaml(front.text, spanOf, report);
  if (report.count('error') > before) return undefined;
  if (node && node.type !== 'map') {
    report.add('slide-front-matter', {}, { span: spanOf(0, front.text.length) });
    return undefined;
  }
  const scalars = new Map((node?.entries ?? []).flatMap((entry) => scalarOf(entry, report)));
  const placeIn = (scalar: YamlScalar): Place => placeOf(scalar, front.start);
  const setting = (scalar: YamlScalar): Setting => {
    const place = placeIn(scalar);
    const text = textOf(scalar);
    const origin = origins.of(place(0), place(scalar.text.length - 1) + 1);
    return { value: plainText(text), text, origin };
  };
  const textOf = (scalar: YamlScalar): Text =>
    readRuns(parseParagraph(scalar.text), placeIn(scalar), origins, report);
  const text = (key: string): Text => {
    const scalar = scalars.get(key);
    return scalar ? textOf(scalar) : [];
  };
  const named = scalars.get('layout');
  if (!named && entryOf(node, 'layout')) return undefined;
  const layout = named && setting(named);
  const id = scalars.get('id');
  const section = text('section');
  const settings = [...scalars]
    .filter(([key]) => !OWN.has(key))
    .map(([key, scalar]) => [key, setting(scalar)]);
  return {
    ...(layout ? { layout: { name: layout.value, origin: layout.origin } } : {}),
    begins: spanOf(-4, -1),
    ...(id ? { id: setting(id) } : {}),
    ...(section.length > 0 ? { section } : {}),
    kicker: text('kicker'),
    source: text('source'),
    settings: Object.fromEntries(settings),
  };
}

const OWN = new Set(['layout', 'id', 'section', 'kicker', 'source']);

function scalarOf({ key, keySpan, value }: YamlEntry, report: Report): [string, YamlScalar][] {
  if (value.type === 'scalar' && value.value !== null) return [[key, value]];
  const found = value.type === 'list' ? 'a list' : value.type === 'map' ? 'a mapping' : 'nothing';
  report.add('slide-setting', { key, found }, { span: found === 'nothing' ? keySpan : value.span });
  return [];
}

/**
 * Returns a function from a character of a scalar to its place. It is exact for plain and single-quoted scalars; for
 * others it is their beginning.
 */
function placeOf({ text, spelled, start }: YamlScalar, offset: number): Place {
  const from = offset + start;
  if (spelled === text) return (i) => from + i;
  if (spelled !== `'${text.replaceAll("'", "''")}'`) return () => from;
  return (i) => from + 1 + i + (text.slice(0, i).match(/'/g)?.length ?? 0);
}
