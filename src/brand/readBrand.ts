import type { Report } from '../diagnostics/report.ts';
import type { Origin } from '../diagnostics/span.ts';
import type { Leaf } from '../outline/leaf.ts';
import type { BrandTokens } from '../outline/outline.ts';
import { plainWords } from '../slides/plainWords.ts';
import type { Brand } from './brand.ts';
import { COLOUR_NAMES, SLOT_OF, slotColours } from './colours.ts';
import { FACES } from './faces.ts';
import { type Face, ROLES, type Role } from './theme.ts';

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
    origins: {
      colours: written(COLOUR_NAMES, (name) => [SLOT_OF[name], tokens?.colours[name]]),
      faces: written(ROLES, (role) => [role, tokens?.fonts[role]?.latin]),
    },
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

/** Where leaves were written, under the key that `find` gives with each. */
function written<Name, Key extends string>(
  names: readonly Name[],
  find: (name: Name) => readonly [Key, Leaf | undefined],
): Partial<Record<Key, Origin>> {
  const places: Partial<Record<Key, Origin>> = {};
  for (const [key, leaf] of names.map(find)) if (leaf) places[key] = originOf(leaf);
  return places;
}

const originOf = (leaf: Leaf): Origin => ({ value: leaf.span });
