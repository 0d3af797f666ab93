import type { Theme } from '../../src/brand/theme.ts';
import { build } from '../../src/build.ts';
import { Report } from '../../src/diagnostics/report.ts';
import { openProject } from '../../src/project.ts';
import type { Scene } from '../../src/scene/scene.ts';
import { GALLERY_BRANDS, galleryText } from '../galleryText.ts';

/** The decks that are compared: the shipped one, and the gallery in each brand. */
export const DECKS: readonly string[] = ['deck', ...GALLERY_BRANDS.map(({ name }) => name)];

/** Builds one of `DECKS`, in `faces` when they are given. Throws when it does not compile. */
export async function deckNamed(
  name: string,
  faces?: Theme['faces'],
): Promise<{ deck: Uint8Array; scene: Scene }> {
  const report = new Report();
  const brand = GALLERY_BRANDS.find((one) => one.name === name)?.path;
  const gallery = { name: 'gallery', bytes: new TextEncoder().encode(galleryText()) };
  const set = faces ? [`brand.fonts=${JSON.stringify(faces)}`] : [];
  const project = openProject(brand ? gallery : { path: 'content.yaml' }, '.', report, { brand, set });
  const { deck, scene } = project ? await build(project, report) : {};
  if (!deck || !scene) throw new Error(`the deck ${name} does not compile`);
  return { deck, scene };
}
