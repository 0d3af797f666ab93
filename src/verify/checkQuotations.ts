import type { Report } from '../diagnostics/report.ts';
import { type Claim, placeOf } from './claims/claim.ts';
import { departure, type Quoted, quotedIn } from './claims/quotes.ts';
import { type Cited, type CitedClaim, referenceOf } from './sources/citation.ts';
import type { Evidence } from './sources/evidence.ts';
import { sentenceAround } from './sources/sentence.ts';

/**
 * Checks that every quotation is word for word what a cited passage says; what is not is reported at its place. A term in
 * quotation marks may stand in any passage. Gives the evidence for whole quotations.
 */
export function checkQuotations(
  claims: readonly CitedClaim[],
  all: readonly Cited[],
  written: string,
  report: Report,
): Evidence[] {
  return claims.flatMap(({ claim, cited }) =>
    quotationsOf(claim).flatMap(({ text, start, end }): Evidence[] => {
      const span = placeOf(claim, start, end, written);
      const place = { span, slide: claim.scope.slide };
      const isWhole = claim.role === 'quotation' || /[，。！？；]/.test(text);
      const here = cited.find((one) => isFrom(text, one));
      const anywhere = here ?? all.find((one) => isFrom(text, one));
      if (!anywhere) {
        const { said, meant } = departure(text, textsOf(all)) ?? { said: text, meant: undefined };
        report.add('quotation-altered', { quotation: text, written: said, meant }, place);
      } else if (!here && isWhole && !holdsAcross(text, cited)) {
        report.add('quotation-elsewhere', { quotation: text, heading: referenceOf(anywhere) }, place);
      }
      return anywhere && isWhole ? [evidenceOf(claim, text, span, anywhere)] : [];
    }),
  );
}

/** A whole quotation; in other texts what stands in quotation marks, but in notes not a word that a speaker stresses. */
function quotationsOf(claim: Claim): Quoted[] {
  if (claim.role === 'quotation') return [{ text: claim.text, start: 0, end: claim.text.length }];
  return quotedIn(claim.text).filter(({ text, start }) => {
    const isSaid = /(?:说|称|道|指出|写|喊|[：:])[^。]{0,3}$/.test(claim.text.slice(0, start - 1));
    return claim.path[0] !== 'notes' || isSaid || [...text].length >= A_QUOTATION || /\d/.test(text);
  });
}

/** Characters from which on words in quotation marks are somebody's, not just stressed. */
const A_QUOTATION = 8;

const isFrom = (quotation: string, { passage }: Cited): boolean => !departure(quotation, [passage.text]);
const textsOf = (cited: readonly Cited[]): string[] => cited.map(({ passage }) => passage.text);

/** With …… a quotation may draw from several of the passages it cites. */
const holdsAcross = (quotation: string, cited: readonly Cited[]): boolean =>
  quotation.includes('…') && !departure(quotation, [textsOf(cited).join('\n')]);

function evidenceOf(
  claim: Claim,
  text: string,
  span: Evidence['span'],
  { document, passage }: Cited,
): Evidence {
  const at = Math.max(0, passage.text.indexOf(text.slice(0, 6)));
  const { sentence, start } = sentenceAround(passage.text, at, at + 1);
  const heading = passage.headings[0] ?? '';
  const said = { sentence, start: at - start, end: Math.min(sentence.length, at - start + text.length) };
  return {
    claim,
    fact: `“${text}”`,
    span,
    basis: { kind: 'source', document: document.key, heading, ...said },
  };
}
