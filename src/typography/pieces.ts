import type { Theme } from '../brand/theme.ts';
import type { Paragraph } from '../scene/item.ts';
import type { Piece } from './faces/paragraph.ts';

/** The runs of a paragraph as they are measured, against its largest size in points. Without a bullet its first line may begin apart from the others. */
export function piecesOf(
  { runs, hanging, bullet }: Paragraph,
  faces: Theme['faces'],
): { pieces: Piece[]; size: number } {
  const size = Math.max(...runs.map((run) => run.size));
  const pieces = runs.map((run, i) => ({
    text: run.text,
    font: { ...faces[run.role], bold: run.bold },
    scale: run.size / size,
    ...(run.tracking ? { tracking: run.tracking / run.size } : {}),
    ...(i === 0 && hanging !== 0 && !bullet ? { hanging: hanging / size } : {}),
  }));
  return { pieces, size };
}
