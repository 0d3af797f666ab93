import type { Report } from '../diagnostics/report.ts';
import type { Span } from '../diagnostics/span.ts';
import { coverage } from './checkSpeakers.ts';
import { type Claim, spanOf } from './claims/claim.ts';
import { misspellings, peopleIn } from './claims/names.ts';
import { lettersOf, quotedIn } from './claims/quotes.ts';
import { misspeltWords, nearMisses } from './match/nearMiss.ts';
import { turnedWords } from './match/opposites.ts';
import { type Cited, type CitedClaim, headingOf, lettersIn } from './sources/citation.ts';
import type { Evidence } from './sources/evidence.ts';
import { sentenceAround } from './sources/sentence.ts';

/**
 * Checks names, and reports those that the sources do not have. The name of a unit or of a quoted person must be in a
 * passage that it cites or in a title of a source (`titles`). A person with a title beside the name must be in some
 * source, and so must a name that differs in one character from one of the sources. `all` are the passages of all
 * sources; `report` holds the texts of the files. Returns
 * a row for each name of a unit or of a quoted person.
 */
export function checkNames(
  claims: readonly CitedClaim[],
  all: readonly Cited[],
  titles: readonly string[],
  report: Report,
): Evidence[] {
  const rows: Evidence[] = [];
  const everything = all.map(({ passage }) => passage.text).join('\n');
  const misspeltIn = misspellings(peopleIn(everything), everything);
  const inTitles = titles.map(lettersOf);
  const written = all.map(({ passage }) => passage.text.replace(/\s+/g, ' ')).join('\n');
  const slips = [
    nearMisses(
      everything,
      claims.map(({ claim }) => claim.text),
    ),
    misspeltWords(everything),
  ];
  for (const { claim, cited } of claims) {
    const add = (name: string, start: number, meant?: string, isDoubtful = false) =>
      report.add(
        isDoubtful ? 'doubtful-name' : 'untraced-name',
        { name, meant },
        { span: spanOf(claim, start, start + name.length, report), slide: claim.scope.slide },
      );
    const misspelt = misspeltIn(claim.text);
    for (const { written: name, start, name: meant } of misspelt) add(name, start, meant);
    if (misspelt.length > 0) continue;
    // A quotation is compared word for word, and a slip in it is reported as such.
    const isQuoted = (start: number) =>
      quotedIn(claim.text).some((one) => one.start <= start && start < one.end);
    if (claim.role !== 'quotation') {
      for (const { written: name, start, meant, isDoubtful } of slips.flatMap((slip) => slip(claim.text)))
        if (!isQuoted(start)) add(name, start, meant, isDoubtful);
      for (const { written: word, start, meant } of turnedWords(claim.text, written)) {
        const span = spanOf(claim, start, start + word.length, report);
        if (!isQuoted(start) && !isReported(span, report))
          report.add('opposite-word', { written: word, meant }, { span, slide: claim.scope.slide });
      }
    }
    const names = spellings(lettersOf(claim.text));
    const holdsName = (text: string) => names.some((name) => text.includes(name));
    // A practice nurse is no name: its words must stand there.
    const isNobody = /^(?:an?|one|the) [a-z]/i.test(claim.text) && !/ \p{Lu}/u.test(claim.text);
    const hasWords = ({ passage }: Cited) => coverage(claim.text, passage.text.toLowerCase()) === 1;
    const isTraced = () =>
      inTitles.some(holdsName) ||
      cited.some((one) => holdsName(lettersIn(one)) || (isNobody && hasWords(one)));
    if (claim.role === 'name' && !isTraced()) add(claim.text, 0);
    if (claim.role === 'name') rows.push(rowOf(claim, cited, isTraced(), report));
    for (const name of peopleIn(claim.text)) {
      if (!everything.includes(name)) add(name, claim.text.indexOf(name));
    }
  }
  return rows;
}

/** Characters between a word and the figure that it belongs to. */
const NEAR = 8;

/** Whether an opposite word is reported already with the figure beside it. */
const isReported = ({ file, start, end }: Span, report: Report): boolean =>
  report
    .sorted()
    .some(
      ({ code, span }) =>
        code === 'opposite-word' && span?.file === file && span.start < end + NEAR && start < span.end + NEAR,
    );

/** The row of a name in the report, with the sentence of a cited passage that has it. */
function rowOf(claim: Claim, cited: readonly Cited[], isTraced: boolean, report: Report): Evidence {
  const span = spanOf(claim, 0, claim.text.length, report);
  const row = { claim, fact: claim.text, span } as const;
  for (const { document, passage } of isTraced ? cited : []) {
    const at = passage.text.indexOf(claim.text);
    if (at < 0) continue;
    const { sentence, start } = sentenceAround(passage.text, at, at + claim.text.length);
    const place = { start: at - start, end: at - start + claim.text.length };
    const basis = {
      type: 'source',
      document: document.key,
      heading: headingOf({ passage }),
      sentence,
      ...place,
    } as const;
    return { ...row, verdict: 'traced', basis };
  }
  return { ...row, verdict: isTraced ? 'traced' : 'not found' };
}

/** A name as it is written, and as it stands within an English sentence, where a title begins with a small letter. */
const spellings = (name: string): readonly string[] => [name, name.charAt(0).toLowerCase() + name.slice(1)];
