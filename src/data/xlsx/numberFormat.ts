/**
 * Writes the number of a cell as its format shows it, as far as that is simple: `0.00`, `#,##0`, `0.0%`. A date becomes
 * 2012-07-01, with its time if it has one. Any other format shows the number with at most 15 digits, as Excel does. The
 * formats are those of ECMA-376, part 1, §18.8.30 and §18.8.31; `since1904` is the workbook's date system.
 */
export function shownNumber(value: number, format: string, since1904: boolean): string {
  const plain = (format.split(';')[0] ?? '').replace(/"[^"]*"|\\.|[_*].|\[[^\]]*\]/g, '').trim();
  if (/[ymdhs年月日]/i.test(plain.replace(/general/i, ''))) return isoDate(value, since1904);
  const [, whole, decimals = '', percent = ''] = /^([#0,]*0)(?:\.(0{1,15}))?(%?)$/.exec(plain) ?? [];
  if (whole === undefined) return String(Number(value.toPrecision(15)));
  const figure = Number((percent ? value * 100 : value).toPrecision(15));
  const [minimumFractionDigits, maximumFractionDigits] = [decimals.length, decimals.length];
  const useGrouping = whole.includes(',');
  const digits = { minimumFractionDigits, maximumFractionDigits, useGrouping };
  return figure.toLocaleString('en-US', digits) + percent;
}

/** The day of a serial number, which counts days since 1899-12-30, or since 1904-01-01; a part of a day is a time. */
function isoDate(serial: number, since1904: boolean): string {
  if (!(serial >= 0 && serial < 2_958_466)) return String(serial);
  // Excel has a 29th of February in 1900, so earlier days count one less.
  const epoch = since1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 60 ? 31 : 30);
  const written = new Date(epoch + Math.round(serial * 1440) * 60_000).toISOString();
  if (serial < 1) return written.slice(11, 16);
  return written.slice(0, Number.isInteger(serial) ? 10 : 16).replace('T', ' ');
}

/** The formats that a number stands for when a workbook does not spell them; of dates one stands for all. */
export function builtInFormat(id: number): string {
  const isDate =
    (id >= 14 && id <= 36 && (id < 23 || id > 26)) || (id >= 45 && id <= 58 && (id < 48 || id > 49));
  const spelled = { 1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00', 9: '0%', 10: '0.00%' }[id];
  const money = { 37: '#,##0', 38: '#,##0', 39: '#,##0.00', 40: '#,##0.00' }[id];
  return spelled ?? money ?? (isDate ? 'yyyy-mm-dd' : 'General');
}
