import type { Span } from '../../diagnostics/span.ts';
import type { Block, BlockText, Outline, SourceReference } from '../../outline/outline.ts';
import type { Path } from '../../outline/yaml/yamlPath.ts';
import { yearsIn } from '../read/dates.ts';
import { type Claim, claimOf, type Scope } from './claim.ts';
import { figureClaims } from './figureClaims.ts';
import { isOrganisation } from './names.ts';

/** Fields that set up a slide and hold no fact of it. A `unit` without a value beside it names a unit of the deck. */
const SETTINGS: ReadonlySet<unknown> = new Set([
  'icon',
  'image',
  'chart',
  'as',
  'count',
  'vignettes',
  'lead',
  'tone',
  'place',
  'focus',
  'at',
  'to',
  'computed',
  'formula',
  'drawn',
  'unit',
  'id',
]);

/** Fields of an entry that say nothing of its figures. */
const NO_WORDS: ReadonlySet<unknown> = new Set([...SETTINGS, 'value', 'prefix', 'alt']);

/** A text that the deck shows and the outline does not hold: in a template. */
export interface OtherText {
  readonly text: string;
  readonly span: Span;
}

/** The texts outside the outline: those of pictures, by their paths, and those of templates. */
export interface Surroundings {
  readonly pictureText: (path: string) => string;
  readonly templates: readonly OtherText[];
}

const NOTHING: Surroundings = { pictureText: () => '', templates: [] };

/**
 * Every text of the deck that may hold a fact: those under `deck:`, the footer, the words of the templates, those of the
 * units, and those of every block with its notes and its pictures.
 */
export function claimsOf(outline: Outline, { pictureText, templates }: Surroundings = NOTHING): Claim[] {
  const units = outline.blocks.filter((block) => block.kind === 'section').length;
  const blocks = outline.blocks.flatMap((block, i) => {
    const slides = outline.blocks.filter((other) => other.section === block.section && other !== block);
    // A unit's summary may state what any of its slides cites.
    const more = block.kind === 'section' ? slides.flatMap((slide) => slide.sources) : [];
    const slide = { number: i + 1, title: block.title };
    const counts = [units, slides.length, ...lengths(block.texts)];
    const named = block.texts.flatMap(({ text }) => yearsIn(text));
    const years = [...new Set(named.map(Number))];
    const scope = { title: block.title, slide, counts, years };
    return [...blockClaims(block, scope, more), ...pictureClaims(block, scope, pictureText)];
  });
  return [...deckClaims(outline, templates), ...blocks];
}

/** The texts under `deck:`, the footer and the templates' own words. They cite nothing, so any source may confirm them. */
function deckClaims(outline: Outline, templates: readonly OtherText[]): Claim[] {
  const scope: Scope = { title: outline.deck.title, counts: [] };
  const keys = ['title', 'subtitle', 'series', 'organisation', 'date'] as const;
  const footer = outline.brand?.footer;
  const texts = [
    ...keys.map((key) => ({
      path: ['deck', key],
      text: outline.deck[key],
      span: outline.spanAt(['deck', key]),
    })),
    { path: ['brand', 'footer'], text: footer?.text, span: footer?.span },
    ...templates.map(({ text, span }) => ({ path: ['templates'], text, span })),
  ];
  return texts.flatMap(({ path, text, span }) => {
    if (text === undefined || !span) return [];
    const at = path[0] === 'templates' ? span : undefined;
    return claimOf({ path, text, span, sources: [] }, scope, { role: 'text', context: '', at });
  });
}

/** The texts in the pictures of a block, at the place that names each picture. */
function pictureClaims(block: Block, scope: Scope, pictureText: Surroundings['pictureText']): Claim[] {
  return block.texts.flatMap((image) => {
    if (image.path.at(-1) !== 'image') return [];
    const text = pictureText(image.text);
    return text === ''
      ? []
      : claimOf(image, scope, { role: 'text', text, context: block.title, at: image.span });
  });
}

