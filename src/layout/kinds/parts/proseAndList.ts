import type { Colour } from '../../../scene/colour.ts';
import type { Paragraph } from '../../../scene/item.ts';
import type { Body } from '../../../slides/slide.ts';
import type { Words } from '../../setting/fittingOf.ts';
import type { Look } from '../../setting/look.ts';
import type { Setting } from '../../setting/setText.ts';

const HANG = 16;
/** Air between paragraphs, in em. */
const GAP = 0.35;

/** Paragraphs and then the items of a list as one text to be set. */
export function proseAndList(body: Body, what: string, look: Look, width: number, height: number): Words {
  const list = body.lists[0] ?? [];
  return {
    what,
    text: [...body.paragraphs, ...list],
    look,
    width: width - (list.length > 0 ? HANG : 0),
    height,
    gap: GAP,
  };
}

/** Gives the list's paragraphs of a text set by `proseAndList` their bullets. */
export function bulleted(setting: Setting, body: Body, colour: Colour): Setting {
  const paragraphs = setting.paragraphs.map((paragraph, i): Paragraph => {
    if (i < body.paragraphs.length) return paragraph;
    return { ...paragraph, indent: HANG, hanging: -HANG, bullet: { kind: 'char', char: '•', colour } };
  });
  return { ...setting, paragraphs };
}
