import type { Face, Role } from './theme.ts';

/** The faces of a brand that names none: common on Windows and Office for Mac, with a Song face for quotations. */
export const FACES: Readonly<Record<Role, Face>> = {
  heading: { latin: 'Arial', ea: 'Microsoft YaHei' },
  body: { latin: 'Arial', ea: 'Microsoft YaHei' },
  quotation: { latin: 'Times New Roman', ea: 'SimSun' },
};
