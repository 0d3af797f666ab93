/**
 * Returns a function that gives a figure the number format, in Excel's notation, in which its label has the decimals, commas
 * and plus sign that were typed. `all` are the figures of one chart: figures that two formats show alike get the same one.
 */
export function figureFormat(all: readonly string[]): (written: string) => string {
  const short = all.some((one) => isLong(one) && !hasCommas(one)) ? '0' : '#,##0';
  const signed = all.some((one) => one.startsWith('+'));
  return (written) => {
    const whole = hasCommas(written) ? '#,##0' : isLong(written) ? '0' : short;
    const decimals = '0'.repeat(Math.min(MOST_DECIMALS, /[.](\d+)/.exec(written)?.[1]?.length ?? 0));
    const number = /e/i.test(written) ? 'General' : decimals ? `${whole}.${decimals}` : whole;
    const shown = /[%％]$/.test(written) ? `${number}"%"` : number;
    return signed && /^[-−–+]/.test(written) ? `+${shown};-${shown}` : shown;
  };
}

/** The most decimals that Excel allows in a format. */
const MOST_DECIMALS = 30;

const hasCommas = (written: string): boolean => /[,，]/.test(written);

/** True when the number has four digits or more, so that a format with commas shows one. */
const isLong = (written: string): boolean => /^[-−–+]?\d{4}/.test(written);
