import type { Scene } from '../../scene/scene.ts';
import type { Parts } from './parts.ts';

/** One repair of the package: changes `parts` in place to what the scene says. */
export type Patch = (parts: Parts, scene: Scene) => void;

/**
 * What pptxgenjs leaves wrong or unsaid, put right. Order matters only where a line says so: slides are finished
 * while their objects still carry the keys pptxgenjs drew them under.
 */
const patches: readonly Patch[] = [
  // Slides

  // Package
];

/** Applies every patch in order. */
export function finish(parts: Parts, scene: Scene): void {
  for (const patch of patches) patch(parts, scene);
}
