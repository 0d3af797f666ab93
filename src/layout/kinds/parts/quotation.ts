import { Report } from '../../../diagnostics/report.ts';
import type { TextItem } from '../../../scene/item.ts';
import { plainText, type Text } from '../../../slides/slide.ts';
import type { PageFacts } from '../../deckFacts.ts';
import { fillPlaceholder, type PlaceholderSpec } from '../../frame/placeholderSpec.ts';
import { SIZES } from '../../typesetting/scale.ts';
import { tryWays } from '../../typesetting/tryWays.ts';

const [OWN, SMALLER] = SIZES.quotation;
const CLAUSES_END = /^(?:[^\n]*[，。！？；：、…—”’」』）》]\n)*[^\n]*$/u;

/**
 * Fills the placeholder of a quotation. A quotation of one line is larger than on the layout. Two or three lines end at the
 * ends of clauses, at the next smaller size if that is necessary. More lines flow, because even lines would be ragged.
 */
export function quotationItem(spec: PlaceholderSpec, text: readonly Text[], page: PageFacts): TextItem[] {
  const large: PlaceholderSpec = { ...spec, sizes: SIZES.shortQuotation, maxLines: 1 };
  const own: PlaceholderSpec = { ...spec, sizes: [OWN, SMALLER], ladder: SIZES.quotation, maxLines: 3 };
  const long: PlaceholderSpec = { ...spec, style: { ...spec.style, breaking: 'flow' } };
  return tryWays(page, [large, own, long], (way, trial) => {
    const items = fillPlaceholder(way, text, trial);
    if (way !== own || items.every(endsWithClauses)) return items;
    const smaller = fillPlaceholder({ ...way, sizes: [SMALLER] }, text, { ...trial, report: new Report() });
    return smaller.every(endsWithClauses) ? smaller : items;
  });
}

const endsWithClauses = ({ paragraphs }: TextItem): boolean =>
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
