/** The parts of a YAML token that decide how deep it nests. */
interface Token {
  readonly offset?: number;
  readonly value?: unknown;
  readonly items?: readonly unknown[];
}

/** Returns the offset at which tokens nest deeper than `max`, without recursion, which deep nesting could exhaust. */
export function tooDeepAt(tokens: Iterable<unknown>, max: number): number | undefined {
  const open: { token: Token; depth: number }[] = [...tokens].map((token) => ({
    token: token as Token,
    depth: 0,
  }));
  for (let next = open.pop(); next; next = open.pop()) {
    const { token, depth } = next;
    if (token.items && depth >= max) return token.offset ?? 0;
    const inside = token.items ? depth + 1 : depth;
    for (const child of childrenOf(token)) open.push({ token: child, depth: inside });
  }
  return undefined;
}

/** The items of a collection are `{ key, value }` pairs of tokens; a document holds its content in `value`. */
function childrenOf(token: Token): Token[] {
  const pairs = (token.items ?? []) as { key?: unknown; value?: unknown }[];
  return [token.value, ...pairs.flatMap((pair) => [pair.key, pair.value])].filter(isToken);
}

const isToken = (value: unknown): value is Token => typeof value === 'object' && value !== null;
