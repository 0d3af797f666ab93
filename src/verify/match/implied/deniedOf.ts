import type { Claim } from '../../claims/claim.ts';
import type { Quantity } from '../../read/quantity.ts';
import { type Cited, headingOf } from '../../sources/citation.ts';
import type { SourceBasis } from '../../sources/evidence.ts';
import { tokensOf } from '../affinity.ts';

/** A clause that says that there is none of something. */
const NONE =
  /(?:没有|未发生|未出现|无)[^，。；\n]{1,16}|\b(?:no|none|nobody|nothing|without)\b[^,.;\n]{1,40}/gi;

/** The words of a cited passage that deny what an entry counts as zero: 没有人员死亡 of 死亡人数 0人. */
export function deniedOf(
  quantity: Quantity,
  { own }: Claim,
  cited: readonly Cited[],
): SourceBasis | undefined {
  if (quantity.type !== 'amount' || quantity.mantissa.n !== 0n || quantity.to) return undefined;
  const label = tokensOf(own?.[0] ?? '');
  for (const { document, passage } of cited)
    for (const { 0: sentence } of passage.text.matchAll(NONE)) {
      const said = tokensOf(sentence);
      if (![...label].some((token) => said.has(token))) continue;
      const place = { start: 0, end: sentence.length };
      return { type: 'source', document: document.key, heading: headingOf({ passage }), sentence, ...place };
    }
  return undefined;
}
