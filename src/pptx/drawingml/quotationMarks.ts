import { eastAsianScript } from '../../language/eastAsianScript.ts';
import type { SceneRun } from '../../scene/item.ts';
import { isEastAsian } from '../../typography/faces/characters.ts';
import { strayMarks } from '../../typography/faces/measure.ts';
import { parted } from '../../withOffsets.ts';

/**
 * The language that a text with quotation marks is marked with, because PowerPoint chooses their face by it: the deck's when that is
 * of the text's script, else one of that script.
 */
export function languageWithMarks(text: string, language: string): string {
  if (isEastAsian(text)) return eastAsianScript(language) ? language : 'zh-CN';
  return eastAsianScript(language) ? 'en-US' : language;
}

/**
 * The runs of a text with each stretch of stray marks by itself, and the face that such a stretch has to name. A run that inherits the
 * faces of a company's template cannot name its East Asian one, and does without: PowerPoint takes that by the language.
 */
export function withFaces(
  runs: readonly SceneRun[],
  text: string,
  namesEastAsian: boolean,
): { readonly run: SceneRun; readonly face?: 'ea' | 'latin' }[] {
  const faces = new Map(
    strayMarks(text)
      .filter(({ isEastAsian }) => namesEastAsian || !isEastAsian)
      .map(({ at, isEastAsian }) => [at, isEastAsian ? 'ea' : 'latin'] as const),
  );
  if (faces.size === 0) return runs.map((run) => ({ run }));
  return parted(runs, (at) => faces.get(at)).map(({ part, key }) => ({
    run: part,
    ...(key ? { face: key } : {}),
  }));
}
