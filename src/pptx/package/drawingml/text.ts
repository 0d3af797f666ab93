import type { Theme } from '../../../brand/theme.ts';
import type { Paragraph, SceneRun } from '../../../scene/item.ts';
import { escapeXml } from '../../../xml/escapeXml.ts';
import { bulletXml } from './bullet.ts';
import { schemeColour, solidFill } from './colour.ts';
import { emu } from './geometry.ts';

/** What text needs to know of the deck and the part it stands in. */
export interface TextContext {
  readonly faces: Theme['faces'];
  /** Language of the deck, BCP 47. */
  readonly language: string;
  /** The attributes of `a:hlinkClick` with its tip, the relationship made. */
  link(target: string, tip?: string): string;
  /** In a slide number's placeholder: the number, which becomes a field. */
  readonly slideNumber?: string;
}

/** `a:p` of a paragraph; it says all of its look, or only what `inherited` does not. */
export function paragraphXml(paragraph: Paragraph, context: TextContext, inherited?: Paragraph): string {
  const look = inherited?.runs[0];
  const runs = joined(
    paragraph.runs.filter(({ text }) => text !== ''),
    context.slideNumber,
  ).map((run) => runXml(run, context, look));
  const last = paragraph.runs.at(-1);
  const end = last
    ? runProperties('a:endParaRPr', { ...last, link: '' }, context, look)
    : `<a:endParaRPr${languages(context.language)}/>`;
  return `<a:p>${paragraphProperties('a:pPr', paragraph, '', inherited)}${runs.join('')}${end}</a:p>`;
}

/** `a:p` without words: a text body has to hold one. */
export function emptyParagraph(language: string): string {
  return `<a:p><a:endParaRPr${languages(language)}/></a:p>`;
}

/** `a:pPr` or `a:lvlNpPr` of a paragraph; `inner` (`a:defRPr` of a level) goes last, as the schema wants. */
export function paragraphProperties(
  tag: string,
  paragraph: Paragraph,
  inner = '',
  inherited?: Paragraph,
): string {
  const { align, level, indent, hanging, before, after, pitch, bullet } = paragraph;
  const own = (key: 'align' | 'indent' | 'hanging' | 'before' | 'after' | 'pitch', xml: string) =>
    inherited?.[key] === paragraph[key] ? '' : xml;
  const attributes =
    own('indent', ` marL="${emu(indent)}"`) +
    own('hanging', ` indent="${emu(hanging)}"`) +
    (tag === 'a:pPr' && level > 0 ? ` lvl="${level}"` : '') +
    own('align', ` algn="${ALIGN[align]}"`) +
    (inherited ? '' : ' rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1"');
  const spacing =
    own('pitch', `<a:lnSpc>${points(pitch)}</a:lnSpc>`) +
    own('before', `<a:spcBef>${points(before)}</a:spcBef>`) +
    own('after', `<a:spcAft>${points(after)}</a:spcAft>`);
  const content = spacing + bulletXml(bullet, inherited) + inner;
  if (inherited && !attributes && !content) return '';
  return `<${tag}${attributes}>${content}</${tag}>`;
}

/** `a:rPr`, `a:endParaRPr` or `a:defRPr` of a run; it says all of its look, or only what `inherited` does not. */
export function runProperties(
  tag: string,
  run: SceneRun,
  context: TextContext,
  inherited?: SceneRun,
): string {
  const attributes =
    (tag === 'a:defRPr' ? ' kern="1200"' : languages(context.language)) +
    (run.size === inherited?.size ? '' : ` sz="${Math.round(run.size * 100)}"`) +
    (run.bold === inherited?.bold ? '' : ` b="${run.bold ? 1 : 0}"`);
  const sameColour = inherited && schemeColour(run.colour) === schemeColour(inherited.colour);
  const click = run.link ? context.link(run.link, run.tip) : undefined;
  const content =
    (sameColour ? '' : solidFill(run.colour)) +
    (run.role === inherited?.role ? '' : typefaces(run, context.faces)) +
    (click ? `<a:hlinkClick ${click}>${KEEP_COLOUR}</a:hlinkClick>` : '');
  return `<${tag}${attributes}>${content}</${tag}>`;
}

/** ` lang altLang` of a run's properties. */
export function languages(language: string): string {
  const other = language.startsWith('en') ? 'zh-CN' : 'en-US';
  return ` lang="${escapeXml(language)}" altLang="${other}"`;
}

/** The typefaces of a role: the theme's own for headings and body; a quotation's face is named. */
export function typefaces(run: Pick<SceneRun, 'role'>, faces: Theme['faces']): string {
  const named = { ...faces.quotation, cs: faces.quotation.latin };
  const { latin, ea, cs } = { heading: MAJOR, body: MINOR, quotation: named }[run.role];
  const [western, eastern, complex] = [latin, ea, cs].map(escapeXml);
  return `<a:latin typeface="${western}"/><a:ea typeface="${eastern}"/><a:cs typeface="${complex}"/>`;
}

const MAJOR = { latin: '+mj-lt', ea: '+mj-ea', cs: '+mj-cs' };
const MINOR = { latin: '+mn-lt', ea: '+mn-ea', cs: '+mn-cs' };
const ALIGN = { left: 'l', center: 'ctr', right: 'r' } as const;

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
    if (last && last.text !== field && run.text !== field && sameLook(last, run)) {
      all[all.length - 1] = { ...last, text: last.text + run.text };
    } else all.push(run);
  }
  return all;
}

function sameLook(a: SceneRun, b: SceneRun): boolean {
  const plain = (['size', 'bold', 'role', 'link', 'tip'] as const).every((key) => a[key] === b[key]);
  return plain && schemeColour(a.colour) === schemeColour(b.colour);
}

function runXml(run: SceneRun, context: TextContext, inherited: SceneRun | undefined): string {
  const properties = runProperties('a:rPr', run, context, inherited);
  if (run.text === context.slideNumber) {
    return `<a:fld id="${SLIDE_NUMBER}" type="slidenum">${properties}<a:t>${run.text}</a:t></a:fld>`;
  }
  return run.text
    .split('\n')
    .map((line) => (line ? `<a:r>${properties}<a:t>${escapeXml(line)}</a:t></a:r>` : ''))
    .join(`<a:br>${properties}</a:br>`);
}

const points = (value: number) => `<a:spcPts val="${Math.round(value * 100)}"/>`;
