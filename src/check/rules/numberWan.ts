import { matches } from '../prose.ts';
import { rule } from '../rule.ts';

/** A long number with a unit, as 12000万 or 100,000,000元. Years, telephone and document numbers have no such unit. */
const LONG =
  /(?<![\d.,+-])(?<digits>\d{5,}|\d{1,3}(?:,\d{3})+)(?<fraction>\.\d+)?\s?(?<unit>万|亿|元|美元|人|吨|公斤|亩|公里)/gu;

export const numberWan = rule('number-not-in-wan', (deck, add) => {
  for (const { match, written, place } of matches(deck, LONG)) {
    const value = Number(match.groups?.digits?.replaceAll(',', ''));
    const unit = match.groups?.unit ?? '';
    const better = inWan(value, unit);
    if (better) add({ written, better }, place());
  }
});

/** The same number with 万 or 亿; `undefined` when it would need more than two decimals. */
function inWan(value: number, unit: string): string | undefined {
  if (unit === '亿') return undefined;
  const [size, name, rest] =
    unit === '万' || value >= 1e8
      ? [unit === '万' ? 1e4 : 1e8, '亿', unit === '万' ? '' : unit]
      : [1e4, '万', unit];
  const shorter = value / size;
  return Number.isInteger(shorter * 100) ? `${shorter}${name}${rest}` : undefined;
}
