import type { XmlElement } from '../package/xmlTree.ts';
import type { Rule } from './rule.ts';
import { below, elements, relationshipsById, shapeTrees } from './select.ts';

/** A picture is of a format that every reader shows. An SVG has a PNG for older readers. */
export const pictureParts: Rule = (parts) =>
  shapeTrees(parts).flatMap((part) => {
    const relationships = relationshipsById(parts, part);
    const shown = (element: XmlElement) =>
      relationships.get(element.getAttribute('r:embed') ?? '')?.target ?? 'nothing';
    return elements(parts, part, 'a:blip')
      .flatMap((blip) => faults(shown(blip), below(blip, 'asvg:svgBlip').map(shown)))
      .map((message) => ({ part, message }));
  });

function faults(raster: string, vectors: readonly string[]): string[] {
  const [right, names] = vectors.length > 0 ? [/\.png$/, 'PNG'] : [/\.(png|jpeg|gif)$/, 'PNG, JPEG or GIF'];
  return [
    ...(right.test(raster) ? [] : [`shows ${raster} where a ${names} has to stand`]),
    ...vectors.filter((vector) => !vector.endsWith('.svg')).map((vector) => `takes ${vector} for an SVG`),
  ];
}
