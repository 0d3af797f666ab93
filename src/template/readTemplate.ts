import type { Report } from '../diagnostics/report.ts';
import type { Span } from '../diagnostics/span.ts';
import { attribute, child, integer } from '../xml/attribute.ts';
import type { XmlTag } from '../xml/xmlTags.ts';
import { relationId, TemplatePackage } from './package/templatePackage.ts';
import { Unreadable } from './package/unreadable.ts';
import { type Drawn, drawnIn, EMU } from './read/drawn.ts';
import { type FillPlace, groundIn } from './read/fill.ts';
import { furnitureOf, groundWith } from './read/furniture.ts';
import { type Inheritance, placeholdersOf } from './read/placeholders.ts';
import { PLAIN_MAP, readColourMap, readTheme } from './read/theme.ts';
import type {
  ColourMap,
  Ground,
  Template,
  TemplateLayout,
  TemplateMaster,
  TemplateTheme,
} from './template.ts';

/**
 * Reads a company's template: .pptx, .potx, or .thmx, whose theme counts where it has no layouts. Parts are found by relationships,
 * never by their names; nothing outside the file is fetched. Returns undefined after an error at `span` that says why the file
 * is refused: macros, encryption, a zip bomb, entities, no master.
 */
export function readTemplate(
  bytes: Uint8Array,
  file: string,
  report: Report,
  span?: Span,
): Template | undefined {
  try {
    const opened = new TemplatePackage(bytes);
    const template = new Reader(opened, file, report, span).read();
    return template;
  } catch (problem) {
    if (!(problem instanceof Unreadable)) throw problem;
    report.add('company-template-unreadable', { file, reason: problem.message }, { span });
    return undefined;
  }
}

/** The most layouts of a template, and placeholders of a layout; the largest of a hundred public ones has 123 and 24. */
const MOST = { layouts: 1000, placeholders: 200 };

/** The size of slides that a presentation without one has. */
const PLAIN_SIZE = { width: 720, height: 540 };

/** A master with what its layouts inherit. */
interface ReadMaster {
  readonly master: TemplateMaster;
  readonly root: XmlTag;
  readonly objects: readonly Drawn[];
  readonly themePart: string;
}

class Reader {
  readonly #file: TemplatePackage;
  readonly #name: string;
  readonly #report: Report;
  readonly #span: Span | undefined;
  #slide = PLAIN_SIZE;
  #defaults: XmlTag | undefined;

  constructor(file: TemplatePackage, name: string, report: Report, span: Span | undefined) {
    this.#file = file;
    this.#name = name;
    this.#report = report;
    this.#span = span;
  }

