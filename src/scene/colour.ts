export type { Colour } from '../brand/colour.ts';
