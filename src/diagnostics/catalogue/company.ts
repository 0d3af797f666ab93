import { entry } from '../entry.ts';
import { pick } from '../remedy.ts';

const words = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');

/** Findings about a company's template: whether it can be read, and what plays which role in it. */
export const companyCatalogue = {
  'company-template-unreadable': entry<{ file: string; reason: string }>({
    severity: 'error',
    message: (f) => `${f.file} cannot be used as a template: ${f.reason}.`,
    hint: () => 'open it in PowerPoint and save it as a template (.potx).',
    explanation:
      'A template is a .pptx, .potx or .thmx file with at least one slide master. Files with macros, with a password, with document types or entities in their XML, with two parts of one name, and files that unzip to far more than they are, are refused: the deck would carry what is in them to everybody who opens it.',
    wrong: 'brand: { template: assets/company.potm }',
    right: 'brand: { template: assets/company.potx }',
  }),
  'company-template-outside': entry<{ file: string; part: string; target: string }>({
    severity: 'warning',
    message: (f) => `${f.part} of ${f.file} refers to ${f.target}, outside the file; it is not fetched.`,
    hint: () =>
      'in PowerPoint, break the link under File, Info, Edit Links to Files, so that a copy stands in the file.',
    explanation:
      'A linked picture or object lives outside the template. A build reads nothing from outside the project, and the readers of a deck could not reach it either, so nothing is shown in its place.',
    wrong: 'a logo on the master that is linked to a file server',
    right: 'a logo on the master that is inserted as a picture',
  }),
  'company-template-part-missing': entry<{ file: string; part: string; target: string }>({
    severity: 'warning',
    message: (f) => `${f.part} of ${f.file} refers to ${f.target}, which the file does not hold.`,
    hint: () => 'open it in PowerPoint and save it again; what is shown as missing there is gone.',
    explanation:
      'Some programs write a relationship to a part that they leave out, mostly a picture. PowerPoint shows a red cross or asks to repair such a file. The template is read without the part.',
    wrong: 'a master whose logo was lost in an export',
    right: 'a master whose logo is in the file',
  }),
  'company-layout-unknown': entry<{
    name: string;
    known: readonly string[];
    meant?: string | undefined;
    role: string;
  }>({
    severity: 'error',
    message: (f) => `the template has no layout “${f.name}” for the role ${f.role}.`,
    hint: (f) =>
      f.meant === undefined ? `its layouts are ${words(f.known)}.` : `did you mean “${f.meant}”?`,
    remedy: (f) => pick(f.name, f),
    explanation:
      'A role is given to a layout by the name that PowerPoint shows under it in Slide Master view. Where two masters have layouts of one name, write master/layout.',
    wrong: 'layouts: { cover: Titel slide }',
    right: 'layouts: { cover: Title Slide }',
  }),
  'company-layout-guessed': entry<{ role: string; layout: string; by: string; line: string }>({
    severity: 'warning',
    message: (f) =>
      `the layout “${f.layout}” is taken for the role ${f.role} by its ${f.by}, which may be wrong.`,
    hint: (f) => `if it is right, write ${f.line} under brand; else write the layout that you mean.`,
    explanation:
      'The template does not say what the layout is for, so that was judged by where its placeholders stand, or by its name. A line of your own makes it certain.',
    wrong: 'brand: { template: company.potx }',
    right: 'brand:\n  template: company.potx\n  layouts: { section: Chapter }',
  }),
  'company-role-shared': entry<{ role: string; layout: string; other: string }>({
    severity: 'warning',
    message: (f) =>
      `the template has no layout for the role ${f.role}; such slides take “${f.layout}”, the layout of the role ${f.other}.`,
    hint: () =>
      'add a layout for it in Slide Master view, or name the layout that you mean under brand.layouts.',
    explanation:
      'Decks need five roles: cover, section, content (a title and free room), points (a title and a text) and closing. A role that a template lacks is played by the layout of the role that is most like it.',
    wrong: 'a template with layouts for cover and content only',
    right: 'brand:\n  template: company.potx\n  layouts: { closing: Contact }',
  }),
  'company-role-missing': entry<{ role: string; why: string }>({
    severity: 'warning',
    message: (f) => `no layout of the template can play the role ${f.role}: ${f.why}.`,
    hint: (f) =>
      `a deck gets a plain layout on its first master; add one for the role ${f.role} in Slide Master view for a look of its own.`,
    explanation:
      'Each role needs a layout with a title that stands on the slide, content and points also need room below or above it. Without one, slides of that role stand on a plain layout that Deckwright adds to the first master.',
    wrong: 'a template whose only layout is blank',
    right: 'a template with a layout “Title Only”',
  }),
  'company-frame-small': entry<{ role: string; layout: string; width: number; height: number }>({
    severity: 'warning',
    message: (f) =>
      `the layout “${f.layout}” for the role ${f.role} leaves only ${f.width} × ${f.height} points for content.`,
    hint: () => 'name another layout for it under brand.layouts, or the room under brand.frame.',
    explanation:
      'What is drawn on a slide stands inside the room that the placeholders and the ornaments of its layout leave. Less than 40 % of a slide is too little for cards, charts and tables of a readable size.',
    wrong: 'brand: { template: company.potx }   # the body placeholder is a single line',
    right: 'brand:\n  template: company.potx\n  layouts: { content: Title Only }',
  }),
  'company-mapping': entry<{ file: string; problem: string }>({
    severity: 'error',
    message: (f) => `${f.file}: ${f.problem}.`,
    hint: () => 'deckwright template init writes such a file to begin with.',
    explanation:
      'The mapping file stands beside the template, is called like it with .template.yaml at its end, and says which layout plays each role (roles: { cover: Title Slide }), the room for content (frames) and what the colours of the theme are used for (colours: { primary: accent2 }).',
    wrong: 'roles: [Title Slide]',
    right: 'roles: { cover: Title Slide }',
  }),
  'company-font-missing': entry<{ font: string; where: string }>({
    severity: 'warning',
    message: (f) => `this machine lacks the font ${f.font}, which ${f.where} names.`,
    hint: () => 'install it, or expect that texts are measured by a font that is like it.',
    explanation:
      'Texts are measured in the fonts of the template. The widths of a font that is not there are estimated, with a margin, and a reader without it sees another font.',
    wrong: 'a theme whose headings are set in a font of the agency',
    right: 'a theme whose headings are set in Arial',
  }),
  'company-contrast-low': entry<{
    layout: string;
    placeholder: string;
    ratio: number;
    colour: string;
    ground: string;
  }>({
    severity: 'warning',
    message: (f) =>
      `“${f.placeholder}” of the layout “${f.layout}” has text of colour ${f.colour} on ${f.ground}: a contrast of ${f.ratio.toFixed(1)}.`,
    hint: () =>
      'large text needs 3, other text 4.5: change its colour on the layout, or put a plain shape under it.',
    explanation:
      'The colour that a placeholder inherits is compared with what the layout draws below it: its ground, a shape, or the pixels of a picture. Text of little contrast is hard to read in a bright room (WCAG 2.2, 1.4.3).',
    wrong: 'a grey title on a photograph',
    right: 'a white title on a dark band over the photograph',
  }),
  'company-placeholder-off-slide': entry<{ layout: string; placeholder: string }>({
    severity: 'warning',
    message: (f) => `“${f.placeholder}” of the layout “${f.layout}” does not stand on the slide.`,
    hint: () => 'move it onto the slide, or delete it from the layout.',
    explanation:
      'A placeholder beside the slide is often a way to hide a title. Its text is read aloud but not seen, so it is not used.',
    wrong: 'a title placeholder left of the slide',
    right: 'a title placeholder on the slide',
  }),
  'company-placeholder-double': entry<{ layout: string; placeholder: string; other: string }>({
    severity: 'warning',
    message: (f) =>
      `“${f.placeholder}” and “${f.other}” of the layout “${f.layout}” have one number or one place.`,
    hint: () => 'delete one of them; copy and paste gives a new one a number of its own.',
    explanation:
      'A slide finds its placeholders by their number (idx). Two of one number cannot be told apart, and two at one place hide each other.',
    wrong: 'two body placeholders with idx 1',
    right: 'body placeholders with idx 1 and 13',
  }),
  'company-palette-office': entry<{ file: string }>({
    severity: 'warning',
    message: (f) =>
      `${f.file} has the palette that the program gives to every new file, not one of the company.`,
    hint: () =>
      'set the theme colours under Design, Variants, Colors, or write the colours under brand.colours.',
    explanation:
      'Nearly half of the templates in use were given their look by pictures and shapes while their theme kept the colours of Office. A brand that is read from such a theme would be Office blue.',
    wrong: 'a red template whose accent 1 is 4472C4',
    right: 'a red template whose accent 1 is its red',
  }),
  'company-brand-colour': entry<{ role: string; colour: string; ground: string; ratio: number }>({
    severity: 'warning',
    message: (f) =>
      `the ${f.role} colour ${f.colour} of the template has a contrast of ${f.ratio.toFixed(1)} on ${f.ground}.`,
    hint: () => 'a deck darkens it for text; choose a darker colour of the company if you want another.',
    explanation:
      'A brand colour that text is written in needs a contrast of 4.5 with the ground, large figures 3.',
    wrong: 'colours: { primary: F5C518 }',
    right: 'colours: { primary: 8A6D00 }',
  }),
};
