import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toText } from '../../src/build.ts';
import { readSource } from '../../src/data/sources/readSource.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { Report } from '../../src/diagnostics/report.ts';
import type { Outline } from '../../src/outline/outline.ts';
import { openProject } from '../../src/project.ts';
import { type Document, readDocument } from '../../src/verify/sources/document.ts';
import type { Evidence } from '../../src/verify/sources/evidence.ts';
import { verifyFacts } from '../../src/verify/verifyFacts.ts';

/** What verify makes of an outline: its findings and facts; `outline` is left out when the outline has errors of form. */
export interface Verified {
  readonly findings: readonly Diagnostic[];
  readonly evidence: readonly Evidence[];
  readonly outline?: Outline | undefined;
}

/**
 * Makes a function that verifies texts of one outline against the documents in `folder`, which are read once. Data files
 * and pictures are read from `root`.
 */
export function verifier(file: string, folder: string, root = '.'): (text: string) => Verified {
  const documents = new Map<string, Document>();
  return (text) => {
    const report = new Report();
    const project = openProject({ name: file, bytes: new TextEncoder().encode(text) }, root, report);
    const { outline, text: slides } = project ? toText(project, report) : {};
    if (!outline || !slides) return { findings: report.sorted(), evidence: [] };
    for (const [key, source] of Object.entries(outline.sources)) {
      if (source.file === undefined || documents.has(key)) continue;
      const read = readSource(readFileSync(join(folder, source.file)), source.file, report, {});
      if (read) documents.set(key, readDocument(key, read));
    }
    const evidence = verifyFacts(outline, documents, report);
    return { findings: report.sorted(), evidence, outline };
  };
}
