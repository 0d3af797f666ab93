/**
 * Lines are broken as if text were wider than measured by this factor. Viewers round and hint advances, ignore kerning and
 * replace fonts, so a line that fits exactly here would overflow in some of them.
 */
export const SLACK = 1.04;
