/**
 * Text is broken as if it were this much wider than measured. Viewers round advances, hint them, leave kerning out
 * and replace fonts; a line that just fits here must not run over there.
 */
export const SLACK = 1.04;
