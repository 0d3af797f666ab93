import { z } from 'zod';
import { checkCatalogue } from '../diagnostics/catalogue/check.ts';
import type { CatalogueEntry } from '../diagnostics/entry.ts';
import { colour, date, identifier, language, paragraphs, source, text } from './fieldTypes.ts';
import type { Kind } from './kind.ts';

/**
 * The schema of `content.yaml`, with the blocks that `kinds` allow. Each key has a description and an example: they are
 * what editors show, and `deckwright schema` prints them.
 */
export function outlineSchema(kinds: ReadonlyMap<string, Kind>) {
  const slides = z.array(blockSchema(kinds)).meta({ description: 'The blocks: one slide each.' });
  const section = z.strictObject({
    name: text().meta({ description: "The section's name in PowerPoint.", examples: ['开篇'] }),
    slides,
  });
  return z.strictObject({
    deck: deckSchema.meta({ description: 'What the deck is, and who gives it.' }),
    brand: brandSchema
      .optional()
      .meta({ description: 'How the deck looks. Another brand here is another deck.' }),
    sources: z
      .record(identifier(), documentSchema)
      .optional()
      .meta({ description: 'The documents the facts come from, each under a short key.' }),
    checks: checksSchema()
      .optional()
      .meta({ description: 'Rules to switch off, soften or harden, by code.' }),
    opening: section.optional().meta({ description: 'The slides before the first unit.' }),
    units: z
      .array(z.strictObject({ ...unitFields, slides }))
      .optional()
      .meta({ description: 'What the deck reports on. Each unit is a section with a divider.' }),
    closing: section.optional().meta({ description: 'The slides after the last unit.' }),
  });
}

/** A block is one of the kinds, told apart by its key `kind`. */
function blockSchema(kinds: ReadonlyMap<string, Kind>) {
  const [first, ...rest] = [...kinds.values()].map((kind) => kind.schema);
  return first ? z.discriminatedUnion('kind', [first, ...rest]) : z.looseObject({ kind: z.never() });
}

const deckSchema = z.strictObject({
  title: text().meta({
    description: 'The title on the cover and in the file’s properties.',
    examples: ['把国门窗口擦得更亮'],
  }),
  subtitle: text()
    .optional()
    .meta({ description: 'The line below the title.', examples: ['七个基层集体的服务与坚守'] }),
  series: text()
    .optional()
    .meta({
      description: 'The series it belongs to, above the title.',
      examples: ['创先争优专题报道（二）'],
    }),
  organisation: text()
    .optional()
    .meta({ description: 'Who gives the briefing.', examples: ['国家质检总局直属机关党委'] }),
  date: date()
    .optional()
    .meta({ description: 'Year, month or day of the briefing.', examples: ['2012-07-01', 2012] }),
  language: language()
    .optional()
    .meta({ description: 'The language of the text, as a BCP 47 tag. Default zh-CN.', examples: ['zh-CN'] }),
  author: text()
    .optional()
    .meta({ description: 'The author in the file’s properties.', examples: ['宣传处'] }),
  keywords: z
    .array(text())
    .optional()
    .meta({ description: 'Keywords in the file’s properties.', examples: [['质检', '口岸']] }),
});

const hex = (description: string, example: string) =>
  colour()
    .optional()
    .meta({ description, examples: [example] });

const face = (description: string) =>
  z
    .strictObject({
      latin: z
        .string()
        .optional()
        .meta({ description: 'The typeface of Latin letters and digits.', examples: ['Arial'] }),
      ea: z
        .string()
        .optional()
        .meta({ description: 'The typeface of Chinese text.', examples: ['Microsoft YaHei'] }),
    })
    .optional()
    .meta({ description });

