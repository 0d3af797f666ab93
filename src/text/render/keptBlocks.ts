import type Handlebars from 'handlebars';
import type { Report } from '../../diagnostics/report.ts';
import type { Keep } from '../../keep/keep.ts';
import type { Outline } from '../../outline/outline.ts';
import { ROW_KEY } from '../../outline/tree/dataRecord.ts';
import type { Templates } from '../templates.ts';
import type { SlideTextWriter, WrittenPart } from '../write/slideTextWriter.ts';
import type { Budget, Spent } from './budget.ts';
import type { Delegates } from './delegates.ts';
import { PlainData } from './plainData.ts';

/** What the rendering of an outline has. Its templates print to `writer` and report to `report`. */
export interface Rendering {
  readonly outline: Outline;
  readonly templates: Templates;
  readonly budget: Budget;
  readonly writer: SlideTextWriter;
  readonly report: Report;
}

/** The slide text of a block or of a unit's divider, and what it took of the budget. */
interface RenderedBlock {
  readonly part: WrittenPart;
  readonly spent: Spent;
  /** Whether the same input makes the same text: the block has no findings and looks at no other block. */
  readonly isSure: boolean;
}

/**
 * The templates; those that the deck's template includes give back the slide text that `keep` has of the same block. A block
 * depends on its own fields, on the deck without the slides of its sections, and on its place in its list.
 */
export function keptBlocks(rendering: Rendering, keep: Keep): Delegates {
  const { templates, outline, budget, writer } = rendering;
  const { deck, brand, sources, [ROW_KEY]: row } = outline.data;
  const plain = new PlainData(outline.data);
  const around = keep(
    'around blocks',
    () => [templates, outline.language, plain.of([deck, brand, sources, row]), plain.sections()],
    () => ({}),
  );
  let isInBlock = false;
  const ofBlock =
    (name: string, delegate: Handlebars.TemplateDelegate): Handlebars.TemplateDelegate =>
    (context, options) => {
      const begin = writer.lineBegin;
      // A template of a block includes others.
      if (isInBlock || begin === undefined) return delegate(context, options);
      isInBlock = true;
      const { part, spent } = keep(
        'block',
        () => [around, name, begin, plain.of(context), surroundings(options?.data, plain)],
        () => rendered(() => delegate(context, options), plain, rendering),
        (kept: RenderedBlock) => kept.isSure && budget.hasRoomFor(kept.spent),
      );
      isInBlock = false;
      writer.addPart(part);
      budget.spend(spent);
      return '';
    };
  const { deck: composer, ...others } = templates.delegates();
  const kept = Object.entries(others).map(([name, delegate]) => [name, ofBlock(name, delegate)]);
  return { ...(composer ? { deck: composer } : {}), ...Object.fromEntries(kept) };
}

function rendered(
  render: () => void,
  plain: PlainData,
  { budget, writer, report }: Rendering,
): RenderedBlock {
  const [errors, looks] = [report.errorsAdded, plain.looks];
  const { made: part, spent } = budget.counted(() => writer.part(render));
  const isSure = part.isWhole && report.errorsAdded === errors && plain.looks === looks;
  return { part, spent, isSure };
}

/** The sections that a block stands in, and where it and they stand in their lists. */
function surroundings(data: Frame | undefined, plain: PlainData): unknown {
  const { unit, section, appendix } = data ?? {};
  const loops: unknown[] = [];
  for (let frame = data; frame; frame = frame._parent) loops.push(frame.index, frame.first, frame.last);
  return [plain.of([unit, section, appendix]), loops];
}

/** The data variables that a template of Handlebars has, with those around them. */
interface Frame {
  readonly [name: string]: unknown;
  readonly _parent?: Frame;
}
