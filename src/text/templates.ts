import type { Report } from '../diagnostics/report.ts';
import { tidyText } from '../language/tidyText.ts';
import { once } from '../once.ts';
import {
  type Kind,
  kindSpec,
  type ParsedKind,
  parseKind,
  withoutUnusedFields,
} from '../outline/schema/kind.ts';
import { spansIn } from '../outline/yaml/yamlNode.ts';
import { checkTemplate } from './check/checkTemplate.ts';
import type { Checked, Checking } from './check/checkValue.ts';
import { Contexts } from './check/contexts.ts';
import { templateScopes } from './check/templateScope.ts';
import { reportUnusedFields } from './check/unusedFields.ts';
import { type PreparedTemplate, preparedTemplates } from './prepared.ts';
import { type Delegates, delegateOf, preparedDelegate } from './render/delegates.ts';
import { nameOf, parseTemplate, type Template, type TemplateSource } from './template.ts';

export type { TemplateSource } from './template.ts';

/** All templates of a deck, checked. */
export interface Templates {
  /** The kinds of block: one for each template except `deck`, `section` and the partials. */
  readonly kinds: ReadonlyMap<string, Kind>;
  /** The templates that were parsed, by name: all except the prepared ones that no change affects. */
  readonly parsed: ReadonlyMap<string, Template>;
  /** Returns the file of a template by its name. */
  readonly fileOf: (name: string) => string;
  /** Compiles all templates, at the first call. The templates must have no findings. */
  readonly delegates: () => Delegates;
}

/**
 * Reads templates: Deckwright's own, and the user's, which replace those of the same name or add kinds. Reports every
 * mistake at its place in the template. A template that was prepared with the package is used as it is, unless it or a
 * template that it includes differs; `all` are the prepared ones.
 */
export function readTemplates(
  own: readonly TemplateSource[],
  users: readonly TemplateSource[],
  report: Report,
  all = preparedTemplates(),
): Templates {
  const sources = new Map([...own, ...users].map((source) => [nameOf(source.file), source]));
  for (const [name, { file }] of sources) {
    if (/^[\p{L}\p{N}]/u.test(name.replace('partials/', ''))) continue;
    report.add('template-name', { file }, { span: { file, start: 0, end: 0 } });
    sources.delete(name);
  }
  for (const { file, text } of sources.values()) report.addSource(file, tidyText(text));
  for (const name of COMPOSERS) if (!sources.has(name)) report.add('template-missing', { name });

  const prepared = stillPrepared(all, sources);
  const templates = new Map<string, Template | undefined>();
  const parsed = (name: string): Template | undefined => {
    const source = sources.get(name);
    if (source && !templates.has(name)) templates.set(name, parseTemplate(source, report));
    return templates.get(name);
  };
  const changed = [...sources.keys()].filter((name) => !prepared.has(name));
  for (const name of changed) parsed(name);
  const declared = new Map<string, ParsedKind>(
    [...sources].flatMap(([name, source]) =>
      isKind(name) ? [[name, prepared.get(name)?.kind ?? kindOf(name, source, report)]] : [],
    ),
  );
  const names = [...sources.keys()];
  const { kinds, undeclared } = checkTemplates(changed, declared, { parsed, names, report });
  const open = new Set([...undeclared.values()].map((template) => template.name));
  const fileOf = (name: string): string => {
    const source = sources.get(name);
    if (!source) throw new Error(`there is no template ${name}`);
    return source.file;
  };
  const delegate = (name: string) => {
    const ready = open.has(name) ? undefined : prepared.get(name);
    if (ready) return [[name, preparedDelegate(ready.spec)] as const];
    const template = parsed(name);
    return template ? [[name, delegateOf(template, undeclared)] as const] : [];
  };
  return {
    kinds,
    parsed: new Map([...templates].flatMap(([name, template]) => (template ? [[name, template]] : []))),
    fileOf,
    delegates: once(() => Object.fromEntries(names.flatMap(delegate))),
  };
}

/** Checks the changed templates. Returns the kinds without unused fields, and the undeclared values. */
function checkTemplates(
  changed: readonly string[],
  declared: ReadonlyMap<string, ParsedKind>,
  source: Pick<Checking, 'parsed' | 'names' | 'report'>,
): Pick<Checking, 'undeclared'> & Pick<Templates, 'kinds'> {
  const kinds = new Map<string, Kind>(declared);
  const checked: Checked = { touched: new Set(), undeclared: new Map(), contexts: new Contexts() };
  if (changed.length === 0) return { kinds, undeclared: checked.undeclared };
  const scopeOf = templateScopes(declared);
  for (const name of changed) {
    const template = source.parsed(name);
    const kind = declared.get(name);
    const context = isComposer(name) ? name : kind && kindSpec(kind);
    if (!template || !context) continue;
    checkTemplate(scopeOf(context), { ...source, ...checked, template, open: [] });
    if (!kind) continue;
    reportUnusedFields(kind, checked.touched, source.report);
    kinds.set(
      name,
      withoutUnusedFields(kind, (field) => checked.touched.has(field)),
    );
  }
  return { kinds, undeclared: checked.undeclared };
}

/** Returns the prepared templates that are unchanged, along with everything they include. */
function stillPrepared(
  prepared: ReadonlyMap<string, PreparedTemplate>,
  sources: ReadonlyMap<string, TemplateSource>,
): ReadonlyMap<string, PreparedTemplate> {
  const isSame = (name: string): boolean => {
    const { text, includes = [] } = prepared.get(name) ?? {};
    const source = sources.get(name);
    return source !== undefined && tidyText(source.text) === text && includes.every(isSame);
  };
  return new Map([...prepared].filter(([name]) => isSame(name)));
}

/** The templates that are no kinds of block: one composes the deck, one makes a unit's divider. */
const COMPOSERS = ['deck', 'section'] as const;

const isComposer = (name: string): name is (typeof COMPOSERS)[number] =>
  (COMPOSERS as readonly string[]).includes(name);

const isKind = (name: string): boolean => !name.startsWith('partials/') && !isComposer(name);

function kindOf(name: string, { text, file }: TemplateSource, report: Report): ParsedKind {
  const head = headOf(tidyText(text));
  return parseKind(name, head?.text, spansIn(file, head?.start), report);
}

/** Returns the YAML in a template's first comment and its offset, when it declares a description or fields. */
function headOf(text: string): { readonly text: string; readonly start: number } | undefined {
  const comment = /^\s*\{\{~?!--([\s\S]*?)--~?\}\}/.exec(text);
  const yaml = comment?.[1];
  if (yaml === undefined || !/^(description|fields):/m.test(yaml)) return undefined;
  return { text: yaml, start: comment?.[0].indexOf(yaml) ?? 0 };
}
