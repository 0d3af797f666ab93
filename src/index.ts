import { build as buildProject, compile, type Stages, toText } from './build.ts';
import { RULES } from './check/allRules.ts';
import { check as checkRules } from './check/check.ts';
import { type Finding, findings } from './diagnostics/finding.ts';
import { Report } from './diagnostics/report.ts';
import { listAssets } from './files/listFiles.ts';
import { openProject, type Project } from './project.ts';

export type { Severity } from './diagnostics/entry.ts';
export type { Finding, FindingPlace } from './diagnostics/finding.ts';
export type { Remedy } from './diagnostics/remedy.ts';
export type { Position } from './diagnostics/sourceFile.ts';

/** The path of a `content.yaml` (or of slide text, `.md`); or its text, with paths relative to `folder`. */
export type Source = string | { readonly text: string };

export interface Options {
  /** The folder where relative paths start; findings name files relative to it. Default: the working folder. */
  readonly folder?: string;
  /** The path of a file with the brand; for slide text, of the outline whose deck and brand it takes. */
  readonly brand?: string;
  /** Values of the outline: `deck.date=2026-12-01`. */
  readonly set?: readonly string[];
  /** The folder that files are read from. Default: the nearest folder around the outline with a .git or a .deckwright-root. */
  readonly root?: string;
  /** Warnings stop the build too. */
  readonly strict?: boolean;
}

export interface Outcome {
  /** Whether no finding stops a build. */
  readonly ok: boolean;
  /** The findings, in order of place. They hold all mistakes of the author; an exception is a bug of Deckwright. */
  readonly findings: readonly Finding[];
  readonly slides: number;
  readonly sections: number;
}

export interface Built extends Outcome {
  /** The .pptx; undefined when not `ok`. */
  readonly deck: Uint8Array | undefined;
}

export interface Rendered extends Pick<Outcome, 'ok' | 'findings'> {
  /** Markdown; undefined when not `ok`. */
  readonly text: string | undefined;
}

/** Compiles an outline into a deck. The bytes depend on the input only. Several builds may run at the same time. */
export async function build(source: Source, options: Options = {}): Promise<Built> {
  const { report, project } = open(source, options);
  const stages = project && (await buildProject(project, report, { strict: options.strict ?? false }));
  return { ...outcome(stages, report, options), deck: stages?.deck };
}

/** Runs every stage except the writing, then the rules of `deckwright check`. */
export function check(source: Source, options: Options = {}): Outcome {
  const { report, project } = open(source, options);
  const stages = project && compile(project, report);
  if (project && stages?.slides) {
    checkRules(
      { ...stages, slides: stages.slides, assets: listAssets(project.files, project.file, report) },
      report,
      RULES,
    );
  }
  return outcome(stages, report, options);
}

/** Renders the templates to slide text, the Markdown between the outline and the deck. */
export function renderText(source: Source, options: Options = {}): Rendered {
  const { report, project } = open(source, options);
  const text = project && toText(project, report).text?.text;
  const { ok, findings } = outcome(undefined, report, options);
  return { ok, findings, text: ok ? text : undefined };
}

function open(
  source: Source,
  { folder = '.', brand, set, root }: Options,
): { report: Report; project: Project | undefined } {
  const report = new Report();
  const input =
    typeof source === 'string'
      ? { path: source }
      : { name: 'text', bytes: new TextEncoder().encode(source.text) };
  return { report, project: openProject(input, folder, report, { brand, set, root }) };
}

function outcome(stages: Stages | undefined, report: Report, { strict = false }: Options): Outcome {
  return {
    ok: !report.hasErrors && !(strict && report.count('warning') > 0),
    findings: findings(report),
    slides: stages?.scene?.pages.length ?? 0,
    sections: stages?.scene?.sections.length ?? 0,
  };
}
