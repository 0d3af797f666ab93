import type { Rule } from './rule.ts';

const STARTS: Readonly<Record<string, (start: string) => boolean>> = {
  png: (start) => start.startsWith('\x89PNG\r\n\x1a\n'),
  jpeg: (start) => start.startsWith('\xff\xd8\xff'),
  gif: (start) => /^GIF8[79]a/.test(start),
  svg: (start) => /<svg[\s>]/.test(start),
};

/** A picture is what its ending says, and stands in the package once. */
export const mediaBytes: Rule = (parts) => {
  const first = new Map<string, string>();
  return parts
    .names()
    .filter((name) => /^(ppt\/media|docProps\/thumbnail)/.test(name))
    .flatMap((part) => {
      const bytes = Buffer.from(parts.bytes(part));
      const start = bytes.subarray(0, 4096).toString('latin1');
      const extension = part.slice(part.lastIndexOf('.') + 1);
      const content = bytes.toString('base64');
      const twin = first.get(content);
      if (twin === undefined) first.set(content, part);
      const messages = [
        ...(STARTS[extension]?.(start) ? [] : [`is no ${extension} picture by its bytes`]),
        ...(twin === undefined ? [] : [`is the same picture as ${twin}`]),
      ];
      return messages.map((message) => ({ part, message }));
    });
};
