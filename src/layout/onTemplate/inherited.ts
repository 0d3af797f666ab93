import { colourLike } from '../../brand/colour.ts';
import type { Paragraph, TextItem } from '../../scene/item.ts';
import { plainText } from '../../slides/slide.ts';
import type { TemplateLevel, TemplatePlaceholder } from '../../template/template.ts';
import type { Broken } from '../../typography/breaking/prepare.ts';
import { HANGS, opensAt } from '../../typography/marks.ts';
import type { PageFacts } from '../deckFacts.ts';
import { nth } from '../nth.ts';
import { closeMarks } from '../typesetting/marks.ts';
import { quarters } from '../typesetting/scale.ts';
import type { StyledText } from '../typesetting/textStyle.ts';

/** A paragraph of a text in a placeholder of the template; `bold` where its level is not. */
export interface Words {
  readonly text: StyledText;
  readonly level?: number;
  readonly bold?: boolean;
}

/** The name of a text in messages, and in PowerPoint's selection pane. */
export interface Called {
  readonly what: string;
  readonly name: string;
}

/** The shares to which PowerPoint shrinks a text that is too long, by `a:normAutofit`. */
const SHARES = [1, 0.925, 0.85, 0.775, 0.7, 0.625, 0.55, 0.475] as const;
/** What a placeholder whose layout lets its text shrink is shrunk to without a finding. */
const UNNOTICED = 0.85;
/** The pitch of 100 % in em (docs/typography.md). */
const SINGLE = 1.2;

/** A text set in a placeholder, with its lines. */
interface Set {
  readonly share: number;
  readonly broken: readonly Broken[];
  readonly height: number;
}

/**
 * The words in a placeholder of the template, at the look that it has there: nothing of it is said on the slide. Where they do
 * not fit they are shrunk, as PowerPoint shrinks them; reports that (`template-text-shrunk`), and words that do not fit even
 * so (`text-overflow`). The list is empty when all words are blank.
 */
export function inheritedText(
  placeholder: TemplatePlaceholder,
  { what, name }: Called,
  words: readonly Words[],
  page: PageFacts,
): TextItem[] {
  const written = words
    .filter(({ text }) => plainText(text).trim() !== '')
    .map((one) => ({ ...one, text: closeMarks(one.text, page.deck) }));
  const { insets } = placeholder;
  const [first] = written;
  if (!first || !placeholder.box || placeholder.levels.length === 0) return [];
  const box = {
    x: placeholder.box.x + insets.left,
    y: placeholder.box.y + insets.top,
    width: Math.max(1, placeholder.box.width - insets.left - insets.right),
    height: placeholder.box.height - insets.top - insets.bottom,
  };
  const set = fitted(placeholder, written, box.width, page);
  const origin = first.text[0]?.origin;
  report(placeholder, what, written, set, box.height, page);
  return [
    {
      kind: 'text',
      name,
      box,
      valign: placeholder.valign,
      placeholder: {
        type: placeholder.type as NonNullable<TextItem['placeholder']>['type'],
        idx: placeholder.idx,
      },
      inherits: { share: set.share, bold: placeholder.levels.map(({ bold }) => bold) },
      paragraphs: written.map((one, i) => paragraph(one, placeholder, set.share, i, page)),
      ...(origin ? { origin } : {}),
    },
  ];
}

/** Whether the words fit the placeholder, at a share of its size. */
export function fits(
  placeholder: TemplatePlaceholder,
  words: readonly Words[],
  page: PageFacts,
  share = 1,
): boolean {
  const { box, insets, levels } = placeholder;
  if (!box || levels.length === 0) return false;
  const width = box.width - insets.left - insets.right;
  return holds(placeholder, setAt(placeholder, words, width, share, page));
}

/**
 * Whether a text stands in its placeholder. One line may reach into the insets above and below it: there nothing of it is
 * seen but the space between lines.
 */
function holds({ box, insets, levels }: TemplatePlaceholder, { height, share, broken }: Set): boolean {
  if (!box) return false;
  const lines = broken.reduce((sum, one) => sum + one.lines.length, 0);
  if (lines <= 1 && nth(levels, 0).size * share <= box.height) return true;
  return height <= box.height - insets.top - insets.bottom + 0.5;
}

