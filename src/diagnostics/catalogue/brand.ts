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
  'brand-beside-template': entry<{ keys: readonly string[] }>({
    severity: 'warning',
    message: (f) =>
      `the brand has a template, so ${f.keys.map((key) => `\`${key}\``).join(', ')} beside it ${f.keys.length === 1 ? 'has' : 'have'} no effect.`,
    hint: () => 'leave them out, or leave out `template`.',
    explanation:
      'A deck on a template of the company has its colours, fonts and logo. Values of the brand for the same would either be ignored or make a deck that is neither the one nor the other.',
    wrong: 'brand:\n  template: assets/company.potx\n  look: soft',
    right: 'brand:\n  template: assets/company.potx',
  }),
  'template-layout-added': entry<{ file: string }>({
    severity: 'warning',
    message: (f) => `no layout of ${f.file} has a title over free room, so one is added to its master.`,
    hint: () => 'add such a layout in Slide Master view, or name one under `brand.layouts`.',
    explanation:
      'Slides with drawn content stand on a layout with a title and free room below it. A template without one gets it: a layout with a title alone, on the first master of the template.',
    wrong: 'template: assets/pictures-only.potx',
    right: 'template: assets/company.potx',
  }),
  'template-unplaced': entry<{ what: string; layout: string }>({
    severity: 'warning',
    message: (f) =>
      `the ${f.what} has no place on the layout “${f.layout}” of the template, and is left out.`,
    hint: () => 'name a layout that has a placeholder for it under `brand.layouts`, or leave the text out.',
    explanation:
      'Texts of a deck on a template stand in the placeholders of its layouts. What no layout has a placeholder for is left out, and each such text is named once.',
    wrong: 'footer: Annual report   # a template without footers',
    right: '# no footer',
  }),
  'template-text-shrunk': entry<{ what: string; share: number }>({
    severity: 'warning',
    message: (f) =>
      `the ${f.what} does not fit its placeholder at the size of the template, and is shrunk to ${f.share} %.`,
    hint: () => 'shorten it.',
    explanation:
      'A text in a placeholder of a template has the size that its layout gives. Where it is too long, PowerPoint shrinks it as it does when someone types it; the layout of the company did not mean that.',
    wrong: 'title: A title of three lines in a placeholder for one',
    right: 'title: A title of one line',
  }),
};
