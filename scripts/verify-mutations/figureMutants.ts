import { findQuantities } from '../../src/verify/read/numbers.ts';
import type { Evidence } from '../../src/verify/sources/evidence.ts';
import { exchange, type Mutant, placesOf } from './mutant.ts';

const HAN = '一二三四五六七八九';
const HEDGES_BEFORE = ['近', '约', '超过', '不足', '至少'];
const HEDGES_AFTER = ['余', '多'];
const ENGLISH_HEDGES = ['about ', 'nearly ', 'over ', 'at least '];
const UNITS: readonly (readonly string[])[] = [
  ['人次', '人', '批次'],
  ['个班次', '个工作日'],
  ['万元', '亿元'],
  ['亿美元', '亿元', '万美元'],
  ['万美元', '万元', '亿美元'],
  ['%', '‰', '个百分点'],
  ['天', '小时', '年'],
  ['分钟', '小时', '秒'],
  ['公里', '米'],
  ['岁', '年'],
  ['million', 'billion', 'thousand'],
  ['billion', 'million'],
  ['percentage points', 'percent', 'basis points'],
  ['basis points', 'percentage points'],
  ['percent', 'percentage points'],
  ['months', 'weeks'],
  ['days', 'hours'],
];

/** Mutants of each figure: another digit, a digit doubled or dropped, the point moved, another hedge, another unit. */
export function figureMutants(text: string, evidence: readonly Evidence[]): Mutant[] {
  return placesOf(evidence).flatMap(({ span }) => {
    const written = text.slice(span.start, span.end);
    return [
      ...digitMutants(written, span.start),
      ...pointMutants(written, span.start),
      ...hedgeMutants(text, written, span.start),
      ...unitMutants(text, span.start, span.end),
    ];
  });
}

function digitMutants(written: string, start: number): Mutant[] {
  return [...written].flatMap((sign, i) => {
    const at = start + i;
    const edit = (kind: string, words: string): Mutant => ({
      kind,
      edits: [{ start: at, end: at + 1, text: words }],
    });
    if (/\d/.test(sign)) {
      const isOnly = !/\d/.test(written.slice(i + 1) + written.slice(0, i));
      return [
        edit('digit', String((Number(sign) + 1) % 10)),
        edit('digit', String((Number(sign) + 9) % 10)),
        edit('digit doubled', sign + sign),
        ...(isOnly || (sign === '0' && i === 0) ? [] : [edit('digit dropped', '')]),
      ].filter(({ edits: [one] }) => !(one?.text === '0' && i === 0));
    }
    const digit = HAN.indexOf(sign === '两' ? '二' : sign);
    return digit < 0 ? [] : [edit('Han numeral', HAN[(digit + 1) % HAN.length] ?? '')];
  });
}

function pointMutants(written: string, start: number): Mutant[] {
  const at = written.indexOf('.');
  if (!/\d\.\d/.test(written) || at < 0) return [];
  const edit = (from: number, to: number, words: string): Mutant => ({
    kind: 'decimal point',
    edits: [{ start: start + from, end: start + to, text: words }],
  });
  return [
    edit(at, at + 1, ''),
    edit(at, at + 2, `${written[at + 1]}.`),
    ...(at > 1 ? [edit(at - 1, at + 1, `.${written[at - 1]}`)] : []),
  ];
}

