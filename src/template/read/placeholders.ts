import { attribute, child, integer } from '../../xml/attribute.ts';
import type { XmlTag } from '../../xml/xmlTags.ts';
import type { TemplatePlaceholder, TemplateTheme } from '../template.ts';
import type { Palette } from './colour.ts';
import { type Drawn, EMU, identityOf } from './drawn.ts';
import { levelsOf } from './levels.ts';

/** What the placeholders of a layout or master inherit from. */
export interface Inheritance {
  /** The objects of the master, for a layout; none for the master itself. */
  readonly master: readonly Drawn[];
  /** `p:txStyles` of the master, and `p:defaultTextStyle` of the presentation. */
  readonly textStyles: XmlTag | undefined;
  readonly defaults: XmlTag | undefined;
  readonly theme: TemplateTheme;
  readonly palette: Palette;
}

/** `p:ph` of an object; undefined when it is no placeholder. */
export function placeholderTag({ tag }: Drawn): XmlTag | undefined {
  const nonVisual = tag.children.find(({ local }) => /^nv\w+pr$/.test(local));
  return child(nonVisual, 'nvpr', 'ph');
}

const typeOf = (drawn: Drawn): string => attribute(placeholderTag(drawn), 'type') ?? 'obj';
const idxOf = (drawn: Drawn): number => integer(placeholderTag(drawn), 'idx') ?? 0;

const TITLES = ['title', 'ctrTitle'];
/** Placeholders of a layout that have one of the same type on the master; all others inherit from its body. */
const OF_THEIR_OWN = ['dt', 'ftr', 'sldNum', 'hdr'];
/** Placeholders that hold no text of a deck. */
const WITHOUT_TEXT = ['pic', 'chart', 'tbl', 'dgm', 'media', 'clipArt', 'sldImg'];

/** The placeholder of the master that one of a layout inherits from, by type, as PowerPoint finds it. */
function parentOf(drawn: Drawn, master: readonly Drawn[]): Drawn | undefined {
  const type = typeOf(drawn);
  const wanted = TITLES.includes(type) ? TITLES : OF_THEIR_OWN.includes(type) ? [type] : ['body'];
  const candidates = master.filter((one) => placeholderTag(one) && wanted.includes(typeOf(one)));
  return candidates.find((one) => idxOf(one) === idxOf(drawn)) ?? candidates[0];
}

/** The placeholders among the objects of a layout or master, each after inheritance. */
export const placeholdersOf = (objects: readonly Drawn[], from: Inheritance): TemplatePlaceholder[] =>
  objects.filter(placeholderTag).map((drawn) => placeholderOf(drawn, from));

function placeholderOf(drawn: Drawn, from: Inheritance): TemplatePlaceholder {
  const parent = parentOf(drawn, from.master);
  const type = typeOf(drawn);
  const bodies = [drawn, ...(parent ? [parent] : [])].flatMap(({ tag }) => child(tag, 'txbody') ?? []);
  const properties = bodies.flatMap((body) => child(body, 'bodypr') ?? []);
  const property = (name: string): string | undefined =>
    properties.map((one) => attribute(one, name)).find((value) => value !== undefined);
  const inset = (name: string, usual: number): number => {
    const written = property(name);
    return written === undefined ? usual : Number(written) / EMU || 0;
  };
  const { box, turn } = drawn.box ? drawn : { box: parent?.box, turn: parent?.turn ?? 0 };
  const anchor = property('anchor');
  const lists = bodies.map((body) => child(body, 'lststyle'));
  const styles = [...lists, child(from.textStyles, styleOf(type)), from.defaults];
  return {
    type,
    idx: idxOf(drawn),
    name: attribute(identityOf(drawn.tag), 'name') ?? '',
    ...(box ? { box } : {}),
    insets: {
      left: inset('lins', 7.2),
      top: inset('tins', 3.6),
      right: inset('rins', 7.2),
      bottom: inset('bins', 3.6),
    },
    valign: anchor === 'ctr' ? 'middle' : anchor === 'b' ? 'bottom' : 'top',
    isVertical: (property('vert') ?? 'horz') !== 'horz' || Math.abs((turn % 180) - 90) < 45,
    shrinks: fitOf(properties) === 'normautofit',
    levels: WITHOUT_TEXT.includes(type) ? [] : levelsOf(styles, from.theme, from.palette),
  };
}

/** The list of the master's text styles that a placeholder takes, in lower case. */
const styleOf = (type: string): string =>
  TITLES.includes(type) ? 'titlestyle' : OF_THEIR_OWN.includes(type) ? 'otherstyle' : 'bodystyle';

/** The nearest rule about text that is too long. */
const fitOf = (properties: readonly XmlTag[]): string | undefined =>
  properties
    .flatMap(({ children }) => children)
    .find(({ local }) => ['normautofit', 'spautofit', 'noautofit'].includes(local))?.local;
