import { Report } from '../../../diagnostics/report.ts';
import { plainText, type Text } from '../../../slides/slide.ts';
import type { PageFacts } from '../../deckFacts.ts';
import type { BoxText } from '../../typesetting/measureText.ts';
import { SIZES } from '../../typesetting/scale.ts';
import { type SetText, setText } from '../../typesetting/setText.ts';

const [SHORT, OWN, LONG, ...FLOORS] = SIZES.quotation;
const CLAUSES_END = /^(?:[^\n]*[，。！？；：、…—”’」』）》,;:.!?]\n)*[^\n]*$/u;
/** The sizes of a quotation, the lines it may take at each, and whether they are made even or flow. */
const WAYS = [
  { sizes: [SHORT], maxLines: 2, breaking: 'balanced' },
  { sizes: [OWN], maxLines: 4, breaking: 'balanced' },
  { sizes: [LONG], maxLines: 5, breaking: 'balanced' },
] as const;
const LAST = { sizes: [LONG, ...FLOORS], breaking: 'flow' } as const;

/**
 * Sets a quotation: a short one at 54 points in one or two lines, others at 40 or 34; of these the first at which every line
 * ends where a clause does, or else the first that fits. More text flows, because even lines would be ragged, at smaller
 * sizes too.
 */
export function setQuotation(boxText: BoxText, page: PageFacts): SetText {
  const fitting = WAYS.flatMap(({ sizes, maxLines, breaking }) => {
    const report = new Report();
    const style = { ...boxText.style, breaking };
    const set = setText({ ...page, report }, [{ ...boxText, style, maxLines }], sizes).at(0);
    return report.sorted().length > 0 ? [] : [set];
  });
  const best = fitting.find(endsWithClauses) ?? fitting[0];
  if (best) return best;
  const style = { ...boxText.style, breaking: LAST.breaking };
  return setText(page, [{ ...boxText, style }], LAST.sizes).at(0);
}

const endsWithClauses = ({ paragraphs }: SetText): boolean =>
  paragraphs.every(({ runs }) => CLAUSES_END.test(runs.map((run) => run.text).join('')));

/** Divides an attribution at its first comma into name and role: `陈业林，广西水口检验检疫局党组书记`. */
export function nameAndRole(attribution: Text): Text[] {
  const index = attribution.findIndex((run) => /[，,]/.test(run.text));
  const run = attribution[index];
  if (!run) return [attribution];
  const comma = run.text.search(/[，,]/);
  const name = [...attribution.slice(0, index), { ...run, text: run.text.slice(0, comma) }];
  const role = [{ ...run, text: run.text.slice(comma + 1).trimStart() }, ...attribution.slice(index + 1)];
  return plainText(name).trim() === '' ? [attribution] : [name, role];
}
