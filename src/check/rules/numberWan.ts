import { placeIn } from '../passages.ts';
import { matches } from '../prose.ts';
import { rule } from '../rule.ts';

/** 12000万 or 100,000,000元: readers stumble over the zeros. Years, telephone and document numbers have no such unit. */
const LONG =
  /(?<![\d.,+-])(?<digits>\d{5,}|\d{1,3}(?:,\d{3})+)(?<fraction>\.\d+)?\s?(?<unit>万|亿|元|美元|人|吨|公斤|亩|公里)/gu;

export const numberWan = rule('number-not-in-wan', (deck, found) => {
  for (const { passage, match, start, end } of matches(deck, LONG)) {
    const value = Number(match.groups?.digits?.replaceAll(',', ''));
    const unit = match.groups?.unit ?? '';
    const better = inWan(value, unit);
    if (better) found({ written: match[0], better }, placeIn(passage, start, end));
  }
});

/** The same number with 万 or 亿, when that writes it exactly and shorter. */
function inWan(value: number, unit: string): string | undefined {
  if (unit === '亿') return undefined;
  const [size, name, rest] =
    unit === '万' || value >= 1e8
      ? [unit === '万' ? 1e4 : 1e8, '亿', unit === '万' ? '' : unit]
      : [1e4, '万', unit];
  const shorter = value / size;
  return Number.isInteger(shorter * 100) ? `${shorter}${name}${rest}` : undefined;
}
