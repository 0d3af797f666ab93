import type { Theme } from '../../src/brand/theme.ts';
import { compile } from '../../src/build.ts';
import { Report } from '../../src/diagnostics/report.ts';
import { openProject } from '../../src/project.ts';
import type { Scene } from '../../src/scene/scene.ts';
import { GALLERY_BRANDS, galleryText } from '../galleryText.ts';

/** The decks that are compared: the shipped one, and the gallery in each brand. */
export const DECKS: readonly string[] = ['deck', ...GALLERY_BRANDS.map(({ name }) => name)];

/** Compiles one of `DECKS`, in `faces` when they are given. Throws when it does not compile. */
export function sceneNamed(name: string, faces?: Theme['faces']): Scene {
  const report = new Report();
  const brand = GALLERY_BRANDS.find((one) => one.name === name)?.path;
  const gallery = { name: 'gallery', bytes: new TextEncoder().encode(galleryText()) };
  const set = faces ? [`brand.fonts=${JSON.stringify(faces)}`] : [];
  const project = openProject(brand ? gallery : { path: 'content.yaml' }, '.', report, { brand, set });
  const { scene } = project ? compile(project, report) : {};
  if (!scene) throw new Error(`the deck ${name} does not compile`);
  return scene;
}