const levelOf = ({ levels }: TemplatePlaceholder, { level = 0 }: Words): TemplateLevel =>
  nth(levels, Math.min(level, levels.length - 1));

/** The text at the largest share at which it fits, or else at the last one. */
function fitted(
  placeholder: TemplatePlaceholder,
  words: readonly Words[],
  width: number,
  page: PageFacts,
): Set {
  let last: Set | undefined;
  for (const share of SHARES) {
    last = setAt(placeholder, words, width, share, page);
    if (holds(placeholder, last)) break;
  }
  if (!last) throw new Error('a text has no share');
  return last;
}

function setAt(
  placeholder: TemplatePlaceholder,
  words: readonly Words[],
  width: number,
  share: number,
  { deck }: PageFacts,
): Set {
  const set = words.map((one, i) => {
    const level = levelOf(placeholder, one);
    const { latin, eastAsian: ea } = level.faces;
    const pieces = one.text.map(({ text, strong, tracking = 0 }) => ({
      ...{ text, tracking },
      font: { latin, ea, bold: level.bold || one.bold === true || strong === true },
    }));
    const broken = deck.prepare(pieces, 'flow').breakAt(level.size * share, width - level.indent);
    const above = i === 0 ? 0 : level.before * share;
    return { broken, height: above + broken.lines.length * pitchOf(level, share) + level.after * share };
  });
  return {
    share,
    broken: set.map(({ broken }) => broken),
    height: set.reduce((sum, { height }) => sum + height, 0),
  };
}

const pitchOf = ({ spacing, size }: TemplateLevel, share: number): number =>
  share * ('points' in spacing ? spacing.points : spacing.share * SINGLE * size);

function report(
  placeholder: TemplatePlaceholder,
  what: string,
  words: readonly Words[],
  set: Set,
  room: number,
  page: PageFacts,
): void {
  const { share, broken } = set;
  const [first] = words;
  const place = { origin: first?.text[0]?.origin ?? page.origin, slide: page };
  const level = nth(placeholder.levels, 0);
  if (!holds(placeholder, set)) {
    const needs = broken.reduce((sum, { lines }) => sum + lines.length, 0);
    const held = Math.max(0, Math.min(needs - 1, Math.floor(room / pitchOf(level, share))));
    const lines = broken.flatMap((one, i) =>
      one.lines.map(({ start, end }) => plainText(words[i]?.text ?? []).slice(start, end)),
    );
    const cut = [...lines.slice(held).join('').replace(/\s/g, '')].length;
    const size = Math.round(level.size * share * 10) / 10;
    page.report.add('text-overflow', { what, needs, holds: held, size, cut }, place);
  } else if (share < (placeholder.shrinks ? UNNOTICED : 1)) {
    page.report.add('template-text-shrunk', { what, share: Math.round(share * 1000) / 10 }, place);
  }
}

/** The paragraph as the preview draws it. */
function paragraph(
  { text, level = 0, bold }: Words,
  placeholder: TemplatePlaceholder,
  share: number,
  index: number,
  { deck }: PageFacts,
): Paragraph {
  const look = levelOf(placeholder, { text, level });
  const isHung = look.align === 'left' && opensAt(plainText(text), 0);
  const hangs = isHung ? quarters(HANGS * look.size * share) : 0;
  const role = /title$/i.test(placeholder.type) ? 'heading' : 'body';
  const colour = colourLike(
    look.colour,
    ['dk1', 'lt1', 'accent1', 'accent2', 'dk2', 'lt2'],
    deck.stand?.branded.theme ?? deck.brand.theme,
  );
  return {
    runs: text.map(({ text: said, strong, link, origin, tracking }) => ({
      ...{ text: said, size: look.size * share, bold: look.bold || bold === true || strong === true },
      ...({ colour, role, origin } as const),
      ...(tracking ? { tracking: quarters(tracking * look.size * share) } : {}),
      ...(link ? { link, tip: (link.startsWith('#') && deck.target(link)?.title) || link } : {}),
    })),
    align: look.align,
    pitch: pitchOf(look, share),
    before: index === 0 ? 0 : look.before * share,
    after: look.after * share,
    level,
    indent: look.indent,
    ...(look.hasBullet
      ? { hanging: look.hanging, bullet: { kind: 'char' as const, char: '•', colour } }
      : { hanging: look.hanging - hangs }),
  };
}
