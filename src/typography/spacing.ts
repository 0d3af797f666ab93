const HAN = String.raw`[\p{Script=Han}]`;
const WORD = String.raw`[\p{Script=Latin}\p{Script=Greek}\p{Nd}]`;
const BEFORE = new RegExp(`(${HAN}) *(?=${WORD})`, 'gu');
const AFTER = new RegExp(`(${WORD}[%℃°]?) *(?=${HAN})`, 'gu');

/** Sets exactly one space between Han and Latin letters or digits, across run borders too. Idempotent. */
export function spaceOut<T extends { readonly text: string }>(runs: readonly T[]): T[] {
  return runs.map((run) => ({ ...run, text: run.text.replace(BEFORE, '$1 ').replace(AFTER, '$1 ') }));
}
