import { readPicture } from '../../media/readPicture.ts';
import type { Media } from '../../scene/scene.ts';
import type { Template } from '../template.ts';

/** The pictures that the template shows, by their parts, as far as they are of a type that slides take; others stay unseen in previews. */
export function templateMedia({ layouts, parts }: Template): Readonly<Record<string, Media>> {
  const shown = layouts.flatMap(({ ground, furniture }) => [
    ...(ground.kind === 'picture' ? [ground.part] : []),
    ...furniture.flatMap(({ picture }) => picture ?? []),
  ]);
  const files = {
    read: (path: string) => {
      const bytes = parts[path];
      return bytes ? { bytes } : { problem: { kind: 'missing' as const } };
    },
  };
  const read = [...new Set(shown)].flatMap((part) => {
    const media = /\.(?:png|jpe?g|gif)$/i.test(part) ? readPicture(part, files, () => {}) : undefined;
    return media ? [[part, media] as const] : [];
  });
  return Object.fromEntries(read);
}