const brandSchema = z.strictObject({
  name: text()
    .optional()
    .meta({ description: 'The name of the theme in PowerPoint.', examples: ['国门红'] }),
  logo: z
    .strictObject({
      image: z
        .string()
        .meta({ description: 'The picture, relative to this file.', examples: ['assets/logo.svg'] }),
      alt: text().meta({
        description: 'What the picture shows, for those who do not see it.',
        examples: ['国门徽标'],
      }),
    })
    .optional()
    .meta({ description: 'The mark on the cover and the slides.' }),
  colours: z
    .strictObject({
      primary: hex('Covers, dividers, large numerals.', '#9B1C22'),
      deep: hex('The darker companion of the primary colour.', '#6B1016'),
      accent: hex('Rules and numerals that lead the eye.', '#C8973F'),
      ink: hex('Text.', '#1F1F23'),
      muted: hex('Secondary text.', '#6E6E73'),
      line: hex('Thin rules and borders.', '#D9D5CC'),
      wash: hex('The quiet ground of cards.', '#F7F3EC'),
      tint: hex('The ground of what is marked.', '#FBEDEA'),
    })
    .optional()
    .meta({ description: 'Eight colours as six hexadecimal digits, in quotes.' }),
  fonts: z
    .strictObject({
      heading: face('Titles and headings.'),
      body: face('Everything else.'),
      quotation: face('Quotations.'),
    })
    .optional()
    .meta({ description: 'Typefaces by role.' }),
  footer: text()
    .optional()
    .meta({ description: 'Words in the footer of content slides.', examples: ['创先争优专题报道'] }),
});

const documentSchema = z.strictObject({
  title: text().meta({
    description: 'The full title of the document.',
    examples: ['全国质检系统创先争优专题报道（二）'],
  }),
  short: text()
    .optional()
    .meta({ description: 'How slides name it.', examples: ['专题报道（二）'] }),
  file: z
    .string()
    .optional()
    .meta({
      description: 'Its file, in the folder given to `deckwright verify`.',
      examples: ['profiles.txt'],
    }),
});

const figureSchema = z.strictObject({
  value: text().meta({ description: 'The number, as the source has it.', examples: [3600] }),
  prefix: text()
    .optional()
    .meta({ description: 'What stands before it.', examples: ['近'] }),
  unit: text()
    .optional()
    .meta({ description: 'What stands after it.', examples: ['余批'] }),
  note: text()
    .optional()
    .meta({ description: 'What it counts.', examples: ['40 天检测“胶囊”样品'] }),
  computed: text()
    .optional()
    .meta({ description: 'The formula over facts, when we computed it.', examples: ['203.28 / 5.22'] }),
  source: source()
    .optional()
    .meta({
      description: 'Document and heading it stands under.',
      examples: ['report#检测技术显实力'],
      reference: 'source',
    }),
});

const unitFields = {
  id: identifier().meta({ description: 'What links point at.', examples: ['jilin'] }),
  name: text().meta({
    description: 'The full name, on the divider.',
    examples: ['吉林检验检疫局技术中心党支部'],
  }),
  short: text().meta({ description: 'The name in the agenda and above titles.', examples: ['吉林技术中心'] }),
  region: text()
    .optional()
    .meta({ description: 'Where it is.', examples: ['吉林'] }),
  tagline: text()
    .optional()
    .meta({ description: 'A few words for the agenda.', examples: ['擦亮服务窗口'] }),
  summary: text()
    .optional()
    .meta({ description: 'One sentence for the divider.', examples: ['八年“党员专列”，节假日从不停运。'] }),
  figure: figureSchema.optional().meta({ description: 'The one telling figure, for the overview.' }),
  source: source()
    .optional()
    .meta({
      description: 'Where the facts above stand.',
      examples: ['report#党员专列送温暖'],
      reference: 'source',
    }),
  notes: paragraphs()
    .optional()
    .meta({
      description: 'What to say on the divider. A blank line begins a paragraph.',
      examples: ['先说这趟“专列”从哪里开来。'],
    }),
};

function checksSchema() {
  const rules = Object.entries(checkCatalogue as Record<string, CatalogueEntry<never>>);
  const level = (rule: CatalogueEntry<never>) =>
    z
      .enum(['off', 'warning', 'error'])
      .optional()
      .meta({ description: rule.explanation, examples: ['off'] });
  return z.strictObject(Object.fromEntries(rules.map(([code, rule]) => [code, level(rule)])));
}
