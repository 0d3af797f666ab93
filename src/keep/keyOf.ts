import type { Span } from '../diagnostics/span.ts';
import { isSpan, type MoveSpan } from './movedSpans.ts';

/** An input in two parts: all that it says, as one text, and the places in it, in their order. */
export interface Key {
  readonly content: string;
  readonly places: readonly Span[];
}

/** Makes the key of an input. An object that `nameOf` knows stands for its own input. */
export function keyOf(input: unknown, nameOf: (value: object) => string | undefined): Key {
  const places: Span[] = [];
  let content = '';
  const write = (value: unknown): void => {
    if (typeof value === 'string') content += `"${value.length} ${value}`;
    else if (typeof value !== 'object' || value === null) content += `=${String(value)};`;
    else if (isSpan(value)) {
      content += '@';
      places.push(value);
    } else writeObject(value);
  };
  const writeObject = (value: object): void => {
    const name = nameOf(value);
    if (name !== undefined) content += `#${name};`;
    else if (Array.isArray(value)) {
      content += '[';
      for (const one of value) write(one);
      content += ']';
    } else {
      content += '{';
      // Without a list of pairs: inputs are most of what is looked at in a compile that finds all.
      for (const key of Object.keys(value)) {
        content += `${key}:`;
        write((value as Record<string, unknown>)[key]);
      }
      content += '}';
    }
  };
  write(input);
  return { content, places };
}

/** Whether the places of an earlier key, moved, are those of a key that says the same. */
export function standsAt(earlier: Key, key: Key, move: MoveSpan): boolean {
  return key.places.every((place, i) => {
    const before = earlier.places[i];
    const now = before && move(before);
    return now?.start === place.start && now.end === place.end && now.file === place.file;
  });
}
