import type { Paragraph, PlaceholderType } from '../../scene/item.ts';
import type { Placeholder, Scene } from '../../scene/scene.ts';
import { levelBullet } from '../drawingml/bullet.ts';
import { STEP } from '../drawingml/levels.ts';
import { wordsOf } from '../words/wordsOf.ts';

type MasterType = 'title' | 'body' | 'dt' | 'ftr' | 'sldNum';

/**
 * Gives the five placeholders of the master. Where layouts have such a placeholder, the master takes the most frequent one, so
 * that a layout that a user adds in PowerPoint has it at the same place.
 */
export function masterPlaceholders(scene: Scene): Placeholder[] {
  const { names, prompts } = wordsOf(scene);
  const words: Partial<Record<MasterType, string>> = {
    title: prompts.title,
    dt: scene.document.date.slice(0, 10),
  };
  return (Object.keys(DEFAULTS) as MasterType[]).map((type) => {
    const { x, width, y, height, size, align, idx } = DEFAULTS[type];
    const common = type === 'body' || type === 'dt' ? undefined : commonest(scene, type);
    const own: Paragraph = paragraph(type, size, align, '');
    // The date has the look of the page number, because it stands beside it.
    const look = (type === 'dt' ? commonest(scene, 'sldNum') : common)?.levels[0] ?? own;
    const text = type === 'ftr' ? (look.runs[0]?.text ?? '') : (words[type] ?? '');
    return {
      type,
      idx,
      name: names[type],
      box: common?.box ?? { x, y, width, height },
      valign: common?.valign ?? (type === 'body' ? 'top' : 'middle'),
      levels: type === 'body' ? bodyLevels(prompts.levels) : [withText(look, text)],
    };
  });
}

interface Default {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly size: number;
  readonly align: Paragraph['align'];
  readonly idx: number;
}

const FOOTER = { y: 510, height: 15, size: 10 };
/** Where no layout takes the index: a layout's date has the same as the master's. */
const DATE_INDEX = 10;

const DEFAULTS: Readonly<Record<MasterType, Default>> = {
  title: { x: 48, y: 54, width: 864, height: 72, size: 28, align: 'left', idx: 0 },
  body: { x: 48, y: 144, width: 864, height: 312, size: 18, align: 'left', idx: 1 },
  dt: { ...FOOTER, x: 768, width: 84, align: 'right', idx: DATE_INDEX },
  ftr: { ...FOOTER, x: 48, width: 480, align: 'left', idx: 3 },
  sldNum: { ...FOOTER, x: 864, width: 48, align: 'right', idx: 4 },
};

const COLOUR = { slot: 'dk1' } as const;
/** Body and label of the type scale, down to its floor. */
const BODY_SIZES = [18, 14, 14, 12, 12];

function bodyLevels(words: readonly string[]): Paragraph[] {
  return BODY_SIZES.map((size, level) => ({
    ...paragraph('body', size, 'left', words[level] ?? ''),
    level,
    indent: level * STEP,
    hanging: level === 0 ? 0 : -STEP,
    before: level === 0 ? 6 : 3,
    ...(level === 0 ? {} : { bullet: levelBullet(level, COLOUR) }),
  }));
}

function paragraph(type: MasterType, size: number, align: Paragraph['align'], text: string): Paragraph {
  const title = type === 'title';
  return {
    runs: [{ text, size, bold: title, colour: COLOUR, role: title ? 'heading' : 'body' }],
    align,
    pitch: size * (title ? 1.25 : 1.5),
    before: 0,
    after: 0,
    level: 0,
    indent: 0,
    hanging: 0,
  };
}

function withText(look: Paragraph, text: string): Paragraph {
  const run = look.runs[0];
  return run ? { ...look, runs: [{ ...run, text }] } : look;
}

function commonest(scene: Scene, type: PlaceholderType): Placeholder | undefined {
  const kinds = new Map<string, Placeholder[]>();
  for (const one of scene.layouts.flatMap(({ placeholders }) => placeholders)) {
    if (one.type !== type) continue;
    const look = one.levels[0]?.runs[0];
    const key = JSON.stringify([one.box, one.valign, look?.size, look?.colour]);
    kinds.set(key, [...(kinds.get(key) ?? []), one]);
  }
  return [...kinds.values()].sort((a, b) => b.length - a.length)[0]?.[0];
}
