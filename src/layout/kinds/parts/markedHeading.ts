import type { Run, Text } from '../../../slides/slide.ts';

/** Divides a heading that begins with a strong mark (`**2009.4** 管道开工`) into the mark and the rest; otherwise the mark is empty. */
export function markedHeading(heading: Text): { readonly mark: Text; readonly rest: Text } {
  const end = heading.findIndex((run) => !run.strong);
  if (end === 0 || heading.length === 0) return { mark: [], rest: heading };
  const mark = (end < 0 ? heading : heading.slice(0, end)).map(({ strong: _strong, ...run }): Run => run);
  const rest = end < 0 ? [] : heading.slice(end);
  const first = rest[0];
  if (!first) return { mark: [], rest: mark };
  return { mark, rest: [{ ...first, text: first.text.trimStart() }, ...rest.slice(1)] };
}
