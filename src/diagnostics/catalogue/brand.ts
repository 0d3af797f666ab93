import { entry } from '../entry.ts';

/** Findings of the brand stage. */
export const brandCatalogue = {
  'brand-colour': entry<{ name: string; written: string }>({
    severity: 'error',
    message: (f) => `the brand colour “${f.name}” is “${f.written}”, which is no colour.`,
    hint: () => 'write six hexadecimal digits in quotation marks: "#9B1C23".',
    explanation:
      'A brand has up to eight colours. YAML takes an unquoted # as the start of a comment, so colours stand in quotation marks.',
    wrong: 'brand:\n  colours: { primary: crimson }',
    right: 'brand:\n  colours: { primary: "#9B1C23" }',
  }),
};