function blockClaims(block: Block, scope: Scope, more: readonly SourceReference[]): Claim[] {
  const figures = figureClaims(block, scope);
  const inFigures = new Set(figures.flatMap(({ scalars }) => scalars));
  const plain = block.texts.filter((text) => {
    const key = text.path.findLast((step) => typeof step === 'string');
    return !inFigures.has(text) && !SETTINGS.has(key) && text.path[0] !== 'axis';
  });
  return [...plain.map((text) => textClaim(block, text, scope, more)), ...figures];
}

const all = ({ texts }: Block): SourceReference[] => texts.flatMap(({ sources }) => sources);

function textClaim(block: Block, text: BlockText, scope: Scope, more: readonly SourceReference[]): Claim {
  const [key] = text.path;
  const words = wordsOfPerson(block, text);
  const isUnit = block.kind === 'section' && key === 'name' && isOrganisation(text.text);
  const isName = (block.kind === 'quote' && key === 'by') || isUnit;
  const entry = text.path.length > 1 ? besideIn(block, text) : [];
  const beside = entry.filter((other) => other !== text && !NO_WORDS.has(other.path.at(-1)));
  return claimOf(text, scope, {
    speaker: words?.speaker,
    role: isName ? 'name' : words?.isWhole ? 'quotation' : 'text',
    // A title and notes speak of what any entry of the slide cites.
    sources: [...text.sources, ...more, ...(text.path.length === 1 ? all(block) : [])],
    context: [key === 'notes' ? '' : block.title, ...entry.map((other) => other.text)].join(' '),
    own: beside.map((other) => other.text),
    group: isListItem(text)
      ? entry.find(({ path }) => path.at(-1) === 'label' || path.at(-1) === 'heading')?.text
      : undefined,
  });
}

/**
 * Who says a text: the text of a quote, that of a card of quotations, and a text of a card of people that is all in
 * quotation marks, which its heading says, or the one speaker of all cards. `undefined` for a text that is nobody's words.
 */
function wordsOfPerson(
  block: Block,
  { path, text }: BlockText,
): { speaker: NonNullable<Claim['speaker']>; isWhole: boolean } | undefined {
  const at = (...wanted: Path) => block.texts.find((other) => other.path.join() === wanted.join());
  if (block.kind === 'quote' && path[0] === 'text')
    return { speaker: { by: at('by'), role: at('role') }, isWhole: true };
  if (block.kind === 'statement' && path[0] === 'text' && at('by'))
    return { speaker: { by: at('by'), role: at('role') }, isWhole: false };
  const [list = '', index = 0, field] = path;
  const as = block.kind === 'cards' && list === 'items' && field === 'text' ? at('as')?.text : undefined;
  const isWhole = as === 'quotes';
  if (!isWhole && !(as === 'people' && /^[“「"].*[”」"]$/s.test(text.trim()))) return undefined;
  // One speaker of all quotations is named once.
  const shared = isWhole ? at('by') : undefined;
  return { speaker: { by: shared ?? at(list, index, 'heading'), role: at(list, index, 'role') }, isWhole };
}

/** Whether a text is an item of a plain list of a mapping. */
const isListItem = ({ path }: BlockText): boolean => typeof path.at(-1) === 'number' && path.length > 2;

/** The texts of the entry that `text` is in; of an item of a plain list those of the mapping that has the list. */
function besideIn(block: Block, text: BlockText): BlockText[] {
  return isListItem(text)
    ? siblings(block, { ...text, path: text.path.slice(0, -1) })
    : siblings(block, text);
}

/** The texts directly in the mapping or the list that holds `text`, with its own. */
function siblings(block: Block, text: BlockText): BlockText[] {
  const parent = text.path.slice(0, -1).join();
  return block.texts.filter(({ path }) => path.slice(0, -1).join() === parent);
}

/** The number of entries of each list of a block that the slide shows, at any depth. */
function lengths(texts: readonly BlockText[]): number[] {
  const lists = new Map<string, number>();
  for (const { path } of texts) {
    if (path[0] === 'formulas') continue;
    for (const [i, step] of path.entries()) {
      const list = path.slice(0, i).join();
      if (typeof step === 'number') lists.set(list, Math.max(step + 1, lists.get(list) ?? 0));
    }
  }
  return [...lists.values()];
}
