import { HELP, NODE, OURS, RAW, VERSION } from './cases.ts';
import { type Measure, ratio, type Samples, typical } from './measure.ts';

/** The samples of each case that was run, by the name of the case. */
export type Results = Readonly<Record<string, Samples>>;

/** A number of a run with its limit; `stretch` is a stricter limit that is not required. */
export interface Target {
  readonly what: string;
  readonly limit: number;
  readonly stretch?: number;
  readonly unit: '×' | 'ms';
  /** Returns the number of this run; undefined when its case was not run. */
  readonly value: (results: Results) => number | undefined;
}

export const wall: Measure = ({ wall }) => wall;
export const cpu: Measure = ({ cpu }) => cpu;
export const peak: Measure = ({ peak }) => peak;
export const size: Measure = ({ size }) => size;
export const reported =
  (name: string): Measure =>
  ({ reported }) =>
    reported?.[name];

/** Returns the ratio of one command to another in the case `name`: by default Deckwright to raw pptxgenjs. */
const over =
  (name: string, measure: Measure, command: string = OURS, base: string = RAW) =>
  (results: Results): number | undefined =>
    ratio(results[name], command, base, measure);

/** Returns Deckwright's number for each slide in the case `name`, divided by that in the case of 300 slides. */
const perSlideOver300 =
  (name: string, measure: Measure) =>
  (results: Results): number | undefined =>
    divide(perSlide(results, name, measure), perSlide(results, '300', measure));

/** Returns the number for each slide. The name of such a case begins with its count of slides. */
const perSlide = (results: Results, name: string, measure: Measure): number | undefined =>
  divide(typical(results[name], OURS, measure), Number.parseInt(name, 10));

const divide = (above: number | undefined, below: number | undefined): number | undefined =>
  above === undefined || !below ? undefined : above / below;

const warm =
  (measure: Measure) =>
  (results: Results): number | undefined =>
    typical(results.warm, OURS, measure);

const growth: Measure = ({ reported }) => divide(reported?.last, reported?.tenth);

export const TARGETS: readonly Target[] = [
  times('time, 30 slides', over('30', wall), 1.3, 1),
  times('time, the shipped deck', over('shipped', wall), 1.5),
  times('time, 300 slides', over('300', wall), 1, 0.6),
  times('time, 1000 slides', over('1000', wall), 1, 0.6),
  times('time, 1000 slides in 100 sections', over('1000-in-100', wall), 1, 0.6),
  times('time, 3000 slides', over('3000', wall), 1, 0.6),
  times('time, 3000 slides in 100 sections', over('3000-in-100', wall), 1, 0.6),
  times('time a slide, 3000 over 300', perSlideOver300('3000', wall), 1.1),
  times('time a slide, 3000 in 100 sections over 300', perSlideOver300('3000-in-100', wall), 1.1),
  times('peak memory, 1000 slides', over('1000', peak), 1.2),
  times('file, 1000 slides', over('1000', size), 1.2),
  times('file a slide, 3000 over 300', perSlideOver300('3000', size), 1),
  times('file a slide, 3000 in 100 sections over 300', perSlideOver300('3000-in-100', size), 1),
  times(`${VERSION} over ${NODE}`, over('start', wall, VERSION, NODE), 1.3),
  times(`${HELP} over ${NODE}`, over('start', wall, HELP, NODE), 1.3),
  { what: 'a warm deck of 30 slides', limit: 25, unit: 'ms', value: warm(reported('ms')) },
  times('memory held, warm deck 100 over 10', warm(growth), 1.2),
];

function times(what: string, value: Target['value'], limit: number, stretch?: number): Target {
  return { what, limit, ...(stretch === undefined ? {} : { stretch }), unit: '×', value };
}
