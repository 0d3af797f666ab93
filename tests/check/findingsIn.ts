import { RULES } from '../../src/check/allRules.ts';
import { check } from '../../src/check/check.ts';
import type { Subject } from '../../src/check/subject.ts';
import type { Code } from '../../src/diagnostics/catalogue.ts';
import { findings } from '../../src/diagnostics/finding.ts';
import { Report } from '../../src/diagnostics/report.ts';
import { parseSlides } from '../../src/slides/parseSlides.ts';

/** Returns the findings of one rule in slide text as `line:column message`, in order of place. */
export function findingsIn(code: Code, text: string, more: Partial<Subject> = {}): string[] {
  const report = new Report();
  report.addSource('talk.md', text);
  const slides = parseSlides({ text, file: 'talk.md', origins: [] }, report);
  check({ slides, assets: [], ...more }, report, RULES);
  return findings(report)
    .filter((finding) => finding.code === code)
    .map(({ place, message }) => `${place?.start?.line ?? 0}:${place?.start?.column ?? 0} ${message}`);
}

/** Writes a slide with this layout and body. */
export const slide = (layout: string, body: string): string => `---\nlayout: ${layout}\n---\n\n${body}\n\n`;

/** Writes a points slide with a title and one paragraph, which is line 7. */
export const paragraph = (text: string): string => slide('points', `# 标题\n\n${text}`);
