import type { FieldSpec, FieldSpecs } from './fieldSpec.ts';

/** The fields of `deck`. */
export const deckFields: FieldSpecs = {
  title: {
    required: true,
    description: 'The title on the cover and in the file’s properties.',
    example: 'Brighter Windows at the Border',
  },
  subtitle: { description: 'The line below the title.', example: 'How seven local offices serve' },
  series: {
    description: 'The series it belongs to, above the title.',
    example: 'Reports on Good Service, No. 2',
  },
  organisation: { description: 'Who gives the briefing.', example: 'Office of Inspection' },
  date: { type: 'date', description: 'Year, month or day of the briefing.', example: '2012-07-01' },
  language: {
    type: 'language',
    description:
      'The language of the text, as a BCP 47 tag. When it is left out: zh-CN, or en-US where there is no Chinese character.',
    example: 'zh-CN',
  },
  unit: {
    description: 'What a unit is called beside its number: “Part” gives “Part 1”, 章 gives 第一章.',
    example: 'Part',
  },
  dividers: {
    type: 'flag',
    default: true,
    description:
      'Whether each unit begins with a divider. Without one its first slide opens the section, and has the unit’s id.',
    example: false,
  },
  author: { description: 'The author in the file’s properties.', example: 'Press office' },
  keywords: {
    type: 'list',
    description: 'Keywords in the file’s properties.',
    of: { description: 'One keyword.', example: 'service' },
    example: ['service', 'inspection'],
  },
};

const colour = (description: string, example: string): FieldSpec => ({
  type: 'colour',
  description,
  example,
});

const face = (description: string, latin: string, ea: string): FieldSpec => ({
  type: 'record',
  short: 'latin',
  description,
  fields: {
    latin: { description: 'The typeface of Latin letters and digits.', example: latin },
    ea: { description: 'The typeface of Chinese text.', example: ea },
  },
});

/** The fields of `brand`. */
export const brandFields: FieldSpecs = {
  name: { description: 'The name of the theme in PowerPoint.', example: 'Border red' },
  template: {
    description:
      'A PowerPoint file of the company, relative to this file: .potx or .pptx. The deck stands on its masters and layouts, in its colours and fonts, which take the place of `look`, `colours`, `fonts` and `logo`.',
    example: 'assets/company.potx',
  },
  layouts: {
    type: 'record',
    description:
      'Which layouts of the template play which part, by their names, where Deckwright does not find them.',
    example: { cover: 'Title Slide' },
    fields: {
      cover: { description: 'The layout of the cover.', example: 'Title Slide' },
      section: { description: 'The layout of dividers.', example: 'Section Header' },
      content: { description: 'The layout of slides with a title and drawn content.', example: 'Title Only' },
      points: { description: 'The layout of slides with a title and a list.', example: 'Title and Content' },
      closing: { description: 'The layout of the closing.', example: 'Contact' },
    },
  },
  look: {
    type: 'choice',
    choices: ['plain', 'formal', 'soft', 'dark'],
    description:
      'What colours and fonts leave open. `plain`: covers in the primary colour, bold titles. `formal`: square corners, hairlines, titles without bold, pale covers between bands. `soft`: round corners, cards on tints, circles on covers. `dark`: deep pages with cards a step lighter, figures in the accent. Default: plain.',
    example: 'formal',
  },
  logo: {
    type: 'record',
    description: 'The mark on the cover and the slides.',
    fields: {
      image: {
        required: true,
        description: 'The picture, relative to this file.',
        example: 'assets/logo.svg',
      },
      dark: {
        description:
          'The picture for dark grounds, such as covers and deep pages; the other one, when it is left out.',
        example: 'assets/logo-on-dark.svg',
      },
      alt: {
        description: 'What the picture shows, for those who do not see it. When it is left out: Logo.',
        example: 'Logo: a gate in a shield with a tick',
      },
    },
  },
  colours: {
    type: 'record',
    description: 'Eight colours as six hexadecimal digits, in quotes.',
    fields: {
      primary: colour('Covers, dividers, large numerals.', '9B1C22'),
      deep: colour('The darker companion of the primary colour.', '6B1017'),
      accent: colour('Rules and numerals that lead the eye.', 'C8963E'),
      ink: colour('Text.', '1B1E24'),
      muted: colour('Secondary text.', '63666D'),
      line: colour('Thin rules and borders.', 'E3DED5'),
      wash: colour('The quiet ground of cards.', 'F7F4EE'),
      tint: colour('The ground of what is marked.', 'F4E7E4'),
    },
  },
  fonts: {
    type: 'record',
    description: 'Typefaces by role.',
    fields: {
      heading: face('Titles and headings.', 'Arial', 'Microsoft YaHei'),
      body: face('Everything else.', 'Arial', 'Microsoft YaHei'),
      quotation: face('Quotations; those of headings, when they are left out.', 'Times New Roman', 'SimSun'),
    },
  },
  footer: { description: 'Words in the footer of content slides.', example: 'Good Service' },
};

/** The fields of a document under `sources`. */
export const documentFields: FieldSpecs = {
  title: {
    required: true,
    description: 'The full title of the document.',
    example: 'Reports on Good Service, No. 2',
  },
  short: { description: 'How slides name it.', example: 'Reports, No. 2' },
  file: { description: 'Its file, in the folder given to `deckwright verify`.', example: 'profiles.txt' },
};
