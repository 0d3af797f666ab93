import type { Parts } from '../package/parts.ts';

/** A fault of a package that schema validators pass over. */
export interface Finding {
  readonly rule: string;
  readonly part: string;
  readonly message: string;
}

/** What a rule may have to know of the deck. */
export interface LintOptions {
  /** Typefaces that may be named outside the theme: those of quotations. */
  readonly faces?: readonly string[];
}

/** One rule: the faults it finds, without the rule's name. */
export type Rule = (parts: Parts, options: LintOptions) => Omit<Finding, 'rule'>[];
