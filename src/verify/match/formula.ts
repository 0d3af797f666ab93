import { arithmetic, type Exact, exact } from '../read/exact.ts';

/** A number of a formula as it is written, with its UTF-16 offset, and its value with 万 or 亿 behind it. */
export interface Operand {
  readonly text: string;
  readonly start: number;
  readonly value: Exact;
}

/** The value of a formula with its numbers; or why it cannot be read, and where. */
export type Formula =
  | { readonly value: Exact; readonly operands: readonly Operand[] }
  | { readonly problem: string; readonly offset: number };

/** The deepest nesting of parentheses: far deeper than on any slide, and safe for the stack. */
const MAX_DEPTH = 32;
/** The longest formula in characters; exact arithmetic on a longer one is slow. */
const MAX_LENGTH = 200;

/**
 * Computes a formula exactly: `203.28 / 5.22`, `(137 - 100) ÷ 100`, `1 − 26 / 565`, `50%`. A formula may have + - × ÷,
 * parentheses, percent signs, the multipliers 万 and 亿, and a leading `=`. Anything else is a problem; nothing is run.
 * `amountOf` gives the value that a number stands for, by default its own.
 */
export function evaluate(
  formula: string,
  amountOf: (operand: Operand) => Exact = (operand) => operand.value,
): Formula {
  if (formula.length > MAX_LENGTH) return { problem: 'it is too long', offset: MAX_LENGTH };
  const parser = new FormulaParser(formula, amountOf);
  try {
    const value = parser.all();
    return { value, operands: parser.operands };
  } catch (error) {
    if (error instanceof Problem) return { problem: error.message, offset: error.offset };
    throw error;
  }
}

class Problem extends Error {
  constructor(
    message: string,
    readonly offset: number,
  ) {
    super(message);
  }
}

/** A recursive-descent parser: a method for each level of precedence, lowest first. */
class FormulaParser {
  readonly operands: Operand[] = [];
  #offset = 0;
  #depth = 0;

  constructor(
    readonly formula: string,
    readonly amountOf: (operand: Operand) => Exact,
  ) {}

  all(): Exact {
    this.#take(/^\s*[=＝]/);
    const value = this.#sum();
    if (this.#take(/^\s*\S/)) throw new Problem('an operator or the end was expected', this.#offset - 1);
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
      const start = this.#offset;
      if (this.#take(/^\s*[×*xX✕]/)) value = arithmetic.multiply(value, this.#factor());
      else if (this.#take(/^\s*[÷/／]/)) {
        const quotient = arithmetic.divide(value, this.#factor());
        if (!quotient) throw new Problem('it divides by zero', start);
        value = quotient;
      } else return value;
    }
  }

  #factor(): Exact {
    if (++this.#depth > MAX_DEPTH) throw new Problem('its parentheses nest too deep', this.#offset);
    const value = this.#signed();
    this.#depth--;
    return this.#take(/^\s*[%％]/) ? arithmetic.multiply(value, exact('0.01')) : value;
  }

  #signed(): Exact {
    if (this.#take(/^\s*[-−－]/)) return arithmetic.negate(this.#factor());
    if (this.#take(/^\s*[(（]/)) {
      const value = this.#sum();
      if (!this.#take(/^\s*[)）]/)) throw new Problem('a closing parenthesis is missing', this.#offset);
      return value;
    }
    this.#take(/^\s+/);
    const start = this.#offset;
    const text = this.#take(/^\d[\d,]*(?:\.\d+)?/);
    if (!text) throw new Problem('a number was expected', this.#offset);
    const scale = this.#take(/^\s*[万亿]/)?.trim();
    const factor = scale === '亿' ? '100000000' : scale === '万' ? '10000' : '1';
    const value = arithmetic.multiply(exact(text.replaceAll(',', '')), exact(factor));
    const operand = { text, start, value };
    this.operands.push(operand);
    return this.amountOf(operand);
  }

  /** Moves past `form` and returns its text; `undefined` when it does not come next. */
  #take(form: RegExp): string | undefined {
    const taken = form.exec(this.formula.slice(this.#offset))?.[0];
    this.#offset += taken?.length ?? 0;
    return taken;
  }
}
