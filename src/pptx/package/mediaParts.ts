import { createHash } from 'node:crypto';
import type { Media } from '../../scene/scene.ts';
import type { Parts } from './parts.ts';
import type { Relationships } from './relationships.ts';

/** `a:blip` of a medium, its parts and relationships made. An SVG stands behind the PNG that older readers show. */
export function blipXml(parts: Parts, relationships: Relationships, media: Media): string {
  const { type, data, fallback } = media;
  const embed = (bytes: string, extension: string) =>
    relationships.to('image', mediaPart(parts, bytes, extension));
  if (type !== 'svg') return `<a:blip r:embed="${embed(data, type)}"/>`;
  const png = fallback === undefined ? '' : ` r:embed="${embed(fallback, 'png')}"`;
  return (
    `<a:blip${png}><a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip ` +
    'xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" ' +
    `r:embed="${embed(data, 'svg')}"/></a:ext></a:extLst></a:blip>`
  );
}

/** The part that holds these bytes (base64), named by their hash: the same picture stands in the package once. */
function mediaPart(parts: Parts, base64: string, extension: string): string {
  const bytes = Buffer.from(base64, 'base64');
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  const name = `ppt/media/image-${hash}.${extension}`;
  if (!parts.has(name)) parts.set(name, new Uint8Array(bytes));
  return name;
}
