import { similar } from '../../../diagnostics/nearest.ts';
import type { Origin } from '../../../diagnostics/span.ts';
import { ICON_NAMES, type IconName, isIcon } from '../../../icons/icons.ts';
import { type Entry, plainText, type Slide, type Text } from '../../../slides/slide.ts';
import type { PageFacts } from '../../deckFacts.ts';
import { readChoice } from '../../frame/tone.ts';
import { readingOf, sameUnit } from './reading.ts';

/** What a scale beside a figure shows: a thermometer with the facts at their places, a drop between two levels, a share of a whole, or a mark for each thing counted. */
export const SCALES = ['thermometer', 'drop', 'share', 'count'] as const;
type ScaleName = (typeof SCALES)[number];

/** The most words that stand on a scale: the name of the figure, those of the upper and lower level and of what lies between, those of the whole and of its part. */
const NAMES = { thermometer: 1, drop: 3, share: 2, count: 0 } as const;
const MOST_COUNTED = 20;

/** A scale as it is drawn. */
export type Scale =
  | {
      readonly as: 'thermometer';
      readonly value: number;
      readonly facts: readonly number[];
      readonly names: readonly Text[];
    }
  | { readonly as: 'drop'; readonly names: readonly Text[] }
  | { readonly as: 'share'; readonly share: number; readonly names: readonly Text[] }
  | { readonly as: 'count'; readonly count: number; readonly icon: IconName | undefined };

/** Whether the slide asks for a scale, and whether its facts stand on it. */
export const hasScale = ({ settings }: Slide): boolean => settings.scale !== undefined;
export const factsOnScale = ({ settings }: Slide): boolean => settings.scale?.value.trim() === SCALES[0];

/**
 * Reads `scale`, `icon` and the list of names of a slide whose first entry is the figure. Undefined without a scale; also, with a
 * finding (`fact-scale`), when the figure or a fact has no place on it.
 */
export function readScale(slide: Slide, page: PageFacts): Scale | undefined {
  const { settings, entries } = slide;
  const names = slide.lists.flat();
  const as = settings.scale && readChoice(slide, 'scale', SCALES, 'thermometer', page);
  checkNames(names, as, slide, page);
  const icon = iconOf(slide, as, page);
  const [figure, ...facts] = entries;
  if (!as || !figure || !settings.scale) return undefined;
  const refuse = (problem: Problem, written: Text, origin: Origin): undefined => {
    const facts = { scale: as, problem, written: plainText(written) };
    page.report.add('fact-scale', facts, { origin, slide: page });
  };
  if (as === 'drop') return { as, names };
  const own = readingOf(counted(figure));
  if (!own) return refuse('number', figure.heading, figure.origin);
  const { value } = own;
  if (as === 'thermometer') {
    const values = facts.map((fact) => {
      const reading = readingOf(plainText(fact.heading));
      if (reading && sameUnit(reading, own)) return reading.value;
      return refuse(reading ? 'unit' : 'number', fact.heading, fact.origin);
    });
    return { as, value, facts: values.map((one) => one ?? value), names };
  }
  if (as === 'share') {
    const within = /^[%％]/u.test(own.unit) && value > 0 && value <= 100;
    return within ? { as, share: value / 100, names } : refuse('share', figure.heading, figure.origin);
  }
  const whole = Number.isInteger(value) && value > 0 && value <= MOST_COUNTED;
  return whole ? { as, count: value, icon } : refuse('count', figure.heading, figure.origin);
}

export type Problem = 'number' | 'unit' | 'share' | 'count' | 'icon';

/** The figure with a Han numeral up to ten as digits. */
const counted = ({ heading }: Entry): string =>
  plainText(heading).replace(/^([一二三四五六七八九十])(?![一二三四五六七八九十百千万亿])|^两/u, (numeral) =>
    numeral === '两' ? '2' : String(HAN.indexOf(numeral)),
  );
const HAN = '零一二三四五六七八九十';

/** Reports names that the scale has no place for. */
function checkNames(names: readonly Text[], as: ScaleName | undefined, slide: Slide, page: PageFacts): void {
  const most = as ? NAMES[as] : 0;
  const [extra] = names.slice(most);
  if (!extra) return;
  const facts = { layout: slide.layout.name, what: 'scale names', where: 'slide', least: 0 };
  const holds = as ? `a scale as ${as} with ${most} of them` : 'no scale';
  const origin = extra[0]?.origin ?? slide.origin;
  page.report.add('layout-takes', { ...facts, has: names.length, most, holds }, { origin, slide: page });
}

/** The icon that a scale counts with. Reports one that there is not, and one that nothing is drawn with. */
function iconOf(
  { settings: { icon } }: Slide,
  as: ScaleName | undefined,
  page: PageFacts,
): IconName | undefined {
  if (!icon) return undefined;
  const place = { origin: icon.origin, slide: page };
  if (as !== 'count') {
    page.report.add('fact-scale', { scale: as ?? '', problem: 'icon', written: icon.value }, place);
    return undefined;
  }
  if (isIcon(icon.value)) return icon.value;
  page.report.add('icon-unknown', { name: icon.value, similar: similar(icon.value, ICON_NAMES) }, place);
  return undefined;
}
