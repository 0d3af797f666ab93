/** A number in the formats that labels have: `General`, or `#,##0` with decimals and quoted words. */
export function numberText(value: number, format: string): string {
  if (!format.startsWith('#,##0')) return String(value);
  const places = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  const [whole = '', decimals] = Math.abs(value).toFixed(places).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const words = /"([^"]*)"/.exec(format)?.[1] ?? '';
  return `${value < 0 ? '-' : ''}${grouped}${decimals ? `.${decimals}` : ''}${words}`;
}
