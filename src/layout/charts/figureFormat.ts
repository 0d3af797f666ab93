/**
 * Returns a function that gives a figure the number format, in Excel's notation, in which its label has the decimals, commas
 * and plus sign that were typed. `all` are the figures of one chart: figures that two formats show alike get the same one.
 *
 * The formats also serve figures that are typed over these later, in the chart's workbook. So they show more decimals
 * than were typed here, where a figure gets more: `General` wherever it shows all figures as they were typed, and else
 * optional decimals behind the typed ones. `#,##0` cannot have optional ones, because it would show 5 as “5.”; below a
 * thousand, where decimals count and there are no commas, `General` stands in for it.
 */
export function figureFormat(all: readonly string[]): (written: string) => string {
  const commas = all.some(hasCommas) && !all.some((one) => isLong(one) && !hasCommas(one));
  const signed = all.some((one) => one.startsWith('+'));
  const fixed = all.some((one) => !isGeneral(one));
  return (written) => {
    const end = /[%％]$/.test(written) ? '"%"' : '';
    const ofSign = signed && (isSigned(written) || isZero(written));
    const number = numberFormat(written, { commas: hasCommas(written) || commas, fixed });
    if (ofSign) return [`+${number}`, `-${number}`, number].map((section) => section + end).join(';');
    if (number === GROUPED && !isSigned(written)) return `[<1000]General${end};${number}${end}`;
    return number + end;
  };
}

const GROUPED = '#,##0';
/** The most decimals that Excel allows in a format. */
const MOST_DECIMALS = 30;
/** Decimals up to this one are shown where a figure has them. */
const SHOWN_DECIMALS = 6;
/** `General` shows a number of at most so many digits as it is, and longer ones rounded or with an exponent. */
const GENERAL_DIGITS = 10;

function numberFormat(written: string, { commas, fixed }: { commas: boolean; fixed: boolean }): string {
  const count = Math.min(MOST_DECIMALS, decimalsOf(written).length);
  if (/e/i.test(written) || (!commas && !fixed) || (!commas && count === 0 && isGeneral(written)))
    return 'General';
  const whole = commas ? GROUPED : '0';
  if (count === 0) return whole;
  return `${whole}.${'0'.repeat(count)}${'#'.repeat(Math.max(0, SHOWN_DECIMALS - count))}`;
}

/** True when `General` shows the number with the decimals that were typed. */
function isGeneral(written: string): boolean {
  if (/e/i.test(written)) return true;
  return !decimalsOf(written).endsWith('0') && written.replace(/\D/g, '').length <= GENERAL_DIGITS;
}

const decimalsOf = (written: string): string => /[.](\d+)/.exec(written)?.[1] ?? '';

const hasCommas = (written: string): boolean => /[,，]/.test(written);

const isSigned = (written: string): boolean => /^[-−–+]/.test(written);

const isZero = (written: string): boolean => !/[1-9]/.test(written);

/** True when the number has four digits or more, so that a format with commas shows one. */
const isLong = (written: string): boolean => /^[-−–+]?\d{4}/.test(written);
