import type { Scene } from '../../scene/scene.ts';
import type { ShapeContext } from './drawingml/shape.ts';
import { linkAttributes } from './links.ts';
import { blipXml } from './mediaParts.ts';
import type { Parts } from './parts.ts';
import { Relationships } from './relationships.ts';

/** What objects of one part need: the deck's faces and language, and relationships made as they are asked for. */
export function partContext(parts: Parts, scene: Scene, part: string): ShapeContext {
  const relationships = new Relationships(parts, part);
  return {
    faces: scene.theme.faces,
    language: scene.document.language,
    link: linkAttributes(relationships, scene),
    blip(key) {
      const media = scene.media[key];
      if (!media) throw new Error(`the scene has no medium ${key}`);
      return blipXml(parts, relationships, media);
    },
  };
}
