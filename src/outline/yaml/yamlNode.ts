import type { Span } from '../../diagnostics/span.ts';

/** A YAML value with its place. Aliases are resolved; their place is that of the text they stand for. */
export type YamlNode = YamlScalar | YamlList | YamlMap;

export interface YamlScalar {
  readonly type: 'scalar';
  readonly value: string | number | boolean | null;
  /** The value as its author spelled it: `4.10` stays `4.10`. */
  readonly text: string;
  readonly span: Span;
  /** The start and the text of the scalar in the parsed text, quotation marks included. */
  readonly start: number;
  readonly spelled: string;
  /** Whether lines were folded into one, with spaces for the line ends. */
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

/** Makes the place of a stretch of the parsed text. */
export type MakeSpan = (start: number, end: number) => Span;

/** Makes places for a text that begins at `offset` in its file. */
export const spansIn =
  (file: string, offset = 0): MakeSpan =>
  (start, end) => ({ file, start: offset + start, end: offset + end });
