import { entry } from '../../entry.ts';
import { replace } from '../../remedy.ts';

/** Rules about Chinese punctuation and spelling (GB/T 15834). They skip quotations, because quotations are verbatim. */
export const proseRules = {
  'half-width-mark': entry<{ sign: string; full: string }>({
    severity: 'warning',
    message: (f) => `a half-width ${f.sign} stands in Chinese text.`,
    hint: (f) => `write ${f.full}`,
    remedy: (f) => replace(f.sign, f.full),
    explanation:
      'Chinese text takes full-width marks; half-width ones leave no air and look like a slip. Numbers and Latin text keep theirs: 5+2, 10:30, GAP (2011).',
    wrong: 'text: 急事急办,特事特办',
    right: 'text: 急事急办，特事特办',
  }),
  'unpaired-mark': entry<{ sign: string; partner: string }>({
    severity: 'warning',
    message: (f) => `${f.sign} has no ${f.partner} in the same paragraph.`,
    hint: (f) => `add ${f.partner}, or remove ${f.sign}`,
    explanation:
      'Quotation marks and brackets come in pairs within a paragraph. Only a quotation of several paragraphs opens each of them, and closes the last.',
    wrong: 'text: “党员专列开行八年',
    right: 'text: “党员专列”开行八年',
  }),
  'double-space': entry<Record<string, never>>({
    severity: 'warning',
    message: () => 'there are several spaces in a row.',
    hint: () => 'leave one, or none between Han characters.',
    explanation:
      'Spaces in a row are a slip of the hand, or an attempt to align text, which the layout does.',
    wrong: 'text: Jilin  and Heilongjiang',
    right: 'text: Jilin and Heilongjiang',
  }),
  'poor-ellipsis': entry<{ written: string }>({
    severity: 'warning',
    message: (f) => `${f.written} is no Chinese ellipsis.`,
    hint: () => 'write ……',
    remedy: (f) => replace(f.written, '……'),
    explanation: 'The Chinese ellipsis is …… : six dots on two characters (GB/T 15834 § 4.11).',
    wrong: 'text: 送温暖...',
    right: 'text: 送温暖……',
  }),
  'quotation-marks-mixed': entry<{ usual: string; usualCount: number; rare: string; rareCount: number }>({
    severity: 'warning',
    message: (f) =>
      `the deck quotes with ${f.usual} (${f.usualCount} times) and with ${f.rare} (${f.rareCount}).`,
    hint: (f) => `use ${f.usual.replace(/^"/u, '“')} everywhere.`,
    explanation:
      'One deck has one kind of quotation marks; in mainland China they are “ ” with ‘ ’ inside (GB/T 15834).',
    wrong: 'title: “党员专列”送温暖\ntext: 「党员专列」八年不停',
    right: 'title: “党员专列”送温暖\ntext: “党员专列”八年不停',
  }),
  'name-spelling': entry<{ written: string; usual: string }>({
    severity: 'warning',
    message: (f) => `${f.written} is spelled ${f.usual} elsewhere in the deck.`,
    hint: (f) => `write ${f.usual}, if it is the same.`,
    remedy: (f) => replace(f.written, f.usual),
    explanation:
      'The same word is written in two ways: with characters that are easily mistaken for one another (侯/候, 己/已), or with other capitals (GAP, Gap). In a name that is a mistake people remember.',
    wrong: 'title: 侯马局开年之战\ntext: 候马局的党员',
    right: 'title: 侯马局开年之战\ntext: 侯马局的党员',
  }),
  'person-spelling': entry<{ written: string; usual: string }>({
    severity: 'warning',
    message: (f) => `${f.written} may be ${f.usual}, who is quoted in the deck.`,
    hint: (f) => `write ${f.usual}, if it is the same person.`,
    remedy: (f) => replace(f.written, f.usual),
    explanation:
      'A name of three characters differs in one from that of a person who is quoted in the deck. Pinyin input offers the wrong character of the same sound first.',
    wrong: 'by: 陈业林\ntext: 陈叶林说',
    right: 'by: 陈业林\ntext: 陈业林说',
  }),
};
