import type { Report } from '../diagnostics/report.ts';
import type { Origin } from '../diagnostics/span.ts';
import type { BrandTokens } from '../outline/outline.ts';
import type { PlacedText } from '../outline/tree/placedText.ts';
import { plainWords } from '../slides/markdown/markdown.ts';
import type { Brand, LogoPicture, WrittenColour } from './brand.ts';
import { COLOUR_NAMES, coloursOf, themeColours } from './colours.ts';
import { LOOK_NAMES, LOOKS, type Look } from './look.ts';
import { type Face, ROLES, type Role, SLOTS, type Slot } from './theme.ts';

/** The faces of a brand that sets none. All of them come with Windows and with Office for Mac. */
const FACES: Readonly<Record<Role, Face>> = {
  heading: { latin: 'Arial', ea: 'Microsoft YaHei' },
  body: { latin: 'Arial', ea: 'Microsoft YaHei' },
  quotation: { latin: 'Times New Roman', ea: 'SimSun' },
};

/**
 * Makes a brand of the values under `brand:`: a theme of twelve slots and three faces, a footer and a logo. Deckwright's
 * defaults stand for missing values, and for all of them when `tokens` is undefined (slide text written by hand).
 * Reports `brand-colour` for a colour that cannot be read.
 */
export function readBrand(tokens: BrandTokens | undefined, report: Report): Brand {
  const given = COLOUR_NAMES.flatMap((name) => {
    const leaf = tokens?.colours[name];
    if (!leaf) return [];
    const hex = sixDigits(leaf.text);
    if (!hex) report.add('brand-colour', { name, written: leaf.text }, { span: leaf.span });
    return hex ? [[name, hex] as const] : [];
  });
  const logo = tokens?.logo;
  const look = LOOKS[LOOK_NAMES.find((name) => name === tokens?.look?.text) ?? 'plain'];
  return {
    look,
    theme: {
      name: tokens?.name?.text || 'Deckwright',
      ...themeColours(Object.fromEntries(given), look.page),
      faces: {
        heading: face('heading', tokens),
        body: face('body', tokens),
        quotation: face('quotation', tokens),
      },
    },
    origins: { colours: writtenColours(tokens, look), faces: writtenFaces(tokens) },
    footer: tokens?.footer ? [{ text: plainWords(tokens.footer.text), origin: originOf(tokens.footer) }] : [],
    ...(logo
      ? {
          logo: {
            ...pictureOf(logo.image),
            alt: plainWords(logo.alt.text),
            ...(logo.dark ? { dark: pictureOf(logo.dark) } : {}),
          },
        }
      : {}),
  };
}

/** The faces of a role. Quotations of a brand that has fonts, but none for them, take those of its headings or else its body. */
function face(role: Role, tokens: BrandTokens | undefined): Face {
  const roles = role === 'quotation' ? ([role, 'heading', 'body'] as const) : [role];
  const given = (script: keyof Face) =>
    roles.map((one) => tokens?.fonts[one]?.[script]?.text).find((name) => name);
  const latin = given('latin');
  // `heading: 思源黑体` names a Chinese typeface, whose Latin letters go with it.
  const both = /\p{Script=Han}/u.test(latin ?? '') ? latin : undefined;
  return { latin: latin || FACES[role].latin, ea: given('ea') || both || FACES[role].ea };
}

/** A colour such as `#9b1c23`, `9B1C23` or `#abc` as six upper-case hex digits; `undefined` for anything else. */
function sixDigits(written: string): string | undefined {
  const digits = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(written.trim())?.[1]?.toUpperCase();
  return digits?.length === 3 ? digits.replace(/./g, '$&$&') : digits;
}

/** For each slot, where the author wrote its colour, or the colour that it is derived from. */
function writtenColours(tokens: BrandTokens | undefined, look: Look): Brand['origins']['colours'] {
  const written = SLOTS.flatMap((slot): [Slot, WrittenColour][] => {
    const name = coloursOf(look)[slot].find((candidate) => tokens?.colours[candidate]);
    const leaf = name && tokens?.colours[name];
    return leaf ? [[slot, { name, origin: originOf(leaf) }]] : [];
  });
  return Object.fromEntries(written);
}

/** For each role, where the author wrote its Latin face. */
function writtenFaces(tokens: BrandTokens | undefined): Brand['origins']['faces'] {
  const written = ROLES.flatMap((role): [Role, Origin][] => {
    const leaf = tokens?.fonts[role]?.latin;
    return leaf ? [[role, originOf(leaf)]] : [];
  });
  return Object.fromEntries(written);
}

const pictureOf = (image: PlacedText): LogoPicture => ({ path: image.text, origin: originOf(image) });

const originOf = (leaf: PlacedText): Origin => ({ value: leaf.span });
