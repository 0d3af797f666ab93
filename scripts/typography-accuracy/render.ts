import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import PptxGenJS from 'pptxgenjs';
import type { AccuracyBox } from './boxes.ts';

/** A line of a box, and the middle of its type in points from the top of the page. */
export interface RenderedLine {
  readonly text: string;
  readonly middle: number;
}

/**
 * Returns the lines in which LibreOffice sets each box: writes one box on each slide, with the line spacing in per cent as
 * decks have it, and reads the text positions in the PDF.
 */
export async function renderedLines(boxes: readonly AccuracyBox[]): Promise<RenderedLine[][]> {
  const folder = mkdtempSync(join(tmpdir(), 'typography-'));
  try {
    writeFileSync(join(folder, 'boxes.pptx'), await deckOf(boxes));
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const convert = ['--headless', profile, '--convert-to', 'pdf', '--outdir', folder];
    execFileSync('soffice', [...convert, join(folder, 'boxes.pptx')], { stdio: 'ignore' });
    execFileSync('pdftotext', ['-bbox-layout', join(folder, 'boxes.pdf'), join(folder, 'boxes.html')]);
    const pages = readFileSync(join(folder, 'boxes.html'), 'utf8').split('<page ').slice(1);
    return pages.map((page, i) => linesOf(page, pitchOf(boxes[i]?.size ?? 1)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The pitch in points that a box of this size is written to have: 125 % of a single line, which is 1.2 em. */
export const pitchOf = (size: number): number => size * 1.5;

async function deckOf(boxes: readonly AccuracyBox[]): Promise<Uint8Array> {
  const deck = new (constructorOf(PptxGenJS))();
  deck.defineLayout({ name: 'tall', width: 960 / 72, height: 1200 / 72 });
  deck.layout = 'tall';
  for (const { text, font, size, width } of boxes) {
    deck.addSlide().addText(text, {
      ...{
        x: 0.5,
        y: 0.5,
        w: width / 72,
        h: 1000 / 72,
        margin: 0,
        align: 'left',
        valign: 'top',
        lang: 'zh-CN',
      },
      ...{ fontFace: font.latin, fontSize: size, bold: font.bold, lineSpacingMultiple: 1.25, wrap: true },
    });
  }
  const parts = unzipSync((await deck.write({ outputType: 'uint8array' })) as Uint8Array);
  for (const [i, { font }] of boxes.entries()) {
    const name = `ppt/slides/slide${i + 1}.xml`;
    const xml = strFromU8(parts[name] ?? new Uint8Array());
    const faces = xml.replaceAll(/<a:ea typeface="[^"]*"/g, `<a:ea typeface="${font.ea}"`);
    parts[name] = strToU8(faces.replaceAll('<a:pPr ', '<a:pPr eaLnBrk="1" hangingPunct="0" '));
  }
  return zipSync(parts);
}

// The types declare `default` as the class. Under Node's module rules that is true only for some loaders.
function constructorOf(module: unknown): new () => PptxGenJS.default {
  return ((module as { default?: unknown }).default ?? module) as new () => PptxGenJS.default;
}

// Words whose middles are less than half a pitch apart are in one line.
function linesOf(page: string, pitch: number): RenderedLine[] {
  const lines: { middle: number; words: { x: number; text: string }[] }[] = [];
  const word = /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="[\d.-]+" yMax="([\d.-]+)">(.*?)<\/word>/g;
  for (const [, x, top, bottom, text] of page.matchAll(word)) {
    const middle = (Number(top) + Number(bottom)) / 2;
    let line = lines.find((candidate) => Math.abs(candidate.middle - middle) < pitch / 2);
    if (!line) {
      line = { middle, words: [] };
      lines.push(line);
    }
    line.words.push({ x: Number(x), text: text ?? '' });
  }
  lines.sort((a, b) => a.middle - b.middle);
  return lines.map(({ middle, words }) => ({
    middle,
    text: words
      .sort((a, b) => a.x - b.x)
      .map(({ text }) => text)
      .join(' '),
  }));
}
