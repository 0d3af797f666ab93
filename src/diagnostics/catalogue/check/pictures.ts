import { entry } from '../../entry.ts';

/** Rules about pictures, charts, colours and fonts. */
export const pictureRules = {
  'alt-missing': entry<{ what: string }>({
    severity: 'error',
    message: (f) => `the ${f.what} has no alt text.`,
    hint: () => 'say in alt: what someone who cannot see it would miss.',
    explanation: 'Screen readers read a picture’s or a chart’s alt text; without it, they are silent.',
    wrong: 'image: assets/train.jpg',
    right: 'image: assets/train.jpg\nalt: Inspectors check goods on the platform on a holiday',
  }),
  'alt-is-file-name': entry<{ alt: string }>({
    severity: 'warning',
    message: (f) => `the alt text “${f.alt}” does not say what is to be seen.`,
    hint: () => 'describe it in a short sentence.',
    explanation:
      'A file name or a word such as 图片1 as alt text is what people hear instead of the picture; it tells them nothing.',
    wrong: 'alt: IMG_0042.jpg',
    right: 'alt: Inspectors check goods on the platform on a holiday',
  }),
  'chart-colours-alike': entry<{ first: string; second: string }>({
    severity: 'warning',
    message: (f) => `two colours of the chart are hard to tell apart: ${f.first} and ${f.second}.`,
    hint: (f) => `make brand.colours.${f.first} or ${f.second} lighter, darker or of another hue.`,
    explanation:
      'The series of a chart and the slices of a doughnut take the brand’s colours. When two of them look alike, the legend cannot be read, least of all on a projector. Measured as distance in Oklab.',
    wrong: "colours: { primary: '14506B', accent: '1A5A70' }",
    right: "colours: { primary: '14506B', accent: 'D9982F' }",
  }),
  'font-uncommon': entry<{ font: string }>({
    severity: 'warning',
    message: (f) => `the font ${f.font} does not come with Windows, macOS or Office.`,
    hint: () => 'take a common one, or see that all who open the deck have it.',
    explanation:
      'Where a font is missing, PowerPoint shows another in its place, with other widths: lines break elsewhere, and the deck is no longer the one that was checked.',
    wrong: 'fonts:\n  heading: { latin: Gotham, ea: 方正兰亭黑 }',
    right: 'fonts:\n  heading: { latin: Arial, ea: Microsoft YaHei }',
  }),
  'asset-unused': entry<{ file: string }>({
    severity: 'warning',
    message: (f) => `${f.file} is used nowhere.`,
    hint: () => 'remove it, or show it.',
    explanation:
      'A file below assets/ that no slide, no logo and no `data` names. It is often a picture whose path was changed by mistake.',
    wrong: 'assets/train.jpg   # and in content.yaml: image: assets/tarin.jpg',
    right: 'assets/train.jpg   # and in content.yaml: image: assets/train.jpg',
  }),
  'key-unused': entry<{ key: string; divider: boolean }>({
    severity: 'warning',
    message: (f) =>
      f.divider
        ? `${f.key} shows nowhere in the deck: dividers of units show it.`
        : `${f.key} shows nowhere in the deck: no template takes it.`,
    hint: (f) =>
      f.divider
        ? 'remove it, or leave out `dividers: false`; a unit whose `name` is its `short` too needs no other place for it.'
        : 'remove it, or use it in the template.',
    explanation:
      'The schema allows the key, but the template that draws this block does not print it, so what it says is missing in the deck.',
    wrong: 'note: as of June 2012   # templates/stats.hbs without {{note}}',
    right: 'note: as of June 2012   # templates/stats.hbs with {{note}}',
  }),
};
