import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { Report } from '../../src/diagnostics/report.ts';
import type { Block } from '../../src/outline/outline.ts';
import { claimsOf } from '../../src/verify/claims/claims.ts';
import { type Document, readDocument } from '../../src/verify/sources/document.ts';
import type { Evidence } from '../../src/verify/sources/evidence.ts';
import { verifyFacts } from '../../src/verify/verifyFacts.ts';
import { anOutline } from './anOutline.ts';

const CONTENT = readFileSync('content.yaml', 'utf8');

let documents: Map<string, Document>;
let evidence: Evidence[];

/** Verifies all slides, or those units and slides only in whose blocks the offsets of `changes` stand. */
function verify(content: string, changes?: readonly number[]) {
  const report = new Report();
  const whole = anOutline(content, report);
  const isAsked = ({ texts }: Block) =>
    texts.some(({ span }) => changes?.some((at) => span.start <= at && at < span.end));
  // A unit that is not asked counts as one still.
  const asked = (block: Block) => {
    if (isAsked(block)) return [block];
    return block.kind === 'section' ? [{ ...block, texts: [] }] : [];
  };
  const outline = {
    ...whole,
    sources: SOURCES,
    blocks: changes ? whole.blocks.flatMap(asked) : whole.blocks,
  };
  const found = verifyFacts(outline, documents, report);
  return { found, findings: report.sorted() };
}

const SOURCES = { report: { title: '全国质检系统创先争优专题报道（二）', short: '专题报道（二）' } };

/**
 * Makes a source that has every text of the content. Under each heading that is cited stand the texts of the slides that
 * cite it, a sentence each, and a quotation with its speaker. Computed figures are left out.
 */
function sourceOf(content: string): string {
  const passages = new Map<string, string[]>();
  for (const claim of claimsOf(anOutline(content, new Report()))) {
    if (claim.formula) continue;
    const { by, role } = claim.speaker ?? {};
    const said = claim.speaker ? `${role?.text ?? ''}${by?.text ?? ''}说：“${claim.text}”` : claim.text;
    const words = claim.role === 'figure' ? `${claim.label ?? ''}${claim.text}` : said;
    const headings = claim.sources.map(({ heading = '' }) => heading);
    for (const heading of headings.length === 0 ? ['其他'] : headings) {
      passages.set(heading, [...(passages.get(heading) ?? []), `${words}。`]);
    }
  }
  return [...passages]
    .map(([heading, sentences]) => `# ${heading}\n\n${sentences.join('\n\n')}\n`)
    .join('\n');
}

beforeAll(() => {
  documents = new Map([['report', readDocument('report', { isMarkdown: true, text: sourceOf(CONTENT) })]]);
  evidence = verify(CONTENT).found;
});

test('the shipped content verifies against a source that has its facts', () => {
  expect(verify(CONTENT).findings).toEqual([]);
  expect(evidence.length).toBeGreaterThan(200);
});

/** Returns the offsets of every digit of every fact, in rounds. A round has at most one digit of each block. */
function rounds(): number[][] {
  const offsets = new Set<number>();
  for (const { span } of evidence) {
    for (let at = span.start; at < span.end; at++) if (DIGIT.test(CONTENT[at] ?? '')) offsets.add(at);
  }
  const byBlock = new Map<number, number[]>();
  for (const at of [...offsets].sort((a, b) => a - b)) {
    const block = CONTENT.lastIndexOf('kind:', at);
    byBlock.set(block, [...(byBlock.get(block) ?? []), at]);
  }
  const longest = Math.max(...[...byBlock.values()].map((digits) => digits.length));
  return Array.from({ length: longest }, (_, i) =>
    [...byBlock.values()].flatMap((digits) => digits[i] ?? []),
  );
}

const DIGIT = /[\d一二三四五六七八九两]/;

/** Returns another digit of the same script. */
function changed(digit: string): string {
  const digits = /\d/.test(digit) ? '0123456789' : '一二三四五六七八九';
  return digits[(digits.indexOf(digit === '两' ? '二' : digit) + 1) % digits.length] ?? '';
}

test('changing any one digit of any fact is caught, on its own slide', () => {
  const missed: string[] = [];
  let count = 0;
  for (const round of rounds()) {
    let content = CONTENT;
    for (const at of round)
      content = `${content.slice(0, at)}${changed(content[at] ?? '')}${content.slice(at + 1)}`;
    const { findings } = verify(content, round);
    for (const at of round) {
      const block = content.lastIndexOf('kind:', at);
      const isCaught = findings.some(
        ({ span }) => span && content.lastIndexOf('kind:', span.start) === block,
      );
      if (!isCaught)
        missed.push(`${content.slice(at - 12, at)}[${content[at]}]${content.slice(at + 1, at + 12)}`);
      count++;
    }
  }
  expect(missed).toEqual([]);
  expect(count).toBeGreaterThan(400);
}, 300_000);
