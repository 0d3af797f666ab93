import { createHash } from 'node:crypto';
import type { Media } from '../../scene/scene.ts';
import type { Package } from '../package/package.ts';
import type { Relationships } from '../package/relationships.ts';

/** The parts of a medium: its own, and for an SVG that of the PNG that older readers show. */
interface MediaParts {
  readonly own: string;
  readonly fallback?: string;
}

/** The pictures of a deck. Each is decoded once, named by the hash of its bytes and stored once, however often it is used. */
export class MediaStore {
  readonly #package: Package;
  readonly #media: Readonly<Record<string, Media>>;
  readonly #parts = new Map<string, MediaParts>();

  constructor(target: Package, media: Readonly<Record<string, Media>>) {
    this.#package = target;
    this.#media = media;
  }

  /** `a:blip` of a medium by its key in the scene; the relationships are made. Throws when the scene has no such medium. */
  blip(key: string, relationships: Relationships): string {
    const { own, fallback } = this.#partsOf(key);
    const embed = (part: string) => `r:embed="${relationships.to('image', part)}"`;
    if (!own.endsWith('.svg')) return `<a:blip ${embed(own)}/>`;
    return (
      `<a:blip${fallback ? ` ${embed(fallback)}` : ''}><a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}">` +
      `<asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" ${embed(own)}/>` +
      '</a:ext></a:extLst></a:blip>'
    );
  }

  /** The names of the parts of a medium, in one text, by its key in the scene. The parts are in the package then. Throws as `blip`. */
  partsOf(key: string): string {
    const { own, fallback = '' } = this.#partsOf(key);
    return `${own} ${fallback}`;
  }

  #partsOf(key: string): MediaParts {
    const known = this.#parts.get(key);
    if (known) return known;
    const media = this.#media[key];
    if (!media) throw new Error(`the scene has no medium ${key}`);
    const { type, data, fallback } = media;
    const parts = {
      own: this.#store(data, type),
      ...(fallback === undefined ? {} : { fallback: this.#store(fallback, 'png') }),
    };
    this.#parts.set(key, parts);
    return parts;
  }

  #store(base64: string, extension: string): string {
    const bytes = new Uint8Array(Buffer.from(base64, 'base64'));
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
    const name = `ppt/media/image-${hash}.${extension}`;
    if (!this.#package.has(name)) this.#package.add(name, bytes);
    return name;
  }
}
