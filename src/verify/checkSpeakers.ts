import type { Report } from '../diagnostics/report.ts';
import { type Claim, spanOf } from './claims/claim.ts';
import { areOne, type People, peopleOf } from './claims/people.ts';
import { partsOf } from './claims/properNames.ts';
import { type Quoted, quotedIn } from './claims/quotes.ts';
import { tokensOf } from './match/affinity.ts';
import { roleFit, speakersOf } from './match/attribution.ts';
import type { Cited, CitedClaim } from './sources/citation.ts';

/** The part of the words of a role, and of a speaker, that the source must have near the quotation. */
const ROLE = 0.7;
/** A smaller part is enough when no document has the other words: an incoming chief executive. */
const ROLE_AT_LEAST = 0.5;
export const SPEAKER = 0.5;
/** A role is somebody else’s when it fits that person better by so much. */
const ROLE_MARGIN = 0.25;

/**
 * Checks who says a quotation: the role under it must stand in the source near the quotation, and so must whoever a text
 * names before it (企业负责人说：“…”). Of entries whose headings name speakers (农场说), none may name one whose word
 * stands only in another's quotation. `titles` are those of the sources, `all` their passages.
 */
export function checkSpeakers(
  claims: readonly CitedClaim[],
  titles: readonly string[],
  all: readonly Cited[],
  report: Report,
): void {
  const people = peopleOf([...all.map(({ passage }) => passage.text), ...titles].join('\n'));
  const isOthersRole = (role: string, by: string, cited: readonly Cited[]) => {
    const { own, other } = roleFit(role, by, cited, people, coverage);
    return own < SPEAKER && other >= SPEAKER && other > own + ROLE_MARGIN;
  };
  for (const one of claims) {
    const { claim, cited } = one;
    const { slide } = claim.scope;
    const { role, by } = claim.speaker ?? {};
    const name = by?.text ?? '';
    const near = role && nearQuotation(claim.text, cited, titles, name);
    if (role && near !== undefined && !isRoleThere(role.text, near, cited))
      report.add('speaker-untraced', { speaker: role.text }, { span: role.span, slide });
    if (isOthersWords(name, claim, cited, titles, people) || (role && isOthersRole(role.text, name, cited)))
      report.add('speaker-untraced', { speaker: name }, { span: by?.span, slide });
    if (claim.role === 'text') checkNamedBefore(one, titles, report);
  }
  checkHeadings(claims, report);
}

/** Reports whoever a text names before a quotation, when the source has not the name near it. */
function checkNamedBefore({ claim, cited }: CitedClaim, titles: readonly string[], report: Report): void {
  for (const quoted of quotedIn(claim.text)) {
    const named = speakerBefore(claim.text, quoted);
    const around = named && nearQuotation(quoted.text, cited, titles);
    if (!named || around === undefined || coverage(named.text, around) >= SPEAKER) continue;
    const span = spanOf(claim, named.start, named.start + named.text.length, report);
    report.add('speaker-untraced', { speaker: named.text }, { span, slide: claim.scope.slide });
  }
}

/** Whether a source names somebody else as the speaker of a quotation, or of the speech that a statement is from. */
function isOthersWords(
  by: string,
  { role, text: quotation }: Claim,
  cited: readonly Cited[],
  titles: readonly string[],
  people: People,
): boolean {
  const own = people.in(by);
  if (own.length === 0) return false;
  const isOwn = (name: string) => areOne(name, by) || own.some((one) => areOne(one, name));
  const speakers = role === 'quotation' ? speakersOf(quotation, cited, people) : [];
  if (speakers.length > 0) return !speakers.some(isOwn);
  const near = nearQuotation(quotation, cited, titles);
  if (near === undefined) return false;
  const isNear = own.some((name) => partsOf(name).some((part) => near.includes(part.toLowerCase())));
  return !isNear && people.in(near).length > 0;
}

/** Whether the words of a role stand near a quotation. */
function isRoleThere(role: string, near: string, cited: readonly Cited[]): boolean {
  const part = coverage(role, near);
  if (part >= ROLE || isVerbNear(role, near)) return true;
  if (part < ROLE_AT_LEAST) return false;
  const documents = [...new Set(cited.map(({ document }) => document))];
  const others = [...tokensOf(role)].filter((token) => !near.includes(token));
  return !documents.some(({ passages }) =>
    passages.some(({ text }) => others.some((token) => text.toLowerCase().includes(token))),
  );
}

