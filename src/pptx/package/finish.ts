import type { Scene } from '../../scene/scene.ts';
import { charts } from './charts/charts.ts';
import { contentTypes } from './contentTypes.ts';
import { layouts } from './layouts.ts';
import { master } from './master.ts';
import { notes } from './notes.ts';
import { notesMaster } from './notesMaster.ts';
import type { Parts } from './parts.ts';
import { presentation } from './presentation.ts';
import { presentationProperties } from './presentationProperties.ts';
import { chartNumbers } from './slides/chartNumbers.ts';
import { clicks } from './slides/clicks.ts';
import { groups } from './slides/groups.ts';
import { layoutLinks } from './slides/layoutLinks.ts';
import { names } from './slides/names.ts';
import { pictures } from './slides/pictures.ts';
import { placeholders } from './slides/placeholders.ts';
import { shapes } from './slides/shapes.ts';
import { tables } from './slides/tables.ts';
import { texts } from './slides/texts.ts';
import { tidy } from './slides/tidy.ts';
import { theme } from './theme.ts';
import { unreferenced } from './unreferenced.ts';

/** One repair of the package: changes `parts` in place to what the scene says. */
export type Patch = (parts: Parts, scene: Scene) => void;

/**
 * What pptxgenjs leaves wrong or unsaid, put right. Order matters only where a line says so: slides are finished
 * while their objects still carry the keys pptxgenjs drew them under.
 */
const patches: readonly Patch[] = [
  // Slides: all of these find objects by their keys; names, last, takes the keys away.
  layoutLinks,
  chartNumbers,
  tidy,
  texts,
  shapes,
  pictures,
  tables,
  placeholders,
  clicks,
  groups,
  names,
  // Package: unreferenced follows all that replaces parts, contentTypes lists what is left.
  theme,
  master,
  layouts,
  charts,
  notesMaster,
  notes,
  presentation,
  presentationProperties,
  unreferenced,
  contentTypes,
];

/** Applies every patch in order. */
export function finish(parts: Parts, scene: Scene): void {
  for (const patch of patches) patch(parts, scene);
}
