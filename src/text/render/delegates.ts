import type Handlebars from 'handlebars';
import type { Template } from '../template.ts';
import { handlebarsCompiler } from './handlebarsCompiler.ts';
import { template } from './handlebarsRuntime.ts';
import { HELPERS } from './helpers.ts';
import { TRACERS, traceOrigins } from './traceOrigins.ts';

/** Compiled templates by name. */
export type Delegates = Readonly<Record<string, Handlebars.TemplateDelegate>>;

/** Compiles a checked template. */
export const delegateOf = (template: Template, undeclared: { has(node: hbs.AST.Node): boolean }) =>
  handlebarsCompiler().compile(traceOrigins(template, undeclared), OPTIONS);

/**
 * Compiles a template to the text of a JavaScript value that `preparedDelegate` takes, for the build of the package. It
 * leaves out the places of calls, a third of the text, because only helpers of Handlebars itself read them.
 */
export const specText = (template: Template): string =>
  String(handlebarsCompiler().precompile(traceOrigins(template, new Set()), OPTIONS)).replace(LOC, '');

const POSITION = String.raw`\{"line":\d+,"column":\d+\}`;
const LOC = new RegExp(`,"loc":\\{"start":${POSITION},"end":${POSITION}\\}`, 'g');

/** Makes a template that was compiled with the package ready to run. */
export const preparedDelegate = (spec: TemplateSpecification): Handlebars.TemplateDelegate => template(spec);

const helpers = [...Object.keys(HELPERS.inline), ...Object.keys(HELPERS.block), ...Object.values(TRACERS)];

const OPTIONS = {
  noEscape: true,
  preventIndent: true,
  explicitPartialContext: false,
  knownHelpers: Object.fromEntries(helpers.map((name) => [name, true])),
  knownHelpersOnly: true,
};
