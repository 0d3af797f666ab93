/**
 * Gives figures the format, as Excel writes it, in which labels show them as they were typed: with their decimals,
 * commas and plus signs. `all` are the figures of one chart; what two formats show alike takes one.
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

/** Of Excel. */
const MOST_DECIMALS = 30;

const hasCommas = (written: string): boolean => /[,，]/.test(written);

/** Whether commas would show. */
const isLong = (written: string): boolean => /^[-−–+]?\d{4}/.test(written);
