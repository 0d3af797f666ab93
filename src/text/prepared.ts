import type Handlebars from 'handlebars';
import type { Kind } from '../outline/schema/kind.ts';

/** One of Deckwright's own templates, parsed, checked and compiled when the package was built. */
export interface PreparedTemplate {
  readonly text: string;
  /** Undefined for a template that is no kind of block. */
  readonly kind?: Kind | undefined;
  /** The names of the templates it includes. */
  readonly includes: readonly string[];
  readonly spec: Handlebars.Template;
}

/**
 * Deckwright's own templates by name, as `scripts/prepareTemplates.mjs` writes them in the place of this file when the
 * package is built. From source there are none, and each is read, parsed and checked when it is used.
 */
export const preparedTemplates = (): ReadonlyMap<string, PreparedTemplate> => new Map();
