import type { Parts } from '../package/parts.ts';
import { openPackage } from './openPackage.ts';
import type { Finding, LintOptions, Rule } from './rule.ts';
import { DECK_RULES, type Rules, WORKBOOK_RULES, WRITTEN_RULES } from './rules.ts';
import { zipShape } from './zipShape.ts';

/**
 * Looks a deck through for what schema validators miss and PowerPoint, screen readers or a second author stumble
 * over. Given the bytes of a file, the zip itself is looked at too; the workbooks behind charts are, in any case.
 */
export function lintPackage(deck: Parts | Uint8Array, options: LintOptions = {}): Finding[] {
  return deck instanceof Uint8Array
    ? lintZip(deck, DECK_RULES, options)
    : lintParts(deck, DECK_RULES, options);
}

function lintZip(zip: Uint8Array, rules: Rules, options: LintOptions): Finding[] {
  const opened = openPackage(zip);
  if (!opened) return named('zip-shape', [{ part: '', message: 'is no zip' }]);
  return [...named('zip-shape', zipShape(opened.entries)), ...lintParts(opened.parts, rules, options)];
}

function lintParts(parts: Parts, rules: Rules, options: LintOptions): Finding[] {
  const look = (at: Rules) => Object.entries(at).flatMap(([name, rule]) => named(name, rule(parts, options)));
  const written = look(WRITTEN_RULES);
  // What cannot be opened cannot be looked at either.
  if (written.some(({ rule }) => rule === 'well-formed')) return written;
  return [...written, ...look(rules), ...lintWorkbooks(parts, options)];
}

function lintWorkbooks(parts: Parts, options: LintOptions): Finding[] {
  const books = parts.names().filter((name) => /^ppt\/embeddings\/[^/]+\.xlsx$/.test(name));
  return books.flatMap((book) =>
    lintZip(parts.bytes(book), WORKBOOK_RULES, options).map((finding) => ({
      ...finding,
      part: finding.part ? `${book}/${finding.part}` : book,
    })),
  );
}

const named = (rule: string, found: ReturnType<Rule>): Finding[] =>
  found.map((finding) => ({ rule, ...finding }));
