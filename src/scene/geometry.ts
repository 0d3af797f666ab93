/** Width and height of a page, in points: 16 : 9 at 13.33 × 7.5 inches. */
export const PAGE = { width: 960, height: 540 } as const;

/** How far each outline level of text is indented from the one above it, in points, where a master does not set it. */
export const LEVEL_STEP = 36;
