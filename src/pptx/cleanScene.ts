import type { Scene } from '../scene/scene.ts';
import { legalXml } from '../xml/escapeXml.ts';

/**
 * A copy of the scene whose texts hold only what XML can carry, and no tabs, which would move words to stops that
 * nobody has set. Media are left alone: base64 needs no cleaning.
 */
export function cleanScene(scene: Scene): Scene {
  const { media, ...rest } = scene;
  return { ...clean(rest), media };
}

function clean<T>(value: T): T {
  if (typeof value === 'string') return legalXml(value).replaceAll('\t', ' ') as T;
  if (Array.isArray(value)) return value.map(clean) as T;
  if (typeof value !== 'object' || value === null) return value;
  // Where a text was written is for findings: no part of the file says it, and there are more of them than of texts.
  const fields = Object.entries(value).map(([key, inner]) => [key, key === 'origin' ? inner : clean(inner)]);
  return Object.fromEntries(fields) as T;
}
