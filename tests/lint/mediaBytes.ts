import { mediaType } from '../../src/media/mediaType.ts';
import type { Rule } from './rule.ts';

/** The bytes of a picture are of the format in its extension, and no two pictures have the same bytes. */
export const mediaBytes: Rule = (parts) => {
  const first = new Map<string, string>();
  return parts
    .names()
    .filter((name) => /^(ppt\/media|docProps\/thumbnail)/.test(name))
    .flatMap((part) => {
      const bytes = parts.bytes(part);
      const extension = part.slice(part.lastIndexOf('.') + 1);
      const content = Buffer.from(bytes).toString('base64');
      const twin = first.get(content);
      if (twin === undefined) first.set(content, part);
      const messages = [
        ...(mediaType(bytes) === extension ? [] : [`is no ${extension} picture by its bytes`]),
        ...(twin === undefined ? [] : [`is the same picture as ${twin}`]),
      ];
      return messages.map((message) => ({ part, message }));
    });
};
