import { glued } from './breaking/glue.ts';

/**
 * Puts exactly one space between Han and Latin letters or digits, whether or not the author typed one, also where two runs
 * meet, and removes spaces beside full-width punctuation. The space goes to the run of the Han character, so that an
 * emphasised number or a link does not include it. A second call changes nothing. The space is U+0020; between a number and
 * its unit it is U+00A0, so that viewers keep both on one line.
 */
export function spaceOut<T extends { readonly text: string }>(runs: readonly T[]): T[] {
  const text = runs.map((run) => run.text).join('');
  if (!SPACED.test(text)) return [...runs];
  const units = text.split('');
  for (const { index, 0: spaces } of text.matchAll(STRAY)) units.fill('', index, index + spaces.length);
  for (const { index, 0: spaces } of text.matchAll(AFTER_HAN)) {
    units.fill('', index, index + spaces.length);
    units[index - 1] += ' ';
  }
  for (const { index, 0: spaces } of text.matchAll(BEFORE_HAN)) {
    units.fill('', index, index + spaces.length);
    units[index + spaces.length] = ` ${units[index + spaces.length]}`;
  }
  return tied(withTexts(runs, units));
}

/** The runs with what has become of each UTF-16 unit of their texts. */
function withTexts<T extends { readonly text: string }>(runs: readonly T[], units: readonly string[]): T[] {
  let at = 0;
  return runs.map((run) => {
    const start = at;
    at += run.text.length;
    return { ...run, text: units.slice(start, at).join('') };
  });
}

function tied<T extends { readonly text: string }>(runs: readonly T[]): T[] {
  const text = runs.map((run) => run.text).join('');
  if (!text.includes(' ')) return [...runs];
  const glue = glued(text);
  const inside = (at: number) => glue.has(at) && glue.has(at + 1);
  return withTexts(
    runs,
    text.split('').map((unit, at) => (unit === ' ' && inside(at) ? '\u00a0' : unit)),
  );
}

const SPACES = String.raw`[ \u00a0\u2005-\u200a\u202f]`;
const HAN = String.raw`\p{Script=Han}`;
// Letters and digits of half width; full-width forms include their own space.
const LETTER = String.raw`(?![\uff00-\uffef])[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]`;
const DIGIT = '[0-9]';
const OPENS = `(?:[$€£±−]?${DIGIT}|${LETTER})`;
// No script puts more marks on a letter; without this bound a text of marks alone takes quadratic time.
const CLOSES = String.raw`(?:${DIGIT}[%‰°+]?|${LETTER}\p{M}{0,4}[+#²³]{0,3})`;
const WIDE_MARK = '(?:[、。〃〈-】〔-〟！（），．：；？［］｛｝～]|——|……)';
const CURLY = '[“”‘’…—]';

/** A text without any of these stays as it is, which is true of most Chinese texts. */
const SPACED = new RegExp(`${SPACES}|${DIGIT}|${LETTER}`, 'u');
const AFTER_HAN = new RegExp(`(?<=${HAN})${SPACES}*(?=${OPENS})`, 'gu');
const BEFORE_HAN = new RegExp(`(?<=${CLOSES})${SPACES}*(?=${HAN})`, 'gu');
// Beside full-width marks, and between Han and the marks that Latin text has too.
const STRAY = new RegExp(
  [
    `(?<=${WIDE_MARK})${SPACES}+`,
    `(?<!${SPACES})${SPACES}+(?=${WIDE_MARK})`,
    `(?<=${HAN})${SPACES}+(?=${CURLY})`,
    `(?<=${CURLY})${SPACES}+(?=${HAN})`,
  ].join('|'),
  'gu',
);
