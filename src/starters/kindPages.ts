import { readStarter } from '../files/packageFolder.ts';
import { type FieldSpec, type FieldSpecs, itemOf, shortField } from '../outline/schema/fieldSpec.ts';
import type { Kind } from '../outline/schema/kind.ts';

/** The languages that examples are written in. */
export type StarterLanguage = 'en' | 'zh-CN';

/** What a reader needs to write a slide of one kind. */
export interface KindPage {
  readonly name: string;
  /** A sentence on what it shows. */
  readonly summary: string;
  /** A block of YAML, as it stands under `slides:`, with a line end. */
  readonly example: string;
  readonly fields: readonly FieldLine[];
}

interface FieldLine {
  readonly name: string;
  /** 0 for a field of the block, 1 for a field of its items, and so on. */
  readonly depth: number;
  readonly type: string;
  readonly required: boolean;
  readonly description: string;
}

/**
 * Makes a page for each kind that `starters/kinds.<language>.yaml` shows, in its order. In that outline, a comment before
 * each block of `slides` says what its kind shows; a test builds the outline. A kind without a block (a template of one's
 * own) is described by the head of its template.
 */
export function kindPages(kinds: ReadonlyMap<string, Kind>, language: StarterLanguage): readonly KindPage[] {
  const examples = examplesIn(readStarter(`kinds.${language}.yaml`).toString('utf8'));
  const names = [...examples.keys(), ...[...kinds.keys()].filter((name) => !examples.has(name))];
  return names.flatMap((name) => {
    const kind = kinds.get(name);
    if (!kind) return [];
    const { summary, example } = examples.get(name) ?? { summary: kind.description, example: '' };
    return [{ name, summary, example, fields: [...fieldLines(kind.fields ?? {})] }];
  });
}

/** The blocks of an outline by their kinds, each with the comment before it. */
function examplesIn(outline: string): Map<string, { summary: string; example: string }> {
  const found = outline.matchAll(
    /^ +# (?<summary>.+)\n(?<block> +- kind: (?<kind>\S+)\n(?:(?! *(?:- kind:|#)| {0,3}\S).*\n?)*)/gmu,
  );
  return new Map(
    [...found].map(({ groups: { summary = '', block = '', kind = '' } = {} }) => {
      const margin = block.search(/\S/u);
      const lines = block
        .trimEnd()
        .split('\n')
        .map((line) => line.slice(margin));
      return [kind, { summary, example: `${lines.join('\n')}\n` }];
    }),
  );
}

/** The fields of a record and, after each, those of its items. */
function* fieldLines(fields: FieldSpecs, depth = 0): Generator<FieldLine> {
  for (const [name, spec] of Object.entries(fields)) {
    const { required = false, description } = spec;
    yield { name, depth, type: typeOf(spec), required, description };
    const inner = spec.type === 'list' ? itemOf(spec)?.fields : spec.fields;
    if (inner) yield* fieldLines(inner, depth + 1);
  }
}

/** What a field takes, in words. */
function typeOf(spec: FieldSpec): string {
  const { type = 'text', choices, min, max } = spec;
  if (choices) return choices.join(' | ');
  const short = spec.type === 'list' || spec.type === 'record' ? shortField(spec) : undefined;
  const range =
    max === undefined ? (min === undefined ? '' : `, at least ${min}`) : `, ${min ?? 0} to ${max}`;
  if (type === 'list') return `list${range}${short ? `; a text is its ${short}` : ''}`;
  if (type === 'record') return `mapping${short ? `, or a text: its ${short}` : ''}`;
  if (type === 'icon-or-flag') return 'icon, or true';
  return type === 'flag' ? 'true | false' : type;
}
