import type Handlebars from 'handlebars';
import type { Template } from '../template.ts';
import { handlebarsCompiler } from './handlebarsCompiler.ts';
import { template } from './handlebarsRuntime.ts';
import { HELPERS } from './helperNames.ts';
import { TRACE, trace } from './trace.ts';

/** Templates as functions, by name. */
export type Delegates = Readonly<Record<string, Handlebars.TemplateDelegate>>;

/** What Handlebars makes of a checked template, ready to be called. */
export const delegateOf = (template: Template, undeclared: { has(node: hbs.AST.Node): boolean }) =>
  handlebarsCompiler().compile(trace(template, undeclared), OPTIONS);

/**
 * What `preparedDelegate` takes, as the text of a JavaScript value: for when the package is built. Without the places of
 * calls, which only helpers of Handlebars itself would read, because they are a third of it.
 */
export const specText = (template: Template): string =>
  String(handlebarsCompiler().precompile(trace(template, new Set()), OPTIONS)).replace(LOC, '');

const POSITION = String.raw`\{"line":\d+,"column":\d+\}`;
const LOC = new RegExp(`,"loc":\\{"start":${POSITION},"end":${POSITION}\\}`, 'g');

/** A template that was compiled when the package was built, ready to be called. */
export const preparedDelegate = (spec: TemplateSpecification): Handlebars.TemplateDelegate => template(spec);

const helpers = [...Object.keys(HELPERS.inline), ...Object.keys(HELPERS.block), ...Object.values(TRACE)];

const OPTIONS = {
  noEscape: true,
  preventIndent: true,
  explicitPartialContext: false,
  knownHelpers: Object.fromEntries(helpers.map((name) => [name, true])),
  knownHelpersOnly: true,
};
