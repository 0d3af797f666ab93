import type { Report } from '../diagnostics/report.ts';
import type { Outline } from '../outline/outline.ts';
import type { Cited, CitedClaim } from './citation.ts';
import { type Claim, placeOf } from './claim.ts';
import { misspeltIn, peopleIn } from './names.ts';
import { departure, holds, quotedIn } from './quotes.ts';

/** Checks that every quotation is word for word what a cited passage says, and that names are names of the sources. */
export function checkQuotations(
  claims: readonly CitedClaim[],
  all: readonly Cited[],
  outline: Outline,
  written: string,
  report: Report,
): void {
  const everything = all.map(({ passage }) => passage.text).join('\n');
  const people = peopleIn(everything);
  const titles = Object.values(outline.sources).flatMap(({ title, short }) => [title, short ?? '']);
  for (const { claim, cited } of claims) {
    const texts = cited.map(({ passage }) => passage.text);
    for (const { text, start, end } of quotationsOf(claim)) {
      const departs = departure(text, texts);
      if (!departs) continue;
      const place = { span: placeOf(claim, start, end, written) };
      const from = all.find(({ passage }) => !departure(text, [passage.text]));
      if (!from) report.add('quotation-altered', { quotation: text, ...departs }, place);
      else if (isWhole(claim, text))
        report.add('quotation-elsewhere', { quotation: text, heading: headingOf(from) }, place);
    }
    if (claim.role === 'name') {
      const isKnown = [...texts, ...titles].some((text) => holds(text, claim.text));
      const span = placeOf(claim, 0, claim.text.length, written);
      if (!isKnown) report.add('untraced-name', { name: claim.text, meant: undefined }, { span });
    }
    for (const { said, start, name } of misspeltIn(claim.text, people, everything)) {
      report.add(
        'untraced-name',
        { name: said, meant: name },
        { span: placeOf(claim, start, start + said.length, written) },
      );
    }
    for (const name of peopleIn(claim.text).filter((one) => !everything.includes(one))) {
      const start = claim.text.indexOf(name);
      const isMisspelt = misspeltIn(name, people, everything).length > 0;
      const span = placeOf(claim, start, start + name.length, written);
      if (!isMisspelt) report.add('untraced-name', { name, meant: undefined }, { span });
    }
  }
}

/** A whole quotation; in other texts what stands in quotation marks, but not a single word that a speaker stresses. */
function quotationsOf(claim: Claim) {
  if (claim.role === 'quotation') return [{ text: claim.text, start: 0, end: claim.text.length }];
  const isSpoken = claim.path[0] === 'notes';
  return quotedIn(claim.text).filter(({ text, start }) => {
    const isSaid = /(?:说|称|道|指出|写|喊|[：:])[^。]{0,3}$/.test(claim.text.slice(0, start - 1));
    return !isSpoken || isSaid || [...text].length >= 8 || /\d/.test(text);
  });
}

/** More than a term, which belongs to a document as a whole. */
const isWhole = (claim: Claim, text: string): boolean =>
  claim.role === 'quotation' || /[，。！？；]/.test(text);

const headingOf = ({ document, passage }: Cited): string => `${document.key}#${passage.headings[0] ?? ''}`;
