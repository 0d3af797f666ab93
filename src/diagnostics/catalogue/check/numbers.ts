import { entry } from '../../entry.ts';
import { replace } from '../../remedy.ts';

/** Rules about how numbers are written (GB/T 15835). */
export const numberRules = {
  'number-not-in-wan': entry<{ written: string; better: string }>({
    severity: 'warning',
    message: (f) => `${f.written} has more digits than one reads at a glance.`,
    hint: (f) => `write ${f.better}`,
    remedy: (f) => replace(f.written, f.better),
    explanation:
      'Chinese counts in 万 and 亿: a number of five digits and more is read faster with them, and is exactly the same.',
    wrong: 'value: 12000万',
    right: 'value: 1.2亿',
  }),
  'number-percent': entry<{ written: string; better: string }>({
    severity: 'warning',
    message: (f) => `the percentage ${f.written} is written unlike the others.`,
    hint: (f) => `write ${f.better}`,
    remedy: (f) => replace(f.written, f.better),
    explanation:
      'A percentage in digits is followed by % at once: no full-width ％, and not 百分之 before digits.',
    wrong: 'text: 增长37.1％',
    right: 'text: 增长37.1%',
  }),
  'number-range': entry<{ written: string; better: string }>({
    severity: 'warning',
    message: (f) => `the range ${f.written} is joined by a hyphen or a tilde.`,
    hint: (f) => `write ${f.better}, or ～ in the middle.`,
    remedy: (f) => replace(f.written, f.better),
    explanation:
      'A range of numbers takes — or ～ (GB/T 15834 § 4.13); a hyphen reads as minus or as part of a code.',
    wrong: 'text: 每批 5-8天',
    right: 'text: 每批 5—8天',
  }),
  'number-thousands': entry<{ written: string; usual: string; count: number }>({
    severity: 'warning',
    message: (f) => `${f.written} is grouped unlike ${f.usual} (${f.count} such in the deck).`,
    hint: () =>
      'group the thousands everywhere, or nowhere; the values of a chart are grouped in quotes: ["38,800"].',
    explanation: 'Digits are either grouped in thousands in the whole deck (1,385) or not at all (1385).',
    wrong: 'items: [{ value: 1385 }, { value: "2,922" }]',
    right: 'items: [{ value: 1385 }, { value: 2922 }]',
  }),
};
