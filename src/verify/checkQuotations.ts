import type { Report } from '../diagnostics/report.ts';
import { type Claim, spanOf } from './claims/claim.ts';
import { departure, type Quoted, quotedIn } from './claims/quotes.ts';
import { type Cited, type CitedClaim, headingOf, lettersIn, referenceOf } from './sources/citation.ts';
import type { Evidence, SourceBasis } from './sources/evidence.ts';
import { sentenceAround } from './sources/sentence.ts';

/**
 * Checks that a cited passage holds every quotation word for word, and reports the others. A term in quotation marks may
 * be in any passage of `all`, the passages of all sources. `report` holds the texts of the files. Returns the
 * evidence for whole quotations, with its verdict.
 */
export function checkQuotations(
  claims: readonly CitedClaim[],
  all: readonly Cited[],
  report: Report,
): Evidence[] {
  const there = new Set(all.flatMap(({ passage }) => quotedIn(passage.text).map(({ text }) => text)));
  return claims.flatMap(({ claim, cited }) =>
    quotationsOf(claim, there).flatMap(({ text, start, end }): Evidence[] => {
      const span = spanOf(claim, start, end, report);
      const place = { span, slide: claim.scope.slide };
      const isWhole = claim.role === 'quotation' || /[，。！？；]/.test(text);
      const here = cited.find((passage) => isFrom(text, passage));
      const anywhere = here ?? all.find((passage) => isFrom(text, passage));
      if (!anywhere) {
        const difference = departure(text, all.map(lettersIn)) ?? { written: text, meant: undefined };
        report.add('quotation-altered', { quotation: text, ...difference }, place);
      } else if (!here && isWhole && !holdsAcross(text, cited)) {
        report.add('quotation-elsewhere', { quotation: text, heading: referenceOf(anywhere) }, place);
      }
      if (!isWhole) return [];
      const fact = { claim, fact: `“${text}”`, span };
      if (!anywhere) return [{ ...fact, verdict: 'not found' }];
      return [{ ...fact, verdict: 'traced', basis: basisOfQuotation(text, anywhere) }];
    }),
  );
}

/**
 * The text of a quotation; of another claim the texts in quotation marks, but in notes not a word that is only stressed.
 * `there` are the texts in quotation marks in the sources: a word that differs from one of them in one character is a slip.
 */
function quotationsOf(claim: Claim, there: ReadonlySet<string>): Quoted[] {
  if (claim.role === 'quotation') return [{ text: claim.text, start: 0, end: claim.text.length }];
  return quotedIn(claim.text).filter(({ text, start }) => {
    const isSpeech = /(?:说|称|道|指出|写|喊|[：:])[^。]{0,3}$/.test(
      claim.text.slice(Math.max(0, start - 8), start - 1),
    );
    return (
      claim.path[0] !== 'notes' ||
      isSpeech ||
      [...text].length >= A_QUOTATION ||
      /\d/.test(text) ||
      isSlip(text, there)
    );
  });
}

/** Whether a text differs in one character from a text that the sources have in quotation marks. */
function isSlip(text: string, there: ReadonlySet<string>): boolean {
  const differences = (other: string) => [...text].filter((sign, i) => sign !== other[i]).length;
  return (
    text.length > 1 && [...there].some((other) => other.length === text.length && differences(other) === 1)
  );
}

/** In characters. Words in quotation marks are a quotation from this length; fewer may only be stressed. */
const A_QUOTATION = 8;

/** Whether a passage holds a quotation word for word. */
const isFrom = (quotation: string, cited: Cited): boolean => !departure(quotation, [lettersIn(cited)]);

/** Whether several cited passages together hold a quotation with ……. */
const holdsAcross = (quotation: string, cited: readonly Cited[]): boolean =>
  quotation.includes('…') && !departure(quotation, [cited.map(lettersIn).join('')]);

/** The sentence that holds the beginning of a quotation. */
function basisOfQuotation(text: string, { document, passage }: Cited): SourceBasis {
  const offset = Math.max(0, passage.text.indexOf(text.slice(0, 6)));
  const { sentence, start: sentenceStart } = sentenceAround(passage.text, offset, offset + 1);
  const start = offset - sentenceStart;
  const end = Math.min(sentence.length, start + text.length);
  return { type: 'source', document: document.key, heading: headingOf({ passage }), sentence, start, end };
}
