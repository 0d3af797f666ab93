import type { Block, BlockText, Outline, SourceReference } from '../../outline/outline.ts';
import type { Path } from '../../outline/yaml/yamlPath.ts';
import type { Claim, Scope } from './claim.ts';
import { dataClaims, isData } from './dataClaims.ts';
import { figureClaims, isOfFigure } from './figureClaims.ts';

/** Fields that say how a slide is made, not what it says. `unit` alone names a unit. */
const SETTINGS: ReadonlySet<unknown> = new Set([
  'image',
  'chart',
  'lead',
  'computed',
  'unit',
  'id',
  'short',
  'region',
]);

/** Every text of the outline that may hold a fact: deck, units, and each block of any kind down to its notes. */
export function claimsOf(outline: Outline): Claim[] {
  const units = outline.blocks.filter((block) => block.kind === 'section').length;
  const blocks = outline.blocks.flatMap((block, i) => {
    const slides = outline.blocks.filter((other) => other.section === block.section && other !== block);
    // A unit's summary may draw from all that its slides cite.
    const more = block.kind === 'section' ? slides.flatMap((slide) => slide.sources) : [];
    const slide = { number: i + 1, title: block.title };
    const counts = [units, slides.length, ...lengths(block.texts)];
    return blockClaims(block, { title: block.title, slide, counts }, more);
  });
  return [...deckClaims(outline), ...blocks];
}

/** The cover's own texts cite nothing, so they may be from any source. */
function deckClaims(outline: Outline): Claim[] {
  const scope: Scope = { title: outline.deck.title, counts: [] };
  return (['title', 'subtitle', 'series', 'organisation'] as const).flatMap((key) => {
    const text = outline.deck[key];
    const span = outline.spanAt(['deck', key]);
    if (text === undefined || !span) return [];
    const part = { path: ['deck', key], text, span, sources: [] };
    return { role: 'text', text, parts: [part], path: part.path, scope, sources: [], context: '' };
  });
}

function blockClaims(block: Block, scope: Scope, more: readonly SourceReference[]): Claim[] {
  const texts = block.texts.filter((text) => !isData(block, text) && !isOfFigure(block, text));
  const plain = texts.filter((text) => !SETTINGS.has(text.path.findLast((step) => typeof step === 'string')));
  return [
    ...plain.map((text) => textClaim(block, text, scope, more)),
    ...figureClaims(block, scope),
    ...dataClaims(block, scope),
  ];
}

function textClaim(block: Block, text: BlockText, scope: Scope, more: readonly SourceReference[]): Claim {
  const [key] = text.path;
  const isQuote = block.kind === 'quote';
  const isName = (isQuote && key === 'by') || (block.kind === 'section' && key === 'name');
  const entry = text.path.length > 1 ? besides(block, text.path.slice(0, -1)) : [];
  return {
    role: isName ? 'name' : isQuote && key === 'text' ? 'quotation' : 'text',
    text: text.text,
    parts: [text],
    path: text.path,
    scope,
    sources: [...text.sources, ...more],
    context: [key === 'notes' ? '' : block.title, ...entry].join(' '),
  };
}

/** What the texts right in a mapping of the block say. */
const besides = (block: Block, parent: Path): string[] =>
  block.texts.filter(({ path }) => path.slice(0, -1).join() === parent.join()).map(({ text }) => text);

/** How many entries each list of the block has, at any depth. */
function lengths(texts: readonly BlockText[]): number[] {
  const lists = new Map<string, number>();
  for (const { path } of texts) {
    for (const [i, step] of path.entries()) {
      const list = path.slice(0, i).join();
      if (typeof step === 'number') lists.set(list, Math.max(lists.get(list) ?? 0, step + 1));
    }
  }
  return [...lists.values()];
}
