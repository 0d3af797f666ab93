import { arithmetic, type Exact, exact } from '../read/exact.ts';

/** A number of a formula, as it is written there. */
export interface Operand {
  readonly text: string;
  readonly start: number;
}

export type Formula =
  | { readonly value: Exact; readonly operands: readonly Operand[] }
  | { readonly problem: string; readonly at: number };

/** Deep enough for any sum on a slide, and shallow enough for any stack. */
const MAX_DEPTH = 32;
/** Characters; exact arithmetic on longer ones takes its time. */
const MAX_LENGTH = 200;

/**
 * Works out `203.28 / 5.22`, `(137 - 100) ÷ 100`, `1 − 26 / 565`, `50%`, exactly. Knows + - × ÷ parentheses, the percent
 * sign and the multipliers 万 and 亿; a leading `=` is skipped. Nothing else is read, let alone run.
 */
export function evaluate(formula: string): Formula {
  if (formula.length > MAX_LENGTH) return { problem: 'it is too long', at: MAX_LENGTH };
  const reader = new Reader(formula);
  try {
    const value = reader.all();
    return { value, operands: reader.operands };
  } catch (error) {
    if (error instanceof Problem) return { problem: error.message, at: error.at };
    throw error;
  }
}

class Problem extends Error {
  constructor(
    message: string,
    readonly at: number,
  ) {
    super(message);
  }
}

class Reader {
  readonly operands: Operand[] = [];
  #at = 0;
  #depth = 0;

  constructor(readonly formula: string) {}

  all(): Exact {
    this.#take(/^\s*[=＝]/);
    const value = this.#sum();
    if (this.#take(/^\s*\S/)) throw new Problem('an operator or the end was expected', this.#at - 1);
    return value;
  }

  #sum(): Exact {
    let value = this.#product();
    for (;;) {
      if (this.#take(/^\s*[+＋]/)) value = arithmetic.add(value, this.#product());
      else if (this.#take(/^\s*[-−–－]/)) value = arithmetic.subtract(value, this.#product());
      else return value;
    }
  }

  #product(): Exact {
    let value = this.#factor();
    for (;;) {
      const at = this.#at;
      if (this.#take(/^\s*[×*xX✕]/)) value = arithmetic.multiply(value, this.#factor());
      else if (this.#take(/^\s*[÷/／]/)) {
        const quotient = arithmetic.divide(value, this.#factor());
        if (!quotient) throw new Problem('it divides by zero', at);
        value = quotient;
      } else return value;
    }
  }

  #factor(): Exact {
    if (++this.#depth > MAX_DEPTH) throw new Problem('its parentheses nest too deep', this.#at);
    const value = this.#signed();
    this.#depth--;
    return this.#take(/^\s*[%％]/) ? arithmetic.multiply(value, exact('0.01')) : value;
  }

  #signed(): Exact {
    if (this.#take(/^\s*[-−－]/)) return arithmetic.negate(this.#factor());
    if (this.#take(/^\s*[(（]/)) {
      const value = this.#sum();
      if (!this.#take(/^\s*[)）]/)) throw new Problem('a closing parenthesis is missing', this.#at);
      return value;
    }
    this.#take(/^\s+/);
    const start = this.#at;
    const text = this.#take(/^\d[\d,]*(?:\.\d+)?/);
    if (!text) throw new Problem('a number was expected', this.#at);
    this.operands.push({ text, start });
    const scale = this.#take(/^\s*[万亿]/)?.trim();
    const factor = scale === '亿' ? '100000000' : scale === '万' ? '10000' : '1';
    return arithmetic.multiply(exact(text.replaceAll(',', '')), exact(factor));
  }

  #take(form: RegExp): string | undefined {
    const taken = form.exec(this.formula.slice(this.#at))?.[0];
    this.#at += taken?.length ?? 0;
    return taken;
  }
}
