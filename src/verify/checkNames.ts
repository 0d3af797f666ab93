import type { Report } from '../diagnostics/report.ts';
import { spanOf } from './claims/claim.ts';
import { misspeltIn, peopleIn } from './claims/names.ts';
import { holds } from './claims/quotes.ts';
import type { Cited, CitedClaim } from './sources/citation.ts';

/**
 * Checks names, and reports those that the sources do not have. The name of a unit or of a quoted person must be in a
 * passage that it cites or in a title of a source (`titles`). A person with a title beside the name must be in some
 * source, and so must a name that differs in one character from one of the sources. `all` are the passages of all
 * sources; `report` holds the texts of the files.
 */
export function checkNames(
  claims: readonly CitedClaim[],
  all: readonly Cited[],
  titles: readonly string[],
  report: Report,
): void {
  const everything = all.map(({ passage }) => passage.text).join('\n');
  const people = peopleIn(everything);
  for (const { claim, cited } of claims) {
    const add = (name: string, start: number, meant?: string) =>
      report.add(
        'untraced-name',
        { name, meant },
        { span: spanOf(claim, start, start + name.length, report), slide: claim.scope.slide },
      );
    const texts = [...cited.map(({ passage }) => passage.text), ...titles];
    const misspelt = misspeltIn(claim.text, people, everything);
    for (const { written: name, start, name: meant } of misspelt) add(name, start, meant);
    if (misspelt.length > 0) continue;
    if (claim.role === 'name' && !texts.some((text) => holds(text, claim.text))) add(claim.text, 0);
    for (const name of peopleIn(claim.text)) {
      if (!everything.includes(name)) add(name, claim.text.indexOf(name));
    }
  }
}
