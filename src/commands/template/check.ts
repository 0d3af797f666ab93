import { resolve } from 'node:path';
import { displayWidth } from '../../diagnostics/displayWidth.ts';
import { findings } from '../../diagnostics/finding.ts';
import { Report } from '../../diagnostics/report.ts';
import { realPath } from '../../files/diskFiles.ts';
import { fontsIn } from '../../files/fonts/fontsIn.ts';
import { writeWhole } from '../../files/writeWhole.ts';
import { writePptx } from '../../pptx/writePptx.ts';
import { pictureSamples } from '../../preview/pictureSamples.ts';
import type { Samples } from '../../scene/samples.ts';
import { annotatedScene } from '../../template/inspect/annotated.ts';
import { type InspectedRole, type Inspection, inspect, type Slot } from '../../template/inspect/inspect.ts';
import { FOOTERS } from '../../template/roles/placed.ts';
import { type Base, baseOf } from '../../template/stand/base.ts';
import { isShared, type Template } from '../../template/template.ts';
import { metricsOf } from '../../typography/faces/faces.ts';
import { EXIT, type ExitCode } from '../exitCode.ts';
import type { Io } from '../io.ts';
import { showFindings } from '../showFindings.ts';
import { counts, several } from '../words.ts';
import { openTemplate } from './openTemplate.ts';

export interface CheckTemplateOptions {
  readonly format: 'pretty' | 'json';
  readonly strict: boolean;
  /** A deck to write: a slide on each layout, with a note beside each fault. */
  readonly annotate?: string | undefined;
}

/**
 * Runs `deckwright template check`: prints what Deckwright understands of a template and what is wrong with it, as text or as
 * one JSON object. Returns the exit code.
 */
export async function checkTemplateCommand(
  file: string,
  { format, strict, annotate }: CheckTemplateOptions,
  io: Io,
): Promise<ExitCode> {
  const report = new Report();
  const opened = openTemplate(file, io, report);
  if (!opened) {
    await showFindings(report, { format: 'pretty', quiet: false }, true, io);
    return report.sorted().some(({ code }) => code.startsWith('company-')) ? EXIT.usage : EXIT.io;
  }
  const samples = await pictureSamples(groundPictures(opened.template));
  const inspection = inspect(opened.template, opened.mapping, machineOf(io, samples), report);
  if (annotate !== undefined) {
    const base = baseOf(opened.template, opened.mapping);
    const reason = await writeAnnotated(annotate, file, inspection, base, io);
    if (reason !== undefined) {
      io.err(`deckwright: ${annotate} could not be written: ${reason}.\n`);
      return EXIT.io;
    }
  }
  if (format === 'json')
    await io.out(`${JSON.stringify({ ...inspection, findings: findings(report) }, null, 2)}\n`);
  else {
    await io.out(`${inspectionText(inspection)}\n`);
    await showFindings(report, { format, quiet: false }, true, io);
    io.err(`${file}: ${counts(report)}\n`);
  }
  return report.hasErrors || (strict && !report.isEmpty) ? EXIT.findings : EXIT.done;
}

/** Writes the copy with notes. Returns why it cannot be written, which it never is over the template itself. */
async function writeAnnotated(
  output: string,
  template: string,
  inspection: Inspection,
  base: Base,
  io: Io,
): Promise<string | undefined> {
  const path = resolve(io.folder, output);
  if (realPath(path) === realPath(resolve(io.folder, template))) return 'it is the template itself';
  const deck = await writePptx(annotatedScene(inspection, base), undefined, undefined, base);
  return io.finish(() => writeWhole(path, deck));
}

/** The pictures on which texts may stand: grounds, and ornaments that are pictures. */
function groundPictures({ layouts, parts }: Template): Map<string, Uint8Array> {
  const grounds = layouts.flatMap(({ ground, furniture }) => [ground, ...furniture.map(({ fill }) => fill)]);
  const names = grounds.flatMap((ground) => (ground?.kind === 'picture' ? [ground.part] : []));
  return new Map(
    [...new Set(names)].flatMap((name) => {
      const bytes = parts[name];
      return bytes ? [[name, bytes] as const] : [];
    }),
  );
}

/** Compares families without case, and counts a font of the same widths as the font itself. */
function machineOf({ fontFolders }: Io, samples: ReadonlyMap<string, Samples>) {
  const families = new Set(
    fontsIn(fontFolders).flatMap((face) => face.families.map((family) => metricsOf(family).toLowerCase())),
  );
  return {
    hasFont: (name: string) => families.has(metricsOf(name).toLowerCase()),
    samplesOf: (part: string) => samples.get(part),
  };
}

/** An inspection as a text for people. */
export function inspectionText({ file, width, height, masters, roles, fonts, labels }: Inspection): string {
  const points = (value: number) => Math.round(value * 10) / 10;
  const lines = [
    `${file}: ${points(width)} × ${points(height)} pt, ${several(masters.length, 'master')}`,
    ...masters.map(
      ({ name, layouts, isOfficePalette }) =>
        `  ${name || 'without a name'}: ${several(layouts, 'layout')}${isOfficePalette ? ', palette of Office' : ''}`,
    ),
    '',
    ...columns(
      [
        ['role', 'layout', 'found by', 'room (pt)'],
        ...roles.map(({ role, layout, by, frame }) => [role, layout, by, size(frame.width, frame.height)]),
      ],
      '  ',
    ),
    ...roles.flatMap(slotLines),
    '',
    `  fonts: ${fonts.map(({ name, isInstalled }) => (isInstalled ? name : `${name} (not on this machine)`)).join(', ') || 'none named'}`,
    ...(labels.length > 0
      ? [`  labels: ${labels.map(({ name, value }) => `${name}=${value}`).join(', ')}`]
      : []),
  ];
  return lines.join('\n');
}

const size = (width: number, height: number): string => `${Math.round(width)} × ${Math.round(height)}`;

/** The placeholders of a role, without those of the footer; a role that shares the layout of another has none of its own. */
function slotLines(inspected: InspectedRole): string[] {
  if (isShared(inspected)) return [];
  const { role, layout, slots } = inspected;
  const rows = slots.filter(({ type }) => !FOOTERS.includes(type)).map(slotCells);
  const head = ['placeholder', 'type', 'idx', 'pt', 'lines', 'English', 'Chinese', 'contrast'];
  return ['', `  ${role}: ${layout}`, ...columns([head, ...rows], '    ')];
}

const slotCells = ({ name, type, idx, capacity, contrast }: Slot): string[] => [
  name,
  type,
  String(idx),
  ...(capacity
    ? [String(capacity.size), String(capacity.lines), String(capacity.latin), String(capacity.chinese)]
    : ['', '', '', '']),
  contrast === undefined ? (capacity ? 'unknown' : '') : contrast.toFixed(1),
];

/** Sets cells in columns; a wide character takes two places. */
function columns(rows: readonly (readonly string[])[], indent: string): string[] {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => displayWidth(row[i] ?? ''))));
  return rows.map((row) =>
    `${indent}${row.map((cell, i) => cell + ' '.repeat((widths[i] ?? 0) - displayWidth(cell))).join('  ')}`.trimEnd(),
  );
}
