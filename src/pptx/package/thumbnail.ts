import type { Parts } from './parts.ts';
import { Relationships } from './relationships.ts';

/** Where PowerPoint keeps it. */
const THUMBNAIL = 'docProps/thumbnail.jpeg';

/** Gives the package the picture that file managers show for it: a JPEG, the one type every reader of them knows. */
export function thumbnail(parts: Parts, jpeg: Uint8Array): void {
  parts.set(THUMBNAIL, jpeg);
  new Relationships(parts, '').to('metadata/thumbnail', THUMBNAIL);
}
