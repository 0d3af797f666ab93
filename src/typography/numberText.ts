/**
 * A number as a label shows it, in the formats that labels have: `General`, `0` or `#,##0`, with decimals, quoted
 * words and a plus sign (`+0;-0`).
 */
export function numberText(value: number, format: string): string {
  const [positive = '', negative = `-${positive}`] = format.split(';');
  const section = value < 0 ? negative : positive;
  const [, sign = '', whole = '', decimals = '', words = ''] = SECTION.exec(section) ?? [];
  if (whole === '') return String(value);
  const size = Math.abs(value);
  const digits = whole === 'General' ? String(size) : size.toFixed(decimals.length);
  return sign + (whole === '#,##0' ? grouped(digits) : digits) + words;
}

const SECTION = /^([-+]?)(General|#,##0|0)(?:\.(0+))?(?:"([^"]*)")?$/;

/** With commas at the thousands. */
function grouped(digits: string): string {
  const [whole = '', ...decimals] = digits.split('.');
  return [whole.replace(/\B(?=(\d{3})+$)/g, ','), ...decimals].join('.');
}
