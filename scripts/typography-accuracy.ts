// Compares our line counts and line pitches with LibreOffice's over 500 generated boxes and writes the table in docs/typography.md.
// Needs soffice, pdftotext and the fonts fonts-liberation2, fonts-crosextra-carlito, fonts-crosextra-caladea,
// fonts-noto-cjk. `npm run typography:accuracy`; exit code 1 when the promise of the docs is broken.
import { readFileSync, writeFileSync } from 'node:fs';
import { breakLines } from '../src/typography/breaking/breakLines.ts';
import { SLACK } from '../src/typography/slack.ts';
import { type AccuracyBox, accuracyBoxes } from './typography-accuracy/boxes.ts';
import { pitchOf, type RenderedLine, renderedLines } from './typography-accuracy/render.ts';

const DOCS = new URL('../docs/typography.md', import.meta.url);
const BOXES = 500;

interface Count {
  readonly box: AccuracyBox;
  readonly theirs: number;
  /** The lines as Deckwright measures them, and with the slack that layouts use. */
  readonly measured: number;
  readonly slack: number;
}

main();

async function main(): Promise<void> {
  const boxes = accuracyBoxes(BOXES);
  const rendered = await renderedLines(boxes);
  const counts = boxes.map((box, i) => ({
    box,
    theirs: rendered[i]?.length ?? 0,
    measured: linesOf(box, box.width * SLACK),
    slack: linesOf(box, box.width),
  }));
  const drift = Math.max(...boxes.map((box, i) => driftOf(box, rendered[i] ?? [])));
  const table = `${tableOf(counts)}\n\nAll lines stand ${drift.toFixed(2)} pt or less from where their pitch puts them.`;
  const docs = readFileSync(DOCS, 'utf8');
  const place = /(<!-- accuracy -->\n)[\s\S]*(<!-- \/accuracy -->)/;
  writeFileSync(
    DOCS,
    docs.replace(place, (_, open, close) => `${open}\n${table}\n\n${close}`),
  );
  console.log(table);
  const wrong = counts.filter(({ theirs, measured }) => theirs !== measured).length;
  const unsafe = counts.filter(({ theirs, slack }) => slack < theirs).length;
  if (wrong >= BOXES / 100 || unsafe > 0 || drift > 1) process.exitCode = 1;
}

function linesOf({ text, font, size }: AccuracyBox, width: number): number {
  return breakLines([{ text, font }], size, width, 'flow').length;
}

/** How far in points a line of the box stands from where the pitch puts it, counted from the first. */
function driftOf({ size }: AccuracyBox, lines: readonly RenderedLine[]): number {
  const [first] = lines;
  return Math.max(
    0,
    ...lines.map(({ middle }, i) => Math.abs(middle - (first?.middle ?? 0) - i * pitchOf(size))),
  );
}

function tableOf(counts: readonly Count[]): string {
  const sizes = [...new Set(counts.map(({ box }) => box.size))];
  return [
    '| boxes | | lines | as measured: more | fewer | error | with slack: more | fewer |',
    '|---|--:|--:|--:|--:|--:|--:|--:|',
    ...(['Chinese', 'English', 'mixed'] as const).map((script) =>
      row(
        script,
        counts.filter(({ box }) => box.script === script),
      ),
    ),
    ...sizes.map((size) =>
      row(
        `${size} pt`,
        counts.filter(({ box }) => box.size === size),
      ),
    ),
    row('**all**', counts),
  ].join('\n');
}

function row(name: string, counts: readonly Count[]): string {
  const number = (test: (count: Count) => boolean): number => counts.filter(test).length;
  const lines = counts.reduce((sum, { theirs }) => sum + theirs, 0);
  const more = number(({ theirs, measured }) => measured > theirs);
  const fewer = number(({ theirs, measured }) => measured < theirs);
  const error = `${((100 * (more + fewer)) / counts.length).toFixed(1)} %`;
  const slackMore = number(({ theirs, slack }) => slack > theirs);
  const slackFewer = number(({ theirs, slack }) => slack < theirs);
  return `| ${[name, counts.length, lines, more, fewer, error, slackMore, slackFewer].join(' | ')} |`;
}
