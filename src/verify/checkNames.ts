import type { Report } from '../diagnostics/report.ts';
import { placeOf } from './claims/claim.ts';
import { misspeltIn, peopleIn } from './claims/names.ts';
import { holds } from './claims/quotes.ts';
import type { Cited, CitedClaim } from './sources/citation.ts';

/**
 * Checks names: who is quoted and the units stand in the passages they cite or in the `titles` of the sources; people, told
 * by the title beside them or by a likeness to a name of the sources, stand in some source.
 */
export function checkNames(
  claims: readonly CitedClaim[],
  all: readonly Cited[],
  titles: readonly string[],
  written: string,
  report: Report,
): void {
  const everything = all.map(({ passage }) => passage.text).join('\n');
  const people = peopleIn(everything);
  for (const { claim, cited } of claims) {
    const add = (name: string, start: number, meant?: string) =>
      report.add(
        'untraced-name',
        { name, meant },
        { span: placeOf(claim, start, start + name.length, written), slide: claim.scope.slide },
      );
    const texts = [...cited.map(({ passage }) => passage.text), ...titles];
    const misspelt = misspeltIn(claim.text, people, everything);
    for (const { said, start, name } of misspelt) add(said, start, name);
    if (misspelt.length > 0) continue;
    if (claim.role === 'name' && !texts.some((text) => holds(text, claim.text))) add(claim.text, 0);
    for (const name of peopleIn(claim.text)) {
      if (!everything.includes(name)) add(name, claim.text.indexOf(name));
    }
  }
}
