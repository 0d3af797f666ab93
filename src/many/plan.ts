import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path';
import { readRows } from '../data/readRows.ts';
import type { Report } from '../diagnostics/report.ts';
import type { Span } from '../diagnostics/span.ts';
import { fileDigests, sha256 } from '../files/many/digest.ts';
import { globFiles, isPattern } from '../files/many/globFiles.ts';
import { tidyText } from '../language/tidyText.ts';
import { marksIn, namesOf, type Row, valueAt } from '../outline/tree/withRow.ts';
import { parseYaml } from '../outline/yaml/yaml.ts';
import { spansIn, type YamlMap, type YamlNode } from '../outline/yaml/yamlNode.ts';
import { openProject, type Project, type ProjectOptions } from '../project.ts';
import { folded, outputName } from './outputName.ts';

/** What the command line says about many decks. */
export interface Wanted extends ProjectOptions {
  /** The outlines, or patterns such as `decks/*.yaml`. */
  readonly inputs: readonly string[];
  /** With rows: the name of a deck, with marks. Without: the folder of the decks. */
  readonly output?: string | undefined;
  /** The file with a row for each deck. */
  readonly each?: string | undefined;
  /** What marks call a row. */
  readonly as: string;
  readonly strict: boolean;
  /** The working folder. */
  readonly folder: string;
  /** The date of decks without a date of their own. */
  readonly date?: string | undefined;
}

/** A deck that is to be built. */
export interface PlannedDeck {
  /** A short digest of the output's name and of all that is known of the input before the build. */
  readonly id: string;
  readonly input: string;
  readonly output: string;
  readonly row?: Row;
  /** The sha256 of the outline, of the brand of the command line, of the templates and of the row. */
  readonly inputs: readonly string[];
  /** How much work it is likely to be: the characters of its outline and of its row. */
  readonly weight: number;
}

/**
 * Plans the decks before any work: reads the outlines and the rows, names the outputs. Returns undefined after a finding: a file that
 * cannot be read, a mark without a value, two equal outputs, a name that is none on every system, an output that is an input.
 */
export function planDecks(wanted: Wanted, report: Report): readonly PlannedDeck[] | undefined {
  const digest = fileDigests();
  const decks =
    wanted.each === undefined ? ofOutlines(wanted, digest, report) : ofRows(wanted, digest, report);
  return report.hasErrors ? undefined : decks;
}

type Digest = (path: string) => string | undefined;

/** A deck before its name is known to be its own. */
interface Named extends PlannedDeck {
  /** The place that gives the deck its name. */
  readonly span?: Span;
}

function ofOutlines(wanted: Wanted, digest: Digest, report: Report): readonly PlannedDeck[] {
  const names = wanted.inputs.flatMap((name) => {
    const found = isPattern(name) ? globFiles(name, wanted.folder) : [name];
    if (found.length === 0) report.add('file-missing', { file: name, from: 'the working folder' });
    return found;
  });
  const isOne = wanted.inputs.length === 1 && !isPattern(wanted.inputs[0] ?? '');
  const decks = [...new Set(names)].flatMap((input): Named[] => {
    const project = openProject({ path: input }, wanted.folder, report, wanted);
    if (!project) return [];
    const output = isOne ? (wanted.output ?? deckOf(input)) : outputIn(wanted, input);
    return [plannedDeck({ input, output: output.split(sep).join('/') }, project, wanted, digest)];
  });
  return withoutTwins(decks, report);
}

/**
 * The deck of one outline: `out/` beside it, with its name. The usual name `content.yaml` describes no deck, so its deck is `deck.pptx`.
 */
export function deckOf(input: string): string {
  const name = basename(input, extname(input));
  return join(dirname(input), 'out', `${name === 'content' ? 'deck' : name}.pptx`);
}

/** The deck of one of several outlines: in the folder of the decks, else in `out/` beside the outline. */
const outputIn = ({ output, folder }: Wanted, input: string): string =>
  join(output ?? join(dirname(input), 'out'), `${nameOf(input, folder)}.pptx`);

