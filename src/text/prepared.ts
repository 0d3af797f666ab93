import type Handlebars from 'handlebars';
import type { Kind } from '../outline/schema/kind.ts';

/** One of Deckwright's own templates, parsed, checked and compiled when the package was built. */
export interface PreparedTemplate {
  readonly text: string;
  /** The kind of block; undefined for the deck's and the divider's template and for partials. */
  readonly kind?: Kind | undefined;
  /** The names of the templates that it includes. */
  readonly includes: readonly string[];
  readonly spec: Handlebars.Template;
}

/**
 * Returns Deckwright's own templates by name. `scripts/prepare.mjs` replaces this file when the package is built. Code
 * that runs from its source has none, so each template is read, parsed and checked at its use.
 */
export const preparedTemplates = (): ReadonlyMap<string, PreparedTemplate> => new Map();