/** Whether a text says of somebody what a role of one word does: she directs the dig, of a Director. */
const isVerbNear = (role: string, near: string): boolean => {
  const root = /^([a-z]{4,})(?:or|er)$/i.exec(role.trim())?.[1]?.toLowerCase();
  return root !== undefined && new RegExp(`\\b${root}e?(?:s|ed|ing)?\\b`).test(near);
};

/** Characters of a quotation that find its paragraph; fewer when it goes on with an omission or another mark. */
const LONG_START = 14;
const SHORT_START = 6;

/** The paragraph of a source that holds a quotation, with the heading above, the titles and whatever names its speaker; `undefined` when none holds it. */
function nearQuotation(
  quotation: string,
  cited: readonly Cited[],
  titles: readonly string[],
  speaker = '',
): string | undefined {
  const words = quotation.replace(/^[“"「]/, '');
  const starts = [words.slice(0, LONG_START), words.slice(0, SHORT_START)];
  const found = starts.flatMap((start) =>
    cited.flatMap(({ passage }) => {
      const at = passage.text.indexOf(start);
      return at < 0 ? [] : { passage, at };
    }),
  );
  const [first] = found;
  if (!first) return undefined;
  const { passage, at } = first;
  const from = Math.max(0, passage.text.lastIndexOf('\n', at));
  const to = passage.text.indexOf('\n', at);
  // The line below a quotation may name its speaker.
  const below = /^[\s>]*[^\n]{1,120}\n/.exec(`${to < 0 ? '' : passage.text.slice(to)}\n`)?.[0] ?? '';
  const paragraph = passage.text.slice(from, to < 0 ? undefined : to) + below;
  // Elsewhere the documents may say who the speaker is.
  const documents = [...new Set(cited.map(({ document }) => document))];
  const named = documents
    .flatMap(({ passages }) => passages.flatMap((one) => one.text.split(/\n|(?<=[。！？])/)))
    .filter((line) => speaker.length > 1 && line.includes(speaker));
  // The headline of a press report may say what its speaker is.
  const headlines = documents.flatMap(
    ({ passages: [top] }) => /\S[^\n]{5,79}(?=\n)/g.exec(top?.text ?? '')?.[0] ?? [],
  );
  const lines = documents.length === 1 ? headlines : [];
  return [...passage.headings, ...titles, ...lines, paragraph, ...named].join('\n').toLowerCase();
}

/** The part of the words of a name or a role that a text has. */
export function coverage(words: string, text: string): number {
  const tokens = [...tokensOf(words)];
  return tokens.length === 0 ? 1 : tokens.filter((token) => text.includes(token)).length / tokens.length;
}

/** Whoever a text names as the speaker right before a quotation: the words before 说, 指出 or a colon. */
export function speakerBefore(text: string, { start }: Quoted): { text: string; start: number } | undefined {
  const match = /([\p{Script=Han}]{2,16}?)(?:如是)?(?:说道|说|指出|表示|称|坦言|感慨)[：:，]?[“"]$/u.exec(
    text.slice(0, start),
  );
  const words = match?.[1];
  if (!match || !words || /^(?:报道|原文|文中|他们|大家|她们)/.test(words)) return undefined;
  return { text: words, start: match.index };
}

/** Reports headings such as 农场说 whose word stands in the quotation of another entry, and not in that of their own. */
function checkHeadings(claims: readonly CitedClaim[], report: Report): void {
  const headings = claims.filter(
    ({ claim }) => claim.path.at(-1) === 'heading' && /^\p{Script=Han}{2,6}说$/u.test(claim.text),
  );
  const quotationOf = (claim: Claim) => (claim.own ?? []).join('');
  for (const { claim } of headings) {
    const word = claim.text.slice(0, -1);
    if (quotationOf(claim).includes(word)) continue;
    const others = headings.filter((one) => one.claim !== claim && one.claim.scope === claim.scope);
    if (!others.some((other) => quotationOf(other.claim).includes(word))) continue;
    const [scalar] = claim.scalars;
    report.add('speaker-untraced', { speaker: word }, { span: scalar?.span, slide: claim.scope.slide });
  }
}
