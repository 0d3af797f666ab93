import type { Span } from '../../diagnostics/span.ts';

/** A YAML value with its place. Aliases are resolved: their place is where the text stands. */
export type YamlNode = YamlScalar | YamlList | YamlMap;

export interface YamlScalar {
  readonly type: 'scalar';
  readonly value: string | number | boolean | null;
  /** The value as its author spelled it: `4.10` stays `4.10`. */
  readonly text: string;
  readonly span: Span;
  /** The stretch of the parsed text that spells it, quotation marks included. */
  readonly start: number;
  readonly spelled: string;
  /** Lines were folded into one: the line ends became spaces. */
  readonly folded: boolean;
}

export interface YamlList {
  readonly type: 'list';
  readonly items: readonly YamlNode[];
  readonly span: Span;
}

export interface YamlMap {
  readonly type: 'map';
  readonly entries: readonly YamlEntry[];
  readonly span: Span;
}

export interface YamlEntry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: YamlNode;
}

/** Says where in a file a stretch of the parsed text stands. */
export type MakeSpan = (start: number, end: number) => Span;

/** For a text that stands in its file from `offset` on. */
export const spansIn =
  (file: string, offset = 0): MakeSpan =>
  (start, end) => ({ file, start: offset + start, end: offset + end });
