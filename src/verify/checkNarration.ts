import type { Report } from '../diagnostics/report.ts';
import type { Outline } from '../outline/outline.ts';
import { coverage, SPEAKER, speakerBefore } from './checkSpeakers.ts';
import { type Claim, spanOf } from './claims/claim.ts';
import { isOrganisation } from './claims/names.ts';
import { fragmentsOf, lettersOf, quotedIn } from './claims/quotes.ts';
import { readable } from './read/readable.ts';
import { type Cited, type CitedClaim, lettersIn, referenceOf } from './sources/citation.ts';

/** Words that somebody says on a slide, in the UTF-16 offsets of their claim. */
interface Attributed {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly speaker: string;
}

/**
 * Reports words that a slide puts into the mouth of a person and that the source has outside quotation marks, behind no
 * word of speech of that person: narration is nobody's words. A document of `sources` may be quoted so; for an organisation
 * it is a warning.
 */
export function checkNarration(
  claims: readonly CitedClaim[],
  sources: Outline['sources'],
  report: Report,
): void {
  const titles = new Map(
    Object.entries(sources).map(([key, { title, short = '' }]) => [key, [title, short]]),
  );
  for (const { claim, cited } of claims) {
    for (const { text, start, end, speaker } of attributedIn(claim)) {
      const holding = cited.filter((one) => holds(lettersIn(one), fragmentsOf(text)));
      const [first] = holding;
      const isDocument = [...titles.values()]
        .flat()
        .some((title) => title !== '' && lettersOf(title) === lettersOf(speaker));
      if (
        !first ||
        isDocument ||
        holding.some((one) => isSaid(text, speaker, one, titles.get(one.document.key) ?? []))
      )
        continue;
      const facts = { quotation: text, speaker, heading: referenceOf(first) };
      const place = { span: spanOf(claim, start, end, report), slide: claim.scope.slide };
      report.add('quotation-narrated', facts, place, isOrganisation(speaker) ? 'warning' : undefined);
    }
  }
}

/** The words in a claim that somebody says: all of a quotation; in a text those behind 站长说 and in a card of a person. */
function attributedIn(claim: Claim): Attributed[] {
  const { speaker, text } = claim;
  const by = speaker?.by?.text;
  if (claim.role === 'quotation')
    return by === undefined ? [] : [{ text, start: 0, end: text.length, speaker: by }];
  if (claim.role !== 'text') return [];
  return quotedIn(text).flatMap((quoted) => {
    const named = speakerBefore(text, quoted)?.text ?? by;
    return named === undefined ? [] : { ...quoted, speaker: named };
  });
}

const holds = (letters: string, fragments: readonly string[]): boolean =>
  fragments.length > 0 && fragments.every((fragment) => letters.includes(fragment));

/** Documents and headings whose text is all somebody's words. */
const SPEECH =
  /讲话|致辞|演讲|发言|访谈|采访|专访|对话|问答|自述|口述|来信|书信|日记|感言|体会|\b(?:speech|remarks|interview|transcript|letters? (?:from|to|of)|statement by|testimony|diary|q ?& ?a|foreword)\b/i;

/** Words of speech before words without quotation marks; a colon after a name at the start of a line is one. */
const SAYS =
  /(?<![据小学传解])说(?![明服法])|(?<![名职简号人对统])称(?![号为职])|表示|指出|认为|强调|坦言|感慨|回忆|告诉|介绍|[写问答喊]道|讲(?![话座究])|提出|要求|表达|^[^。：:]{1,16}[：:]|\b(?:said|says|told|tells|according to|added|adds|noted|notes|stated|states|recall\w*|wrote|writes|explain\w*|asked|replied|stressed|believe\w*|thinks?|felt|argue\w*|admitted|warned|remember\w*)\b/i;

/** In indirect speech a person is named before. */
const PRONOUN = /[他她]|\bs?he\b/;

/** In characters of the source: a speaker who is named farther before the words is not theirs. */
const NEAR = 120;

/** Whether a passage has a quotation in quotation marks, behind a word of speech of its speaker, or is a speech as a whole. */
function isSaid(
  quotation: string,
  speaker: string,
  { document, passage }: Cited,
  titles: readonly string[],
): boolean {
  const about = [...titles, ...(document.passages[0]?.headings ?? []), ...passage.headings].join('\n');
  if (SPEECH.test(about)) return true;
  const { letters, isQuoted, before, labelBefore } = spoken(passage.text);
  const named = speaker.toLowerCase();
  // A heading such as 想不到的效率 names nobody, so whoever the source quotes is meant.
  const isNamed = coverage(named, passage.text.toLowerCase()) >= SPEAKER;
  return fragmentsOf(quotation).every((fragment) => {
    for (let at = letters.indexOf(fragment); at >= 0; at = letters.indexOf(fragment, at + 1)) {
      if (isQuoted(at) && isQuoted(at + fragment.length - 1)) return true;
      if (isLabelOf(labelBefore(at), speaker)) return true;
      const words = before(at).toLowerCase();
      const sentence = words.split(/[。！？!?\n]|\. /).at(-1) ?? '';
      if (SAYS.test(sentence) && (PRONOUN.test(sentence) || !isNamed || coverage(named, sentence) >= SPEAKER))
        return true;
    }
    return false;
  });
}

const LABEL = /^\s*([^：:\n。，；,;]{1,30}(?<!说|道|示|出))[：:]/;

/** Whether the label of a line of a transcript names a speaker: OSEI of Daniel Osei, 中心主任 白云海 of 白云海. */
function isLabelOf(label: string, speaker: string): boolean {
  const [short, long] = [label, speaker].map((name) => name.toLowerCase().replace(/\s+/g, ' ').trim());
  if (!short || !long || short.length < 2) return false;
  return short.includes(long) || long.split(' ').includes(short) || long.includes(short);
}

/** The letters of a passage, with which of them stand in quotation marks and the text before each. */
function spoken(passage: string) {
  // Each line of a transcript is a paragraph of its own.
  const { text } = readable(passage.replace(/\n(?=[^\n：:]{1,30}[：:])/g, '\n\n'));
  const offsets: number[] = [];
  const quoted: boolean[] = [];
  let depth = 0;
  let isStraight = false;
  for (let i = 0; i < text.length; i++) {
    const sign = text.charAt(i);
    const isApostrophe = /\p{L}/u.test(text.charAt(i - 1)) && /\p{L}/u.test(text.charAt(i + 1));
    if (/[“「『]/.test(sign) || (sign === '‘' && !isApostrophe)) depth++;
    else if (/[”」』]/.test(sign) || (sign === '’' && !isApostrophe)) depth = Math.max(0, depth - 1);
    else if (sign === '"') isStraight = !isStraight;
    else if (sign === '\n') [depth, isStraight] = [0, false];
    else if (sign !== "'" && sign !== '’' && sign !== '‘') {
      offsets.push(i);
      quoted.push(depth > 0 || isStraight);
    }
  }
  return {
    letters: offsets.map((offset) => text.charAt(offset)).join(''),
    isQuoted: (at: number) => quoted[at] === true,
    /** What stands before the colon at the start of a line of a transcript. */
    labelBefore: (at: number) =>
      LABEL.exec(text.slice(text.lastIndexOf('\n', offsets[at] ?? 0) + 1))?.[1] ?? '',
    before: (at: number) => text.slice(Math.max(0, (offsets[at] ?? 0) - NEAR), offsets[at]),
  };
}
