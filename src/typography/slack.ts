/**
 * Text is broken as if it were this much wider than measured. Viewers round advances, hint them and replace
 * fonts; a word that just fits here must not run over there.
 */
export const SLACK = 1.04;
