import { LEVEL_STEP } from '../../scene/geometry.ts';
import type { Paragraph } from '../../scene/item.ts';
import { bulletXml } from './bullet.ts';
import { type Ground, solidFill } from './colour.ts';
import { emu } from './geometry.ts';
import { element, type InheritedRun, languages, runProperties, runsXml, type TextContext } from './run.ts';

type DefaultLook = Ground & Pick<TextContext, 'foreign'>;

/** What a paragraph inherits from its level. */
export type Inherited = Omit<Paragraph, 'runs'> & { readonly runs: readonly InheritedRun[] };

/**
 * What text outside placeholders inherits from the presentation's default style; its size is always said. On a dark
 * ground the default colour is another one, so there its colour is always said too. Nothing that counts in a company's package.
 */
export function plainLevel(level: number, { dark = false, foreign }: DefaultLook): Inherited | undefined {
  if (foreign) return undefined;
  const run = { text: '', size: 0, bold: false, role: 'body' } as const;
  return {
    runs: [dark ? run : { ...run, colour: { slot: 'dk1' } }],
    align: 'left',
    pitch: 0,
    before: 0,
    after: 0,
    level,
    indent: level * LEVEL_STEP,
    hanging: 0,
  };
}

/** The paragraphs of a text body. `levelOf` gives what each inherits by its level. A body has to hold one at least. */
export function paragraphsXml(
  paragraphs: readonly Paragraph[],
  context: TextContext,
  levelOf: (level: number) => Inherited | undefined,
): string {
  if (paragraphs.length === 0) return `<a:p>${bareEnd(context, levelOf(0))}</a:p>`;
  return paragraphs.map((paragraph) => paragraphXml(paragraph, context, levelOf(paragraph.level))).join('');
}

/** The paragraphs of a text outside placeholders. */
export function plainParagraphs(paragraphs: readonly Paragraph[], context: TextContext): string {
  return paragraphsXml(paragraphs, context, (level) => plainLevel(level, context));
}

/** `a:p` of a paragraph; it says all of its look, or only what `inherited` does not. */
export function paragraphXml(paragraph: Paragraph, context: TextContext, inherited?: Inherited): string {
  const look = inherited?.runs[0];
  const last = paragraph.runs.at(-1);
  const end = last ? runProperties('a:endParaRPr', last, context, look) : bareEnd(context, inherited);
  return `<a:p>${paragraphProperties('a:pPr', paragraph, context, '', inherited)}${runsXml(paragraph.runs, context, look)}${end}</a:p>`;
}

/** The end of a paragraph without runs: what someone types there is in the default look of its place. */
function bareEnd(context: TextContext, inherited: Inherited | undefined): string {
  const colourless = inherited?.runs[0] !== undefined && inherited.runs[0].colour === undefined;
  const look = colourless ? solidFill({ slot: 'dk1' }, context) : '';
  return element('a:endParaRPr', languages(context.language), look);
}

/** `a:p` of a paragraph that says nothing but its level, its strong words and its links, and its edges where it `saysEdges`. */
export function inheritingParagraphXml(
  { runs, level, indent, hanging }: Paragraph,
  bold: readonly boolean[],
  context: TextContext,
  saysEdges = false,
): string {
  const attributes =
    (saysEdges ? ` marL="${emu(indent)}" indent="${emu(hanging)}"` : '') +
    (level > 0 ? ` lvl="${level}"` : '');
  const properties = attributes && `<a:pPr${attributes}/>`;
  const own = bold[Math.min(level, bold.length - 1)] ?? false;
  const [first] = runs;
  const said = first ? runsXml(runs, context, { ...first, bold: own }) : '';
  return `<a:p>${properties}${said}${bareEnd(context, undefined)}</a:p>`;
}

/** `a:pPr` or `a:lvlNpPr` of a paragraph; `inner` (`a:defRPr` of a level) goes last, as the schema wants. */
export function paragraphProperties(
  tag: string,
  paragraph: Paragraph,
  context: TextContext,
  inner = '',
  inherited?: Inherited,
): string {
  const { align, level, indent, hanging, before, after, bullet } = paragraph;
  const attributes =
    (inherited?.indent === indent ? '' : ` marL="${emu(indent)}"`) +
    (inherited?.hanging === hanging ? '' : ` indent="${emu(hanging)}"`) +
    (tag === 'a:pPr' && level > 0 ? ` lvl="${level}"` : '') +
    (inherited?.align === align ? '' : ` algn="${ALIGN[align]}"`) +
    (inherited ? '' : ' rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1"');
  const pitch = lineSpacing(paragraph, context);
  const spacing =
    (inherited && lineSpacing(inherited, context) === pitch ? '' : `<a:lnSpc>${pitch}</a:lnSpc>`) +
    (inherited?.before === before ? '' : `<a:spcBef>${points(before)}</a:spcBef>`) +
    (inherited?.after === after ? '' : `<a:spcAft>${points(after)}</a:spcAft>`);
  const content = spacing + bulletXml(bullet, inherited, context) + inner;
  return inherited && !attributes && !content ? '' : element(tag, attributes, content);
}

const ALIGN = { left: 'l', center: 'ctr', right: 'r' } as const;

/**
 * The line spacing, in per cent where that gives the same picture as the pitch in points: then the lines move apart when
 * someone makes the text larger. Exact points stay where the runs differ in size, because per cent count from the largest
 * run of each line, and below 100 %, where viewers take the difference from different sides of a line: the big figures.
 */
function lineSpacing({ runs, pitch }: Inherited, { exactPitch = false }: TextContext): string {
  const size = runs[0]?.size ?? 0;
  const isOne = size > 0 && !exactPitch && runs.every((run) => run.size === size);
  const share = isOne ? pitch / (size * SINGLE_LINE) : 0;
  return share < 1 ? points(pitch) : `<a:spcPct val="${Math.round(share * 100_000)}"/>`;
}

/**
 * The pitch of 100 % in em. ECMA-376 (21.1.2.2.5) counts per cent from the size of the text, not from its face, and so do
 * PowerPoint and LibreOffice, both with this factor (docs/typography.md).
 */
const SINGLE_LINE = 1.2;

const points = (value: number) => `<a:spcPts val="${Math.round(value * 100)}"/>`;
