import type { Block, BlockText, Outline, SourceReference } from '../../outline/outline.ts';
import { type Claim, claimOf, type Scope } from './claim.ts';
import { figureClaims } from './figureClaims.ts';

/** Fields that set up a slide and hold no fact of it. A `unit` without a value beside it names a unit of the deck. */
const SETTINGS: ReadonlySet<unknown> = new Set([
  'icon',
  'image',
  'focus',
  'at',
  'chart',
  'lead',
  'tone',
  'place',
  'focus',
  'at',
  'computed',
  'unit',
  'id',
  'short',
  'region',
]);

/** Every text of the outline that may hold a fact: those under `deck:`, of the units, and of every block with its notes. */
export function claimsOf(outline: Outline): Claim[] {
  const units = outline.blocks.filter((block) => block.kind === 'section').length;
  const blocks = outline.blocks.flatMap((block, i) => {
    const slides = outline.blocks.filter((other) => other.section === block.section && other !== block);
    // A unit's summary may state what any of its slides cites.
    const more = block.kind === 'section' ? slides.flatMap((slide) => slide.sources) : [];
    const slide = { number: i + 1, title: block.title };
    const counts = [units, slides.length, ...lengths(block.texts)];
    return blockClaims(block, { title: block.title, slide, counts }, more);
  });
  return [...deckClaims(outline), ...blocks];
}

/** The texts under `deck:`. They cite nothing, so any source may confirm them. */
function deckClaims(outline: Outline): Claim[] {
  const scope: Scope = { title: outline.deck.title, counts: [] };
  return (['title', 'subtitle', 'series', 'organisation'] as const).flatMap((key) => {
    const text = outline.deck[key];
    const span = outline.spanAt(['deck', key]);
    if (text === undefined || !span) return [];
    const scalar = { path: ['deck', key], text, span, sources: [] };
    return claimOf(scalar, scope, { role: 'text', context: '' });
  });
}

function blockClaims(block: Block, scope: Scope, more: readonly SourceReference[]): Claim[] {
  const figures = figureClaims(block, scope);
  const inFigures = new Set(figures.flatMap(({ scalars }) => scalars));
  const plain = block.texts.filter((text) => {
    const key = text.path.findLast((step) => typeof step === 'string');
    return !inFigures.has(text) && !SETTINGS.has(key);
  });
  return [...plain.map((text) => textClaim(block, text, scope, more)), ...figures];
}

function textClaim(block: Block, text: BlockText, scope: Scope, more: readonly SourceReference[]): Claim {
  const [key] = text.path;
  const isQuote = block.kind === 'quote';
  const isName = (isQuote && key === 'by') || (block.kind === 'section' && key === 'name');
  const entry = text.path.length > 1 ? siblings(block, text) : [];
  return claimOf(text, scope, {
    role: isName ? 'name' : isQuote && key === 'text' ? 'quotation' : 'text',
    sources: [...text.sources, ...more],
    context: [key === 'notes' ? '' : block.title, ...entry].join(' '),
  });
}

/** The texts directly in the mapping or the list that holds `text`, with its own. */
function siblings(block: Block, text: BlockText): string[] {
  const parent = text.path.slice(0, -1).join();
  return block.texts.filter(({ path }) => path.slice(0, -1).join() === parent).map((other) => other.text);
}

/** The number of entries of each list of a block, at any depth. */
function lengths(texts: readonly BlockText[]): number[] {
  const lists = new Map<string, number>();
  for (const { path } of texts) {
    for (const [i, step] of path.entries()) {
      const list = path.slice(0, i).join();
      if (typeof step === 'number') lists.set(list, Math.max(step + 1, lists.get(list) ?? 0));
    }
  }
  return [...lists.values()];
}
