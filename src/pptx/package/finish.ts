import type { Scene } from '../../scene/scene.ts';
import { appProperties } from './appProperties.ts';
import { charts } from './charts/charts.ts';
import { contentTypes } from './contentTypes.ts';
import { coreProperties } from './coreProperties.ts';
import { darkGrounds } from './darkGrounds.ts';
import { layouts } from './layouts.ts';
import { master } from './master.ts';
import { notes } from './notes.ts';
import { notesMaster } from './notesMaster.ts';
import type { Parts } from './parts.ts';
import { presentation } from './presentation.ts';
import { presentationProperties } from './presentationProperties.ts';
import { slides } from './slides/slides.ts';
import { theme } from './theme.ts';
import { unreferenced } from './unreferenced.ts';

/** One repair of the package: changes `parts` in place to what the scene says. */
export type Patch = (parts: Parts, scene: Scene) => void;

/**
 * What pptxgenjs leaves wrong or unsaid, put right. Slides come first: their objects carry the keys that tie them to
 * the scene until then. Otherwise order matters only where a line says so.
 */
const patches: readonly Patch[] = [
  slides,
  // darkGrounds follows slides and layouts, unreferenced all that replaces parts, contentTypes lists what is left.
  theme,
  master,
  layouts,
  darkGrounds,
  charts,
  notesMaster,
  notes,
  presentation,
  presentationProperties,
  coreProperties,
  appProperties,
  unreferenced,
  contentTypes,
];

/** Applies every patch in order. */
export function finish(parts: Parts, scene: Scene): void {
  for (const patch of patches) patch(parts, scene);
}
