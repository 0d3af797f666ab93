import { dirname, join, resolve } from 'node:path';
import { Report } from '../../diagnostics/report.ts';
import { diskFiles, refusal } from '../../files/diskFiles.ts';
import { writeNewFiles } from '../../files/newFolder.ts';
import { readNamedFile } from '../../files/readText.ts';
import { writeWhole } from '../../files/writeWhole.ts';
import { changedYaml, type YamlChange } from '../../outline/yaml/changedYaml.ts';
import { type BrandLogo, type BrandValues, brandValues } from '../../template/inspect/brandValues.ts';
import { EXIT, type ExitCode } from '../exitCode.ts';
import type { Io } from '../io.ts';
import { showFindings } from '../showFindings.ts';
import { openTemplate } from './openTemplate.ts';

export interface ImportBrandOptions {
  /** The outline that gets the brand; without it, the brand is printed. */
  readonly apply?: string | undefined;
}

const PRETTY = { format: 'pretty', quiet: false } as const;

/**
 * Runs `deckwright brand import`: reads the colours, fonts and logo of a template into a `brand` block, which it prints, or with
 * `apply` writes into an outline, whose comments stay, with the logo beside it in assets/. Says what it took and what it left.
 * Returns the exit code.
 */
export async function importBrandCommand(
  file: string,
  { apply }: ImportBrandOptions,
  io: Io,
): Promise<ExitCode> {
  const report = new Report();
  const trial = report.trial();
  const opened = openTemplate(file, io, trial, true);
  report.absorb(trial, ({ code }) => !/^company-(?:layout|role|frame)-/.test(code));
  if (!opened) {
    await showFindings(report, PRETTY, true, io);
    return report.sorted().some(({ code }) => code.startsWith('company-')) ? EXIT.usage : EXIT.io;
  }
  const values = brandValues(opened.template, opened.mapping, report);
  await showFindings(report, PRETTY, true, io);
  const target = resolve(io.folder, apply ?? 'content.yaml');
  const logo = values.logo && freeLogo(dirname(target), values.logo);
  if (apply !== undefined) {
    const problem = await applied(apply, target, values, logo, io);
    if (problem !== undefined) return problem;
  } else await io.out(changedYaml('', 'brand', changesOf(values, logo)) ?? '');
  io.err(takenText(file, values, logo));
  if (apply !== undefined && values.colours.length > 0)
    io.err(`taken out of ${apply}\n  the colours that follow from these: ${stale(values).join(', ')}\n`);
  return EXIT.done;
}

/** The first free name for the logo in assets/. */
function freeLogo(folder: string, { extension }: BrandLogo): string {
  const files = diskFiles(folder);
  for (let number = 1; ; number += 1) {
    const path = `assets/logo${number === 1 ? '' : `-${number}`}.${extension}`;
    const read = files.read(path);
    if ('problem' in read && read.problem.kind === 'missing') return path;
  }
}

/** The colours of a brand that others are derived from, and those that are derived when they are left out. */
const DERIVED = ['deep', 'accent', 'ink', 'muted', 'line', 'wash', 'tint'];

/** The colours that an outline must not keep, because old companions of another primary colour do not go with the new one. */
const stale = ({ colours }: BrandValues): readonly string[] =>
  colours.length > 0 ? DERIVED.filter((one) => !colours.some(({ name }) => name === one)) : [];

function changesOf(values: BrandValues, logo: string | undefined): YamlChange[] {
  const { name, isDark, colours, fonts } = values;
  const taken = colours.map((one): YamlChange => ({ path: ['colours', one.name], value: one.colour }));
  const faces = (['heading', 'body'] as const).flatMap((role): YamlChange[] => {
    const { latin, eastAsian } = fonts[role] ?? { latin: '', eastAsian: '' };
    return [
      ...(latin ? [{ path: ['fonts', role, 'latin'] as const, value: latin }] : []),
      ...(eastAsian ? [{ path: ['fonts', role, 'ea'] as const, value: eastAsian }] : []),
    ];
  });
  return [
    ...(name ? [{ path: ['name'] as const, value: name }] : []),
    ...(isDark ? [{ path: ['look'] as const, value: 'dark' }] : []),
    ...(logo
      ? [
          { path: ['logo', 'image'] as const, value: logo },
          { path: ['logo', 'dark'] as const, value: undefined },
        ]
      : []),
    ...taken,
    ...stale(values).map((one): YamlChange => ({ path: ['colours', one], value: undefined })),
    ...faces,
  ];
}

/** Writes the brand into the outline and the logo beside it. Returns an exit code when that fails. */
async function applied(
  named: string,
  target: string,
  values: BrandValues,
  logo: string | undefined,
  io: Io,
): Promise<ExitCode | undefined> {
  const report = new Report();
  const text = readNamedFile(target, named, report);
  if (text === undefined) {
    await showFindings(report, PRETTY, true, io);
    return EXIT.io;
  }
  const changed = changedYaml(text, 'brand', changesOf(values, logo));
  if (changed === undefined) {
    io.err(
      `deckwright: ${named} is no outline without mistakes in its YAML; \`deckwright check\` shows them.\n`,
    );
    return EXIT.usage;
  }
  try {
    const logos = new Map(logo && values.logo ? [[logo, values.logo.bytes]] : []);
    await io.finish(() => writeNewFiles(dirname(target), logos));
  } catch (error) {
    io.err(
      `deckwright: ${join(dirname(named), logo ?? '')} could not be written: ${refusal(error).reason}.\n`,
    );
    return EXIT.io;
  }
  const reason = await io.finish(() => writeWhole(target, new TextEncoder().encode(changed)));
  if (reason === undefined) return undefined;
  io.err(`deckwright: ${named} could not be written: ${reason}.\n`);
  return EXIT.io;
}

/** What was taken from a template and what was not, a line each. */
function takenText(
  file: string,
  { colours, fonts, left, logo }: BrandValues,
  path: string | undefined,
): string {
  const taken = [
    ...colours.map(({ name, colour, from }) => `${name} ${colour} (${from})`),
    ...(['heading', 'body'] as const).flatMap((role) => {
      const faces = fonts[role];
      return faces
        ? [`${role} ${[faces.latin, faces.eastAsian].filter((one) => one !== '').join(' / ')}`]
        : [];
    }),
    ...(logo && path ? [`logo “${logo.name}” as ${path}`] : []),
  ];
  return `${[`${file}: taken`, ...(taken.length > 0 ? taken : ['nothing']).map((one) => `  ${one}`), 'not taken', ...(left.length > 0 ? left : ['nothing else']).map((one) => `  ${one}`)].join('\n')}\n`;
}
