import { sameColour } from '../../brand/colour.ts';
import type { Paragraph, SceneRun, TextItem } from '../../scene/item.ts';
import type { Placeholder } from '../../scene/scene.ts';
import { paragraphProperties } from './paragraph.ts';
import { runProperties, type TextContext } from './run.ts';

/**
 * The levels of a text in its placeholder: those of the layout, each with the spacing and the look that its paragraphs have
 * here. So a size that fits the text is said once, and what someone adds to the text takes it too.
 */
export function ownLevels({ paragraphs }: TextItem, { levels }: Placeholder): Paragraph[] {
  const sets: Paragraph[][] = levels.map(() => []);
  for (const one of paragraphs) sets[Math.min(one.level, levels.length - 1)]?.push(one);
  return levels.map((level, i) => asSet(level, sets[i] ?? [], paragraphs[0]));
}

/** `a:lvl1pPr` … for `a:lstStyle`: what `own` levels say that those of the layout do not. */
export function ownLevelsXml(
  own: readonly Paragraph[],
  { levels }: Placeholder,
  context: TextContext,
): string {
  return own
    .map((level, i) => {
      const inherited = levels[i];
      const run = level.runs[0];
      const under = inherited?.runs[0];
      if (!inherited || !run || !under || level === inherited) return '';
      const look = sameLook(run, under) ? '' : runProperties('a:defRPr', run, context, under);
      return paragraphProperties(`a:lvl${i + 1}pPr`, level, context, look, inherited);
    })
    .join('');
}

/** The level with the spacing and the look of its paragraphs; as it is when these have no text. */
function asSet(level: Paragraph, set: readonly Paragraph[], first: Paragraph | undefined): Paragraph {
  const prompt = level.runs[0];
  const runs = set.flatMap((one) => one.runs).filter(({ text }) => text !== '');
  if (!prompt || runs.length === 0) return level;
  if (set.every((one) => looksAs(level, prompt, one, first))) return level;
  // Viewers leave no space above the first paragraph of a box.
  const below = set.filter((one) => one !== first);
  const before = below.length > 0 ? mostOf(below.map((one) => one.before)) : level.before;
  const spacing = mostOf(set.map(spacingOf));
  return { ...level, ...spacing, before, runs: [{ ...prompt, ...mainLook(runs, prompt) }] };
}

/** Whether a paragraph has the spacing and the look of its level; viewers leave no space above the first one. */
const looksAs = (level: Paragraph, prompt: SceneRun, one: Paragraph, first: Paragraph | undefined): boolean =>
  one.align === level.align &&
  one.pitch === level.pitch &&
  one.after === level.after &&
  one.indent === level.indent &&
  one.hanging === level.hanging &&
  (one === first || one.before === level.before) &&
  one.runs.every((run) => run.text === '' || sameLook(run, prompt));

const spacingOf = ({ align, pitch, after, indent, hanging }: Paragraph) => ({
  align,
  pitch,
  after,
  indent,
  hanging,
});
const lookOf = ({ size, bold, colour, role }: SceneRun) => ({ size, bold, colour, role });

/** The look of the level where a run has it, or that of most characters among the largest: units are smaller than figures. */
function mainLook(runs: readonly SceneRun[], level: SceneRun): ReturnType<typeof lookOf> {
  if (runs.some((run) => sameLook(run, level))) return lookOf(level);
  const largest = Math.max(...runs.map(({ size }) => size));
  const large = runs.filter(({ size }) => size === largest);
  return mostOf(large.map(lookOf), (i) => [...(large[i]?.text ?? '')].length);
}

const sameLook = (one: SceneRun, other: SceneRun): boolean =>
  one.size === other.size &&
  one.bold === other.bold &&
  one.role === other.role &&
  sameColour(one.colour, other.colour);

/**
 * The value that occurs most often; of equals the first. The value at an index counts `times` of it. Throws when there is none.
 */
function mostOf<T>(values: readonly T[], times: (index: number) => number = () => 1): T {
  const [only] = values;
  if (only !== undefined && values.length === 1) return only;
  const counts = new Map<string, { readonly value: T; count: number }>();
  for (const [i, value] of values.entries()) {
    const key = JSON.stringify(value);
    const counted = counts.get(key) ?? { value, count: 0 };
    counted.count += times(i);
    counts.set(key, counted);
  }
  return [...counts.values()].reduce((a, b) => (b.count > a.count ? b : a)).value;
}