/** Of several outlines, a deck is called as its own; a `content.yaml`, whose name says nothing, as its folder. */
function nameOf(input: string, folder: string): string {
  const name = basename(input, extname(input));
  return name === 'content' ? basename(dirname(resolve(folder, input))) || name : name;
}

function ofRows(wanted: Wanted, digest: Digest, report: Report): readonly PlannedDeck[] {
  const { inputs: [input = ''] = [], folder, each = '', as, output = '' } = wanted;
  const project = openProject({ path: input }, folder, report, wanted);
  const name = relative(folder, resolve(folder, each)).split(sep).join('/');
  const values = readRows({ path: each, folder, name }, report);
  if (!project || !values) return [];
  const rows = values.map((one): Row => ({ name: as, values: one }));
  checkMarks(project, rows, report);
  const common = new Set(project.inputs);
  common.add(resolve(folder, each));
  const decks = rows.flatMap((row): Named[] => {
    const file = outputName(output, row, report);
    if (file === undefined) return [];
    if (common.has(resolve(folder, file))) report.add('output-is-input', { file }, { span: row.values.span });
    return [{ ...plannedDeck({ input, output: file, row }, project, wanted, digest), span: row.values.span }];
  });
  return withoutTwins(decks, report);
}

function plannedDeck(
  deck: Pick<PlannedDeck, 'input' | 'output' | 'row'>,
  project: Project,
  { set = [], strict, date, root, brand }: Wanted,
  digest: Digest,
): PlannedDeck {
  const row = deck.row && JSON.stringify(plain(deck.row.values));
  const inputs = [...project.inputs].flatMap((path) => digest(path) ?? []);
  if (row !== undefined) inputs.push(sha256(row));
  const said = [deck.output, inputs, deck.row?.name, set, strict, date, root, brand];
  const id = sha256(JSON.stringify(said)).slice(0, 16);
  return { id, ...deck, inputs, weight: project.text.length + (row?.length ?? 0) };
}

/** Reports marks of the outline for which rows have no value: at the mark when no row has one, else at the row. */
function checkMarks(project: Project, rows: readonly Row[], report: Report): void {
  const { file } = project;
  const text = tidyText(project.text);
  if (project.form === 'slides' || !text.includes('{{')) return;
  report.addSource(file, text);
  const root = parseYaml(text, spansIn(file), report);
  for (const [path, span] of root ? marksOf(root) : []) {
    const without = rows.filter((row) => !valueAt(path, row));
    for (const row of without.length === rows.length ? without.slice(0, 1) : without) {
      const place = without.length === rows.length ? span : row.values.span;
      report.add('row-unknown-value', { path, known: namesOf(row) }, { span: place });
    }
  }
}

/** The paths that the marks of an outline name, each with the place of its text. */
function marksOf(node: YamlNode): (readonly [string, Span])[] {
  if (node.type === 'scalar') return marksIn(node.text).map(({ path }) => [path, node.span] as const);
  return (node.type === 'list' ? node.items : node.entries.map(({ value }) => value)).flatMap(marksOf);
}

/** Reports decks whose outputs are one file on some system. */
function withoutTwins(decks: readonly Named[], report: Report): readonly PlannedDeck[] {
  const known = new Map<string, string>();
  return decks.map(({ span, ...deck }) => {
    const key = folded(deck.output);
    const other = known.get(key);
    if (other !== undefined) report.add('output-twice', { output: deck.output, other }, { span });
    known.set(key, deck.output);
    return deck;
  });
}

/** The values of a row as plain data, which JSON can write. */
function plain(node: YamlNode): unknown {
  if (node.type === 'scalar') return node.value === null ? null : node.text;
  if (node.type === 'list') return node.items.map(plain);
  return (node as YamlMap).entries.map(({ key, value }) => [key, plain(value)]);
}