function hedgeMutants(text: string, written: string, start: number): Mutant[] {
  const isHan = /\p{Script=Han}/u.test(text.slice(Math.max(0, start - 30), start + 30));
  const kind = 'hedge';
  const [quantity] = findQuantities(written);
  if (quantity?.type !== 'amount') return [];
  const known = /余|多|近|约|以上|超过|不足|至少|上百|最少|about|nearly|over|at least|around/g;
  const made = [...written.matchAll(known)].map(
    ({ 0: hedge, index }): Mutant => ({
      kind,
      edits: [{ start: start + index, end: start + index + hedge.length, text: '' }],
    }),
  );
  if (made.length > 0) return made;
  // Within a YAML scalar that is a bare number a hedge would need quotes; there it goes behind the digits.
  const before = text.slice(Math.max(0, start - 8), start);
  if (/(?:value|values|prefix|when|label):? ?\[?$|, $/.test(before)) return [];
  const first = /\d/.exec(written)?.index ?? 0;
  const hedges = isHan ? HEDGES_BEFORE : ENGLISH_HEDGES;
  made.push(
    ...hedges.map((hedge) => ({ kind, edits: [{ start: start + first, end: start + first, text: hedge }] })),
  );
  const digits = /\d[\d.,]*/.exec(written);
  if (isHan && digits && !/^[年月日]/.test(written.slice(digits.index + digits[0].length))) {
    const at = start + digits.index + digits[0].length;
    if (Number(digits[0]) >= 10)
      made.push(...HEDGES_AFTER.map((hedge) => ({ kind, edits: [{ start: at, end: at, text: hedge }] })));
  }
  return made;
}

function unitMutants(text: string, start: number, end: number): Mutant[] {
  const reach = text.slice(start, Math.min(text.length, end + 24)).split('\n')[0] ?? '';
  const digits = /^[^\d\n]*[\d.,]+[余多]?/.exec(reach)?.[0].length ?? 0;
  const rest = reach.slice(digits);
  const gap = /^(?:, unit: "?|\s)?/.exec(rest)?.[0].length ?? 0;
  for (const [unit = '', ...others] of UNITS) {
    if (!rest.slice(gap).startsWith(unit)) continue;
    const at = start + digits + gap;
    return others.map((other) => ({
      kind: 'unit',
      edits: [{ start: at, end: at + unit.length, text: other }],
    }));
  }
  return [];
}

/** Mutants that exchange: labels, notes and values of two entries; two figures of one text; rows and columns of tables. */
export function exchangeMutants(text: string, evidence: readonly Evidence[]): Mutant[] {
  const mutants: Mutant[] = [];
  const blocks = new Map<unknown, Evidence[]>();
  for (const fact of placesOf(evidence)) {
    const { scope } = fact.claim;
    blocks.set(scope, [...(blocks.get(scope) ?? []), fact]);
  }
  for (const facts of blocks.values()) {
    const entries = facts.filter(
      ({ claim }) => claim.role === 'figure' && /\d/.test(claim.scalars[0]?.text ?? ''),
    );
    for (const [i, one] of entries.entries()) {
      const other = entries[i + 1];
      if (other) mutants.push(...entryMutants(text, one, other));
    }
    for (const [i, one] of facts.entries()) {
      const other = facts[i + 1];
      const isOneText = other && one.claim === other.claim && one.claim.role === 'text';
      if (isOneText) mutants.push(...exchange('figures of one text', text, one.span, other.span));
    }
  }
  return mutants;
}

function entryMutants(text: string, one: Evidence, other: Evidence): Mutant[] {
  const mutants = exchange('values of two figures', text, one.span, other.span);
  for (const key of ['label', 'note']) {
    const [a, b] = [one, other].map((fact) => fieldBeside(text, fact, key));
    if (a && b) mutants.push(...exchange(`${key}s of two figures`, text, a, b));
  }
  return mutants;
}

/** The stretch of a field in the flow mapping or the lines around a value. */
function fieldBeside(text: string, { span }: Evidence, key: string) {
  const open = text.lastIndexOf('{', span.start);
  const close = text.indexOf('}', span.start);
  if (open < 0 || close < 0 || text.slice(open, span.start).includes('\n')) return undefined;
  const match = new RegExp(`${key}: ([^,}]+?)(?= *[,}])`).exec(text.slice(open, close + 1));
  if (!match?.[1]) return undefined;
  const start = open + match.index + key.length + 2;
  return { start, end: start + match[1].length };
}
