import { Report } from '../../../diagnostics/report.ts';
import type { TextItem } from '../../../scene/item.ts';
import { plainText, type Text } from '../../../slides/slide.ts';
import type { Sheet } from '../../deck.ts';
import { fillSpot, type Spot } from '../../frame/spot.ts';
import { firstThatFits } from '../../setting/firstThatFits.ts';
import { SIZES } from '../../setting/scale.ts';

const [OWN, SMALLER] = SIZES.quotation;
const CLAUSES_END = /^(?:[^\n]*[，。！？；：、…—”’」』）》]\n)*[^\n]*$/u;

/**
 * A quotation in its place. One line is set larger than the layout's own size; up to three end where clauses do, if
 * need be a step smaller; more than three flow, since even lines would be ragged.
 */
export function quotationItem(spot: Spot, text: readonly Text[], sheet: Sheet): TextItem[] {
  const large: Spot = { ...spot, sizes: SIZES.shortQuotation, maxLines: 1 };
  const own: Spot = { ...spot, sizes: [OWN, SMALLER], ladder: SIZES.quotation, maxLines: 3 };
  const long: Spot = { ...spot, look: { ...spot.look, style: 'flow' } };
  return firstThatFits(sheet, [large, own, long], (way, trial) => {
    const items = fillSpot(way, text, trial);
    if (way !== own || items.every(endsWithClauses)) return items;
    const smaller = fillSpot({ ...way, sizes: [SMALLER] }, text, { ...trial, report: new Report() });
    return smaller.every(endsWithClauses) ? smaller : items;
  });
}

const endsWithClauses = ({ paragraphs }: TextItem): boolean =>
  paragraphs.every(({ runs }) => CLAUSES_END.test(runs.map((run) => run.text).join('')));

/** `陈业林，广西水口检验检疫局党组书记`: the first comma parts the name from the role. */
export function nameAndRole(attribution: Text): Text[] {
  const at = attribution.findIndex((run) => /[，,]/.test(run.text));
  const run = attribution[at];
  if (!run) return [attribution];
  const comma = run.text.search(/[，,]/);
  const name = [...attribution.slice(0, at), { ...run, text: run.text.slice(0, comma) }];
  const role = [{ ...run, text: run.text.slice(comma + 1).trimStart() }, ...attribution.slice(at + 1)];
  return plainText(name).trim() === '' ? [attribution] : [name, role];
}
