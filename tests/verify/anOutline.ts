import { Report } from '../../src/diagnostics/report.ts';
import { blocksOf } from '../../src/outline/blocks.ts';
import type { Outline } from '../../src/outline/outline.ts';
import { parseYaml } from '../../src/outline/yaml/yaml.ts';
import { readDocument } from '../../src/verify/sources/document.ts';
import type { Evidence } from '../../src/verify/sources/evidence.ts';
import { verifyAll } from '../../src/verify/verifyFacts.ts';

/** Reads an outline from YAML without a schema, with all that the verifier needs. */
export function anOutline(yaml: string, report: Report): Outline {
  const file = 'content.yaml';
  report.addSource(file, yaml);
  const root = parseYaml(yaml, (start, end) => ({ file, start, end }), report);
  if (!root) throw new Error('no outline');
  return {
    file,
    deck: { title: '守边关', keywords: [] },
    language: 'zh-CN',
    sources: { report: { title: '某报专题（一）', short: '专题（一）', file: 'report.txt' } },
    checks: {},
    dataFiles: [],
    blocks: blocksOf(root),
    data: Object.create(null),
    spanAt: () => undefined,
  };
}

/** Verifies an outline against a source, and returns the findings as `code [value] message`, and the evidence. */
export function verified(
  yaml: string,
  source: string,
): { findings: string[]; hints: string[]; evidence: Evidence[] } {
  const report = new Report();
  const documents = new Map([['report', readDocument('report', { isMarkdown: false, text: source })]]);
  const { facts: evidence, doubts } = verifyAll(anOutline(yaml, report), documents, report);
  const found = [...report.sorted(), ...doubts];
  const findings = found.map(
    ({ code, message, span }) => `${code} [${span ? yaml.slice(span.start, span.end) : ''}] ${message}`,
  );
  return { findings, hints: found.map(({ hint }) => hint ?? ''), evidence };
}
