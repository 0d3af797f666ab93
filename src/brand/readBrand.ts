import type { Report } from '../diagnostics/report.ts';
import type { Origin } from '../diagnostics/span.ts';
import type { BrandTokens } from '../outline/outline.ts';
import type { PlacedText } from '../outline/tree/placedText.ts';
import { plainWords } from '../slides/markdown/markdown.ts';
import type { Brand, WrittenColour } from './brand.ts';
import { COLOUR_NAMES, COLOURS_OF, slotColours } from './colours.ts';
import { FACES } from './faces.ts';
import { type Face, ROLES, type Role, SLOTS, type Slot } from './theme.ts';

/**
 * The brand as a theme of twelve slots and three faces, with footer and logo. What the author leaves out, or all of
 * it when there is none (slide text written by hand), is Deckwright's own. Reports `brand-colour`.
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
  return {
    theme: {
      name: tokens?.name?.text || 'Deckwright',
      colours: slotColours(Object.fromEntries(given)),
      faces: {
        heading: face('heading', tokens),
        body: face('body', tokens),
        quotation: face('quotation', tokens),
      },
    },
    origins: { colours: writtenColours(tokens), faces: writtenFaces(tokens) },
    footer: tokens?.footer ? [{ text: plainWords(tokens.footer.text), origin: originOf(tokens.footer) }] : [],
    ...(logo
      ? { logo: { path: logo.image.text, alt: plainWords(logo.alt.text), origin: originOf(logo.image) } }
      : {}),
  };
}

function face(role: Role, tokens: BrandTokens | undefined): Face {
  const given = tokens?.fonts[role];
  const own = FACES[role];
  return { latin: given?.latin?.text || own.latin, ea: given?.ea?.text || own.ea };
}

/** `#9b1c23`, `9B1C23` or `#abc` as six upper-case digits. */
function sixDigits(written: string): string | undefined {
  const digits = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(written.trim())?.[1]?.toUpperCase();
  return digits?.length === 3 ? digits.replace(/./g, '$&$&') : digits;
}

/** Where each slot's colour was written, or the one that it follows from. */
function writtenColours(tokens: BrandTokens | undefined): Brand['origins']['colours'] {
  const found = SLOTS.flatMap((slot): [Slot, WrittenColour][] => {
    const name = COLOURS_OF[slot].find((one) => tokens?.colours[one]);
    const leaf = name && tokens?.colours[name];
    return leaf ? [[slot, { name, origin: originOf(leaf) }]] : [];
  });
  return Object.fromEntries(found);
}

function writtenFaces(tokens: BrandTokens | undefined): Brand['origins']['faces'] {
  const found = ROLES.flatMap((role): [Role, Origin][] => {
    const leaf = tokens?.fonts[role]?.latin;
    return leaf ? [[role, originOf(leaf)]] : [];
  });
  return Object.fromEntries(found);
}

const originOf = (leaf: PlacedText): Origin => ({ value: leaf.span });
