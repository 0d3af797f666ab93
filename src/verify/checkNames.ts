import type { Report } from '../diagnostics/report.ts';
import { coverage } from './checkSpeakers.ts';
import { type Claim, spanOf } from './claims/claim.ts';
import { misspellings, peopleIn } from './claims/names.ts';
import { lettersOf, quotedIn } from './claims/quotes.ts';
import { isReported } from './isReported.ts';
import { turnedStatements } from './match/negations.ts';
import { turnedWays, turnedWords } from './match/opposites.ts';
import { namesElsewhere } from './match/words/namesElsewhere.ts';
import { misspeltWords, nearMisses } from './match/words/nearMiss.ts';
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
  const check = wordCheck(claims, everything, titles, report);
  for (const { claim, cited } of claims) {
    const misspelt = misspeltIn(claim.text);
    for (const { written: name, start, name: meant } of misspelt)
      reportName(claim, { name, start, meant }, report);
    if (misspelt.length > 0) continue;
    if (claim.role !== 'quotation') check({ claim, cited });
    const isTraced = claim.role === 'name' && isNameThere({ claim, cited }, inTitles);
    if (claim.role === 'name' && !isTraced) reportName(claim, { name: claim.text, start: 0 }, report);
    if (claim.role === 'name') rows.push(rowOf(claim, cited, isTraced, report));
    for (const name of peopleIn(claim.text))
      if (!everything.includes(name)) reportName(claim, { name, start: claim.text.indexOf(name) }, report);
  }
  return rows;
}

/** A name that the sources do not have, at an offset of its claim. */
interface Strange {
  readonly name: string;
  readonly start: number;
  readonly meant?: string;
  readonly isDoubtful?: boolean;
}

function reportName(claim: Claim, { name, start, meant, isDoubtful }: Strange, report: Report): void {
  const span = spanOf(claim, start, start + name.length, report);
  report.add(
    isDoubtful ? 'doubtful-name' : 'untraced-name',
    { name, meant },
    { span, slide: claim.scope.slide },
  );
}

/** Makes the check of the words of a claim: slips, names of other passages and opposites. A quotation is compared word for word. */
function wordCheck(
  claims: readonly CitedClaim[],
  everything: string,
  titles: readonly string[],
  report: Report,
): (claim: CitedClaim) => void {
  const written = everything.replace(/\s+/g, ' ');
  const slips = [
    nearMisses(
      everything,
      claims.map(({ claim }) => claim.text),
    ),
    misspeltWords(everything),
  ];
  const isAnywhere = (word: string) => [everything, ...titles].some((text) => text.includes(word));
  return ({ claim, cited }) => {
    const isQuoted = (start: number) =>
      quotedIn(claim.text).some((one) => one.start <= start && start < one.end);
    const names: Strange[] = slips
      .flatMap((slip) => slip(claim.text))
      .map(({ written: name, start, meant, isDoubtful }) => ({ name, start, meant, isDoubtful }));
    const isHere = (word: string) => cited.some(({ passage }) => passage.text.includes(word));
    if (names.length === 0 && claim.sources.length > 0 && claim.path.at(-1) !== 'role')
      // Notes speak of more than what their slide cites.
      for (const { name, start, isNowhere, isWhole } of namesElsewhere(claim.text, isHere, isAnywhere))
        if (!isWhole || claim.path[0] !== 'notes') names.push({ name, start, isDoubtful: isNowhere });
    for (const one of names) if (!isQuoted(one.start)) reportName(claim, one, report);
    const there = claim.sources.length > 0 ? cited.map(({ passage }) => passage.text).join('\n') : '';
    const turned = [
      ...turnedWords(claim.text, written),
      ...turnedWays(claim.text, there),
      ...turnedStatements(claim.text, there),
    ];
    for (const { written: word, start, meant } of turned) {
      const span = spanOf(claim, start, start + word.length, report);
      if (!isQuoted(start) && !isReported(span, report))
        report.add('opposite-word', { written: word, meant }, { span, slide: claim.scope.slide });
    }
  };
}

/** Whether a cited passage or a title of a source has a name. A practice nurse is no name: its words must stand there. */
function isNameThere({ claim, cited }: CitedClaim, titles: readonly string[]): boolean {
  const names = spellings(lettersOf(claim.text));
  const holdsName = (text: string) => names.some((name) => text.includes(name));
  const isNobody = /^(?:an?|one|the) [a-z]/i.test(claim.text) && !/ \p{Lu}/u.test(claim.text);
  const hasWords = ({ passage }: Cited) => coverage(claim.text, passage.text.toLowerCase()) === 1;
  return (
    titles.some(holdsName) || cited.some((one) => holdsName(lettersIn(one)) || (isNobody && hasWords(one)))
  );
}

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
