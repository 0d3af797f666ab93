/** A deck with the files that it was made from. */
export interface Dependent {
  readonly output: string;
  readonly inputs: readonly string[];
}

/**
 * Writes what decks depend on as rules of make, which ninja reads too. Each input is a target without a rule of its own, so that make
 * goes on when a file was deleted.
 */
export function depfile(decks: readonly Dependent[]): string {
  const rules = decks.map(
    ({ output, inputs }) => `${[`${spelled(output)}:`, ...inputs.map(spelled)].join(' \\\n  ')}\n`,
  );
  const inputs = [...new Set(decks.flatMap((deck) => deck.inputs))].sort();
  return [...rules, ...inputs.map((input) => `${spelled(input)}:\n`)].join('\n');
}

/** A path as make and ninja read it. */
const spelled = (path: string): string => path.replaceAll('$', '$$$$').replace(/[ #]/gu, '\\$&');
