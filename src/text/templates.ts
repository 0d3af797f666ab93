import type { Report } from '../diagnostics/report.ts';
import type { Kind } from '../outline/kind.ts';
import { kindSpec, parseKind, withoutUnplaced } from '../outline/kind.ts';
import { tidyText } from '../outline/tidyText.ts';
import { spansIn } from '../outline/yamlNode.ts';
import { checkTemplate } from './checkTemplate.ts';
import type { Checked } from './checkValue.ts';
import { type Delegates, delegatesOf } from './delegates.ts';
import { headOf } from './head.ts';
import { nameOf, parseTemplate, type Template, type TemplateSource } from './template.ts';
import { templateScopes } from './templateScope.ts';
import { reportUnplaced } from './unplaced.ts';

export type { TemplateSource } from './template.ts';

/** All templates of a deck, parsed and checked. */
export interface Templates {
  /** The kinds of block there are: one for each template but `deck`, `section` and the partials. */
  readonly kinds: ReadonlyMap<string, Kind>;
  readonly byName: ReadonlyMap<string, Template>;
  /** Their files; marks count them from 1. */
  readonly files: readonly string[];
  /** Values whose name no head declares: whether they exist shows when they are rendered. */
  readonly undeclared: ReadonlySet<hbs.AST.Node>;
  /** All of them as functions; for templates without faults only. */
  delegates(): Delegates;
}

/**
 * Reads templates: Deckwright's own, and the user's, which replace ours of the same name or add kinds. Every mistake in
 * them is reported at its place in the template.
 */
export function readTemplates(
  own: readonly TemplateSource[],
  users: readonly TemplateSource[],
  report: Report,
): Templates {
  const sources = new Map([...own, ...users].map((source) => [nameOf(source.file), source]));
  const files = [...sources.values()].map((source) => source.file);
  const parsed = [...sources.values()].flatMap((source, i) => parseTemplate(source, i + 1, report) ?? []);
  const byName = new Map(parsed.map((template) => [template.name, template]));
  for (const name of COMPOSERS) if (!sources.has(name)) report.add('template-missing', { name });

  const kinds = new Map(
    [...sources].filter(isKind).map(([name, { text, file }]) => [name, kindOf(name, text, file, report)]),
  );
  const checked: Checked = { touched: new Set(), undeclared: new Set() };
  const scopeOf = templateScopes(kinds);
  const check = (template: Template, context: Parameters<typeof scopeOf>[0]) =>
    checkTemplate(scopeOf(context), { ...checked, template, partials: byName, report, open: [] });
  for (const name of COMPOSERS) {
    const template = byName.get(name);
    if (template) check(template, name);
  }
  const placed = [...kinds].map(([name, kind]): [string, Kind] => {
    const template = byName.get(name);
    if (!template) return [name, kind];
    check(template, kindSpec(kind));
    reportUnplaced(kind, checked.touched, report);
    return [name, withoutUnplaced(kind, (field) => checked.touched.has(field))];
  });
  const { undeclared } = checked;
  let delegates: Delegates | undefined;
  return {
    ...{ kinds: new Map(placed), byName, files, undeclared },
    // Kept: rendered again, they need not be compiled again.
    delegates: () => (delegates ??= delegatesOf(byName, undeclared)),
  };
}

/** Templates that are no kinds of block: one composes the deck, one makes a unit's divider. */
const COMPOSERS = ['deck', 'section'] as const;

const isKind = ([name]: readonly [string, TemplateSource]): boolean =>
  !name.startsWith('partials/') && !(COMPOSERS as readonly string[]).includes(name);

function kindOf(name: string, text: string, file: string, report: Report) {
  const head = headOf(tidyText(text));
  return parseKind(name, head?.text, spansIn(file, head?.start), report);
}
