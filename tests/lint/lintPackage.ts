import type { Parts } from '../package/parts.ts';
import { openPackage } from './openPackage.ts';
import type { Finding, LintOptions, Rule } from './rule.ts';
import { DECK_RULES, type Rules, WORKBOOK_RULES, WRITTEN_RULES } from './rules.ts';
import { zipShape } from './zipShape.ts';

/**
 * Lists faults of a deck that schema validators do not find and that disturb PowerPoint, screen readers or other
 * authors. Given the bytes of a file, it also checks the zip. It always checks the zips of workbooks behind charts.
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
  // The other rules cannot read parts that are not well-formed.
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
