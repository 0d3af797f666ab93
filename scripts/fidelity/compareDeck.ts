import type { ShownPage } from './libreoffice.ts';
import { type Grey, likeness } from './likeness.ts';
import { drawnLines, edgeOf, lineOnPage } from './lines.ts';

/** How many of all are the same. */
interface Share {
  readonly same: number;
  readonly all: number;
}

/** The result of comparing a deck: the likeness of each slide, the lines that break alike, and those of them within a point. */
export interface Compared {
  readonly likenesses: readonly number[];
  /** The likenesses with what LibreOffice draws against the file. */
  readonly withFaults: readonly number[];
  readonly lines: Share;
  readonly inPlace: Share;
  /** The slides and lines that differ, in words. */
  readonly differences: readonly string[];
}

interface Pixels {
  readonly pixels: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Drawings of slides, and the pages that LibreOffice shows of them. */
interface Shown {
  readonly svgs: readonly string[];
  readonly pages: readonly ShownPage[];
}

/** In pixels of three quarters of a point: how far a square of a picture may lie beside its place. */
const REACH = 1;

/**
 * Compares drawings with the pages that LibreOffice shows. `texts` are the drawings without charts, whose words no lines break; `faulty`
 * are drawings and pages with what LibreOffice draws against the file. `toPixels` turns a drawing into red, green, blue and alpha.
 */
export async function compareDeck(
  { svgs, pages, texts, faulty }: Shown & { readonly texts: readonly string[]; readonly faulty: Shown },
  toPixels: (svg: string) => Promise<Pixels>,
): Promise<Compared> {
  const likenesses: number[] = [];
  const withFaults: number[] = [];
  const differences: string[] = [];
  let [all, same, known, placed] = [0, 0, 0, 0];
  for (const [i, svg] of svgs.entries()) {
    const page = pages[i];
    if (!page) throw new Error(`LibreOffice shows no slide ${i + 1}`);
    const like = likeness(grey(await toPixels(svg)), page.grey, REACH);
    likenesses.push(like);
    const [other = svg, own = page] = [faulty.svgs[i], faulty.pages[i]];
    const isSame = other === svg;
    withFaults.push(isSame ? like : likeness(grey(await toPixels(other)), own.grey, REACH));
    if (like < 0.93) differences.push(`slide ${i + 1}: likeness ${like.toFixed(3)}`);
    for (const line of drawnLines(texts[i] ?? '').filter(({ text }) => text !== '')) {
      all += 1;
      const place = lineOnPage(line, page.words);
      if (!place) differences.push(`slide ${i + 1}: breaks elsewhere: ${line.text}`);
      else same += 1;
      if (!place || place.isCut) continue;
      const off = Math.abs(edgeOf(place, line.align) - line.x);
      known += 1;
      if (off <= 1) placed += 1;
      else differences.push(`slide ${i + 1}: ${off.toFixed(1)} pt off: ${line.text}`);
    }
  }
  return { likenesses, withFaults, lines: { same, all }, inPlace: { same: placed, all: known }, differences };
}

function grey({ pixels, width, height }: Pixels): Grey {
  const result = new Uint8Array(width * height);
  for (let i = 0; i < result.length; i++)
    result[i] =
      0.299 * (pixels[4 * i] ?? 0) + 0.587 * (pixels[4 * i + 1] ?? 0) + 0.114 * (pixels[4 * i + 2] ?? 0);
  return { width, height, pixels: result };
}
