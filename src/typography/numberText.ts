/**
 * Returns a number as a label shows it, in the formats that labels have: `General`, `0` or `#,##0`, with typed (`0`) and
 * optional (`#`) decimals, quoted words, a plus sign (`+0;-0;0`) and a limit below which the first section holds (`[<1000]`).
 */
export function numberText(value: number, format: string): string {
  const sections = format.split(';').map((section) => SECTION.exec(section));
  const [first, second, third] = sections;
  if (!first || sections.includes(null)) return String(value);
  const limit = first[1];
  if (limit !== undefined) return sectionText(value, value < Number(limit) ? first : (second ?? first));
  if (value < 0 && second) return sectionText(-value, second);
  return sectionText(value, value === 0 && third ? third : first);
}

/** The parts of a section: its limit, sign, whole number, typed decimals, optional decimals, and words. */
const SECTION = /^(?:\[<(\d+)\])?([-+]?)(General|#,##0|0)(?:\.(0*)(#*))?(?:"([^"]*)")?$/;

function sectionText(value: number, section: RegExpExecArray): string {
  const [, , sign = '', whole, typed = '', optional = '', words = ''] = section;
  const size = Math.abs(value);
  const digits = whole === 'General' ? String(size) : trimmed(size, typed.length, optional.length);
  return (value < 0 ? '-' : '') + sign + (whole === '#,##0' ? grouped(digits) : digits) + words;
}

/**
 * With `typed` decimals, and up to `optional` more as far as they are not zero. As Excel and PowerPoint do, it rounds the first fifteen
 * digits, a half upwards: 20.95 is 21.0, though the binary number is a little less.
 */
function trimmed(size: number, typed: number, optional: number): string {
  const scale = 10 ** (typed + optional);
  const digits = (Math.round(Number((size * scale).toPrecision(15))) / scale).toFixed(typed + optional);
  const zeros = /0*$/.exec(digits)?.[0].length ?? 0;
  return digits.slice(0, digits.length - Math.min(optional, zeros));
}

/** With commas at the thousands. */
function grouped(digits: string): string {
  const [whole = '', ...decimals] = digits.split('.');
  return [whole.replace(/\B(?=(\d{3})+$)/g, ','), ...decimals].join('.');
}
