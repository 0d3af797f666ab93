import { build } from '../../src/build.ts';
import { Report } from '../../src/diagnostics/report.ts';
import { openProject } from '../../src/project.ts';
import type { Scene } from '../../src/scene/scene.ts';

/** The scene and the bytes of the shipped content, built once for all test files in a process. */
export const shipped: Promise<{ readonly scene: Scene; readonly deck: Uint8Array }> = buildShipped();

async function buildShipped() {
  const report = new Report();
  const project = openProject({ path: 'content.yaml' }, '.', report);
  const built = project && (await build(project, report));
  if (!built?.scene || !built.deck) throw new Error('the shipped content gives no deck');
  return { scene: built.scene, deck: built.deck };
}
