import { VERDICTS, type Verdict } from './verdict.ts';

/** Makes the table of the verdicts: a row for each kind of case, and one for all. */
export function tableOf(verdicts: readonly { readonly kind: string; readonly verdict: Verdict }[]): string {
  const kinds = [...new Set(verdicts.map(({ kind }) => kind))];
  const row = (name: string, of: typeof verdicts) =>
    [name.padEnd(18), ...VERDICTS.map((verdict) => count(of, verdict)), String(of.length).padStart(8)].join(
      '',
    );
  return [
    ['kind'.padEnd(18), ...VERDICTS.map((verdict) => verdict.padStart(8)), 'all'.padStart(8)].join(''),
    ...kinds.map((kind) =>
      row(
        kind,
        verdicts.filter((one) => one.kind === kind),
      ),
    ),
    row('all', verdicts),
  ].join('\n');
}

const count = (of: readonly { readonly verdict: Verdict }[], verdict: Verdict): string =>
  String(of.filter((one) => one.verdict === verdict).length).padStart(8);
