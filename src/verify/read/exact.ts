/** A number as a reduced fraction `n / d`, so that figures are compared and divided without floating-point errors. */
export interface Exact {
  readonly n: bigint;
  /** Greater than zero. */
  readonly d: bigint;
}

/** Reads `1385`, `-53` or `1.2`. `digits` has at most a sign, digits and one point; else BigInt throws. */
export function exact(digits: string): Exact {
  const [whole = '0', fraction = ''] = digits.split('.');
  return reduced(BigInt(whole + fraction), 10n ** BigInt(fraction.length));
}

/** Exact arithmetic: every result is reduced. */
export const arithmetic = {
  add: (a: Exact, b: Exact): Exact => reduced(a.n * b.d + b.n * a.d, a.d * b.d),
  subtract: (a: Exact, b: Exact): Exact => reduced(a.n * b.d - b.n * a.d, a.d * b.d),
  multiply: (a: Exact, b: Exact): Exact => reduced(a.n * b.n, a.d * b.d),
  /** The quotient; `undefined` for a division by zero. */
  divide: (a: Exact, b: Exact): Exact | undefined =>
    b.n === 0n ? undefined : b.n < 0n ? reduced(-a.n * b.d, a.d * -b.n) : reduced(a.n * b.d, a.d * b.n),
  negate: (a: Exact): Exact => ({ n: -a.n, d: a.d }),
  same: (a: Exact, b: Exact): boolean => a.n === b.n && a.d === b.d,
  isLess: (a: Exact, b: Exact): boolean => a.n * b.d < b.n * a.d,
};

/** A number as a decimal such as `38.9425`: at most `places` places, rounded half up, without trailing zeros. */
export function decimal(value: Exact, places = 6): string {
  const scale = 10n ** BigInt(places);
  const negative = value.n < 0n;
  const size = negative ? -value.n : value.n;
  const scaled = (size * scale * 2n + value.d) / (value.d * 2n);
  const digits = scaled.toString().padStart(places + 1, '0');
  const fraction = places === 0 ? '' : digits.slice(-places).replace(/0+$/, '');
  const whole = places === 0 ? digits : digits.slice(0, -places);
  return `${negative && scaled > 0n ? '-' : ''}${whole}${fraction && `.${fraction}`}`;
}

function reduced(n: bigint, d: bigint): Exact {
  const by = divisor(n < 0n ? -n : n, d);
  return { n: n / by, d: d / by };
}

/** The greatest common divisor by Euclid's algorithm; `b` is not zero. */
function divisor(a: bigint, b: bigint): bigint {
  let [large, small] = [a, b];
  while (small !== 0n) [large, small] = [small, large % small];
  return large;
}