  read(): Template {
    const main = this.#file.targets('', 'officeDocument')[0];
    if (main === undefined) throw new Unreadable('it has no presentation in it');
    this.#refuseMacros(main);
    const isTheme = /themeManager/i.test(this.#file.contentType(main));
    const presentation = isTheme ? this.#presentationOf(main) : main;
    const masters = presentation === undefined ? [] : this.#presentation(presentation);
    if (masters.length === 0 && !isTheme) throw new Unreadable('it has no slide master');
    return {
      file: this.#name,
      ...this.#slide,
      masters: masters.length > 0 ? masters.map(({ master }) => master) : [this.#bareTheme(main)],
      layouts: this.#allLayouts(masters),
      parts: { ...Object.fromEntries(this.#file.parts), ...(isTheme ? rootOf(presentation) : {}) },
    };
  }

  /** Reads the size and the default text style of a presentation. Returns its masters. */
  #presentation(part: string): ReadMaster[] {
    const root = this.#file.tag(part);
    if (root?.local !== 'presentation') throw new Unreadable('it is no presentation');
    const size = child(root, 'sldsz');
    if (size)
      this.#slide = { width: (integer(size, 'cx') ?? 0) / EMU, height: (integer(size, 'cy') ?? 0) / EMU };
    if (this.#slide.width < 72 || this.#slide.height < 72)
      throw new Unreadable('its slides are smaller than an inch');
    this.#defaults = child(root, 'defaulttextstyle');
    const listed = this.#listed(part, child(root, 'sldmasteridlst'), 'slideMaster');
    return listed.flatMap((one) => this.#master(one) ?? []);
  }

  #allLayouts(masters: readonly ReadMaster[]): TemplateLayout[] {
    const layouts = masters.flatMap((one, at) => this.#layouts(one, at));
    if (layouts.length > MOST.layouts) throw new Unreadable(`it has more than ${MOST.layouts} layouts`);
    if (layouts.some(({ placeholders }) => placeholders.length > MOST.placeholders))
      throw new Unreadable(`a layout of it has more than ${MOST.placeholders} placeholders`);
    return layouts;
  }

  /** Refuses files with programs in them. They would run on the machines of all who open the deck. */
  #refuseMacros(main: string): void {
    const isMacro = /macroEnabled/i.test(this.#file.contentType(main));
    const hasCode = this.#file.relations(main).some(({ type }) => type === 'vbaProject');
    if (isMacro || hasCode) throw new Unreadable('it has macros in it; save it as .potx, which has none');
  }

  /** The presentation that a theme file (.thmx) brings along for its layouts. */
  #presentationOf(manager: string): string | undefined {
    const main = /presentationml\.presentation\.main/;
    const named = this.#file.relations(manager).map(({ target }) => target);
    const others = [...this.#file.parts.keys()];
    return [...named, ...others].find(
      (part) => this.#file.parts.has(part) && main.test(this.#file.contentType(part)),
    );
  }

  /** Reports what a part names and the file does not hold: nothing is fetched, and nothing can be shown in its place. */
  #reportMissing(part: string): void {
    for (const { type, target, external } of this.#file.relations(part)) {
      if (external && type !== 'hyperlink')
        this.#report.add('company-template-outside', { file: this.#name, part, target }, this.#place);
      if (!external && type !== 'slide' && !this.#file.parts.has(target) && !/^NULL$/i.test(target))
        this.#report.add('company-template-part-missing', { file: this.#name, part, target }, this.#place);
    }
  }

  get #place() {
    return { span: this.#span };
  }

  /** The parts that a list of ids names; those of the relationships where the list is missing or names none. */
  #listed(part: string, list: XmlTag | undefined, type: string): string[] {
    const ids = (list?.children ?? []).map((tag) => this.#file.target(part, relationId(tag)));
    const found = ids.filter((target) => target !== undefined);
    return [...new Set(found.length > 0 ? found : this.#file.targets(part, type))];
  }

  #master(part: string): ReadMaster | undefined {
    const root = this.#file.tag(part);
    if (root?.local !== 'sldmaster') return undefined;
    this.#reportMissing(part);
    const themePart = this.#file.targets(part, 'theme')[0] ?? '';
    const theme = readTheme(this.#file.tag(themePart));
    const colourMap = readColourMap(child(root, 'clrmap'));
    const objects = drawnIn(child(root, 'csld', 'sptree'));
    const place = this.#placeOf(part, themePart, theme, colourMap);
    const furniture = furnitureOf(objects, place);
    const ground = groundIn(child(root, 'csld', 'bg'), place) ?? WHITE;
    return {
      root,
      objects,
      themePart,
      master: {
        part,
        name: theme.name || (attribute(child(root, 'csld'), 'name') ?? ''),
        theme,
        colourMap,
        ground: groundWith(ground, furniture, this.#slide),
        placeholders: placeholdersOf(objects, this.#inheritance(root, [], theme, place)),
        furniture,
      },
    };
  }

  #layouts(of: ReadMaster, master: number): TemplateLayout[] {
    const listed = this.#listed(of.master.part, child(of.root, 'sldlayoutidlst'), 'slideLayout');
    return listed.flatMap((part) => this.#layout(part, of, master) ?? []);
  }

  #layout(part: string, of: ReadMaster, master: number): TemplateLayout | undefined {
    const root = this.#file.tag(part);
    if (root?.local !== 'sldlayout') return undefined;
    this.#reportMissing(part);
    const override = this.#file.targets(part, 'themeOverride')[0];
    const theme = override ? readTheme(this.#file.tag(override), of.master.theme) : of.master.theme;
    const written = child(root, 'clrmapovr', 'overrideclrmapping');
    const colourMap = written ? readColourMap(written, of.master.colourMap) : of.master.colourMap;
    const objects = drawnIn(child(root, 'csld', 'sptree'));
    const place = this.#placeOf(part, of.themePart, theme, colourMap);
    const masterPlace = this.#placeOf(of.master.part, of.themePart, theme, colourMap);
    const showsMaster = !/^(?:0|false)$/.test(attribute(root, 'showmastersp') ?? '1');
    const furniture = [
      ...(showsMaster ? furnitureOf(of.objects, masterPlace) : []),
      ...furnitureOf(objects, place),
    ];
    const ground =
      groundIn(child(root, 'csld', 'bg'), place) ??
      groundIn(child(of.root, 'csld', 'bg'), masterPlace) ??
      WHITE;
    const type = attribute(root, 'type');
    return {
      part,
      name: attribute(child(root, 'csld'), 'name') ?? '',
      ...(type === undefined ? {} : { type }),
      master,
      theme,
      colourMap,
      ground: groundWith(ground, furniture, this.#slide),
      placeholders: placeholdersOf(objects, this.#inheritance(of.root, of.objects, theme, place)),
      furniture,
    };
  }

  #inheritance(
    master: XmlTag,
    objects: readonly Drawn[],
    theme: TemplateTheme,
    { palette }: FillPlace,
  ): Inheritance {
    const textStyles = child(master, 'txstyles');
    return { master: objects, textStyles, defaults: this.#defaults, theme, palette };
  }

  #placeOf(part: string, themePart: string, theme: TemplateTheme, map: ColourMap): FillPlace {
    const formats = child(this.#file.tag(themePart), 'themeelements', 'fmtscheme');
    const palette = { colours: theme.colours, map };
    return { file: this.#file, part, palette, theme: { part: themePart, formats } };
  }

  /** The theme of a .thmx without layouts, as a master that has nothing else. */
  #bareTheme(manager: string): TemplateMaster {
    const part = this.#file.targets(manager, 'theme')[0];
    if (part === undefined) throw new Unreadable('it has no theme');
    const theme = readTheme(this.#file.tag(part));
    const bare = { part, name: theme.name, theme, colourMap: PLAIN_MAP };
    return { ...bare, ground: { kind: 'solid', colour: theme.colours.lt1 }, placeholders: [], furniture: [] };
  }
}

/** The relationships of a package whose root is the presentation that a theme file brings along, so that a deck can stand on it. */
function rootOf(presentation: string | undefined): Record<string, Uint8Array> {
  if (presentation === undefined) return {};
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
  const list = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${type}" Target="${presentation}"/></Relationships>`;
  return { '_rels/.rels': new TextEncoder().encode(list) };
}

/** What PowerPoint shows where no ground is named. */
const WHITE: Ground = { kind: 'solid', colour: 'FFFFFF' };
