import { type Colour, sameColour } from '../../brand/colour.ts';
import type { Theme } from '../../brand/theme.ts';
import type { SceneRun } from '../../scene/item.ts';
import { hasQuotationMarks } from '../../typography/faces/measure.ts';
import { escapeXml, legalXml } from '../../xml/escapeXml.ts';
import { type Ground, solidFill } from './colour.ts';
import { languageWithMarks, withFaces } from './quotationMarks.ts';

/** What text needs to know of the deck and the part it stands in. */
export interface TextContext extends Ground {
  readonly faces: Theme['faces'];
  /** Language of the text, BCP 47. */
  readonly language: string;
  /** Language of the deck, where that of the text may be another. */
  readonly deckLanguage?: string;
  /** The attributes of `a:hlinkClick` with its tip, the relationship made. */
  link(target: string, tip?: string): string;
  /** The part stands in a company's package, whose defaults are not ours: text outside placeholders says all of its look. */
  readonly foreign?: boolean;
  /** In table cells and footers, where LibreOffice counts per cent from the face: every line spacing is in points. */
  readonly exactPitch?: boolean;
  /** In a slide number's placeholder: the number, which becomes a field. */
  readonly slideNumber?: string;
}

/** A run's look as a level gives it; without a colour nothing is inherited that a run may leave out. */
export type InheritedRun = Omit<SceneRun, 'colour'> & { readonly colour?: Colour };

/** The runs of a paragraph, `a:r`, `a:br` and `a:fld`; each says all of its look, or only what `inherited` does not. */
export function runsXml(
  runs: readonly SceneRun[],
  context: TextContext,
  inherited: InheritedRun | undefined,
): string {
  const said = runs.filter(({ text }) => legalXml(text) !== '');
  const whole = said.map(({ text }) => text).join('');
  const all = said.length === 1 ? said : joined(said, context.slideNumber);
  if (!hasQuotationMarks(whole)) return all.map((run) => runXml(run, context, inherited)).join('');
  const deckLanguage = context.language;
  const inside = { ...context, language: languageWithMarks(whole, deckLanguage), deckLanguage };
  return withFaces(all, whole, !context.foreign)
    .map(({ run, face }) => {
      const language = face === 'latin' && !isEnglish(inside.language) ? 'en-US' : inside.language;
      return runXml(run, { ...inside, language }, inherited, face === 'ea');
    })
    .join('');
}

/**
 * `a:rPr`, `a:endParaRPr` or `a:defRPr` of a run; it says all of its look, or only what `inherited` does not. The end of a paragraph
 * is no part of a link. All of an East Asian run is set in the East Asian face.
 */
export function runProperties(
  tag: string,
  run: SceneRun,
  context: TextContext,
  inherited?: InheritedRun,
  isEastAsian = false,
): string {
  const attributes =
    (tag === 'a:defRPr' ? ' kern="1200"' : languages(context.language, context.deckLanguage)) +
    (run.size === inherited?.size ? '' : ` sz="${Math.round(run.size * 100)}"`) +
    (run.bold === inherited?.bold ? '' : ` b="${run.bold ? 1 : 0}"`) +
    (run.tracking ? ` spc="${Math.round(run.tracking * 100)}"` : '');
  const known = inherited?.colour && sameColour(run.colour, inherited.colour);
  const click = run.link && tag !== 'a:endParaRPr' ? context.link(run.link, run.tip) : undefined;
  const faces = run.role === inherited?.role ? '' : typefaces(run, context.faces);
  const content =
    (known ? '' : solidFill(run.colour, context)) +
    (isEastAsian ? onlyEastAsian(run, faces, context) : faces) +
    (click ? `<a:hlinkClick ${click}>${KEEP_COLOUR}</a:hlinkClick>` : '');
  return element(tag, attributes, content);
}

