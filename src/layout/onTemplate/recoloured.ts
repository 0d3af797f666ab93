import type { Colour } from '../../brand/colour.ts';
import { type BrandOn, onSlides } from '../../template/stand/brandOn.ts';

/** Plain data of items, or of a table style, with the colours of kinds named as slides on the template name them. */
export function recoloured<T>(data: T, on: BrandOn): T {
  const visit = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(visit);
    if ('slot' in value) return onSlides(value as Colour, on);
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, visit(inner)]));
  };
  return visit(data) as T;
}
