import type { BrandTokens, DeckFacts, Outline, SourceDocument } from './outline.ts';
import { Leaf } from './tree/leaf.ts';
import { type LeafNode, type LeafRecord, PLACE_KEY } from './tree/record.ts';

/** Returns the facts about the deck as plain text. */
export function deckFacts(data: LeafRecord): DeckFacts {
  const deck = recordOf(data.deck);
  return {
    title: textOf(deck.title) ?? '',
    ...given('subtitle', textOf(deck.subtitle)),
    ...given('series', textOf(deck.series)),
    ...given('organisation', textOf(deck.organisation)),
    ...given('date', textOf(deck.date)),
    ...given('language', textOf(deck.language)),
    ...given('author', textOf(deck.author)),
    keywords: Array.isArray(deck.keywords) ? deck.keywords.flatMap((keyword) => textOf(keyword) ?? []) : [],
  };
}

/** Returns the brand, each value with its place. Keys that the author left out are missing. */
export function brandTokens(data: LeafRecord): BrandTokens | undefined {
  if (!data.brand) return undefined;
  const brand = recordOf(data.brand);
  const fonts = Object.entries(present(brand.fonts)).map(([role, face]) => [role, present(face)]);
  return {
    ...(present(brand) as Omit<BrandTokens, 'colours' | 'fonts'>),
    ...(brand.logo ? { logo: present(brand.logo) as unknown as NonNullable<BrandTokens['logo']> } : {}),
    colours: present(brand.colours),
    fonts: Object.fromEntries(fonts),
  };
}

/** Returns the documents under `sources` by their keys. */
export function sourceDocuments(data: LeafRecord): Record<string, SourceDocument> {
  const documents = Object.entries(present(data.sources)).map(([id, node]) => {
    const { title, short, file } = recordOf(node);
    return [
      id,
      { title: textOf(title) ?? '', ...given('short', textOf(short)), ...given('file', textOf(file)) },
    ];
  });
  return Object.fromEntries(documents);
}

/** Returns the severities under `checks` by the codes of their rules. */
export function checkLevels(data: LeafRecord): Outline['checks'] {
  const levels = Object.entries(present(data.checks)).map(([code, level]) => [code, textOf(level)]);
  return Object.fromEntries(levels);
}

const recordOf = (node: LeafNode | undefined): LeafRecord =>
  node && !(node instanceof Leaf) && !Array.isArray(node) ? (node as LeafRecord) : {};

const textOf = (node: LeafNode | undefined): string | undefined =>
  node instanceof Leaf ? node.text : undefined;

const present = (node: LeafNode | undefined): Record<string, Leaf> =>
  Object.fromEntries(
    Object.entries(recordOf(node)).filter(([key, value]) => key !== PLACE_KEY && value !== undefined),
  ) as Record<string, Leaf>;

const given = <K extends string>(key: K, value: string | undefined): { [P in K]?: string } =>
  (value === undefined ? {} : { [key]: value }) as { [P in K]?: string };