/** ` lang altLang` of a run's properties: its language, and the deck's or another. */
export function languages(language: string, deckLanguage = language): string {
  const pair = isEnglish(language) ? 'zh-CN' : 'en-US';
  const other = language === deckLanguage ? pair : deckLanguage;
  return ` lang="${escapeXml(language)}" altLang="${other}"`;
}

const isEnglish = (language: string): boolean => language.startsWith('en');

/** The typefaces of a role: the theme's own for headings and body; a quotation's face is named. */
export function typefaces(run: Pick<SceneRun, 'role'>, faces: Theme['faces']): string {
  const { latin, ea, cs } = facesOf(run, faces);
  const [western, eastern, complex] = [latin, ea, cs].map(escapeXml);
  return `<a:latin typeface="${western}"/><a:ea typeface="${eastern}"/><a:cs typeface="${complex}"/>`;
}

/** The typefaces that a run says, or none, with the East Asian face of its role in the place of the Latin one. */
const onlyEastAsian = (run: Pick<SceneRun, 'role'>, said: string, { faces }: TextContext): string =>
  `<a:latin typeface="${escapeXml(facesOf(run, faces).ea)}"/>${said.replace(/^<a:latin [^>]*>/, '')}`;

function facesOf({ role }: Pick<SceneRun, 'role'>, { quotation }: Theme['faces']) {
  return { heading: MAJOR, body: MINOR, quotation: { ...quotation, cs: quotation.latin } }[role];
}

const MAJOR = { latin: '+mj-lt', ea: '+mj-ea', cs: '+mj-cs' };
const MINOR = { latin: '+mn-lt', ea: '+mn-ea', cs: '+mn-cs' };
/** Fields need an id, and any will do. */
const SLIDE_NUMBER = '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}';

/** Without it a link takes the theme's link colour, whatever its run says. */
const KEEP_COLOUR =
  '<a:extLst><a:ext uri="{A12FA001-AC4F-418D-AE19-62706E023703}"><ahyp:hlinkClr ' +
  'xmlns:ahyp="http://schemas.microsoft.com/office/drawing/2018/hyperlinkcolor" val="tx"/></a:ext></a:extLst>';

/** The runs with those of one look made one, as they would be had someone typed them; a field stands alone. */
function joined(runs: readonly SceneRun[], field: string | undefined): SceneRun[] {
  const all: SceneRun[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    // LibreOffice adds no air behind the last character of a run, and so none where it sets its own: between two scripts.
    const isSpaced = (run.tracking ?? 0) > 0;
    if (last && !isSpaced && last.text !== field && run.text !== field && sameLook(last, run)) {
      all[all.length - 1] = { ...last, text: last.text + run.text };
    } else all.push(run);
  }
  return all;
}

function sameLook(a: SceneRun, b: SceneRun): boolean {
  const plain = (['size', 'bold', 'role', 'tracking', 'link', 'tip'] as const).every(
    (key) => a[key] === b[key],
  );
  return plain && sameColour(a.colour, b.colour);
}

function runXml(
  run: SceneRun,
  context: TextContext,
  inherited: InheritedRun | undefined,
  isEastAsian = false,
): string {
  const properties = runProperties('a:rPr', run, context, inherited, isEastAsian);
  if (run.text === context.slideNumber) {
    return `<a:fld id="${SLIDE_NUMBER}" type="slidenum">${properties}<a:t>${run.text}</a:t></a:fld>`;
  }
  const text = escapeXml(run.text);
  if (!text.includes('\n')) return text && `<a:r>${properties}<a:t>${text}</a:t></a:r>`;
  return text
    .split('\n')
    .map((line) => (line ? `<a:r>${properties}<a:t>${line}</a:t></a:r>` : ''))
    .join(`<a:br>${properties}</a:br>`);
}

/** An element with these attributes (each with a blank before it) and this content. */
export const element = (tag: string, attributes: string, content: string): string =>
  content ? `<${tag}${attributes}>${content}</${tag}>` : `<${tag}${attributes}/>`;
