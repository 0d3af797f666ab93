import Handlebars from 'handlebars';
import type { Template } from './template.ts';
import { trace } from './trace.ts';

/** Templates as functions, by name. */
export type Delegates = Readonly<Record<string, Handlebars.TemplateDelegate>>;

/** Makes checked templates ready to be called; Handlebars compiles each at its first call. */
export function delegatesOf(
  templates: ReadonlyMap<string, Template>,
  undeclared: ReadonlySet<hbs.AST.Node>,
): Delegates {
  const engine = Handlebars.create();
  return Object.fromEntries(
    [...templates].map(([name, template]) => [name, engine.compile(trace(template, undeclared), OPTIONS)]),
  );
}

const OPTIONS = { noEscape: true, preventIndent: true, explicitPartialContext: false } as const;
