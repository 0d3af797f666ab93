import { mediaType } from '../../src/media/mediaType.ts';
import type { Rule } from './rule.ts';

/** A picture is what its ending says, and stands in the package once. */
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
