import type { Parts } from '../package/parts.ts';

/** A fault of a package that schema validators do not report. */
export interface Finding {
  readonly rule: string;
  readonly part: string;
  readonly message: string;
}

/** What a rule may need to know about the deck. */
export interface LintOptions {
  /** Typefaces that the deck may use beside the theme's: those of quotations. */
  readonly faces?: readonly string[];
}

/** A rule: returns its faults in a package, without its own name. */
export type Rule = (parts: Parts, options: LintOptions) => Omit<Finding, 'rule'>[];
