import type { ChartItem } from '../../scene/item.ts';

/** The words that the layout stage adds to a deck's own, in one language. */
export interface FixedWords {
  /** Between what a thing is and what it says: `来源：报道`. */
  readonly colon: string;
  /** Between a number and a name, or words in a row: wider than between words. */
  readonly gap: string;
  /** Between the parts of a footer. */
  readonly dot: string;
  /** Between remarks. */
  readonly comma: string;
  /** A remark in brackets, to stand behind a title or a label. */
  readonly aside: (remark: string) => string;
  /** A slide by its number. */
  readonly page: (number: number) => string;
  /** What a chart's values are counted in. */
  readonly countedIn: string;
  /** Layouts, as PowerPoint lists them, and the remarks that tell variants apart. */
  readonly labels: Readonly<Record<Label, string>>;
  readonly remarks: Readonly<Record<'twoLines' | 'led' | 'grouped' | 'unsigned' | 'noPanel', string>>;
  /** What a layout has otherwise than the one it is a variant of; sizes and lengths in points. */
  readonly variants: Readonly<{
    without: (name: string) => string;
    sized: (name: string, sizes: string) => string;
    apart: (points: number) => string;
    centred: (name: string) => string;
    moved: (name: string) => string;
  }>;
  /** What stands on a layout where slides have their cards. */
  readonly samples: Readonly<
    Record<'value' | 'unit' | 'label' | 'note' | 'heading' | 'text' | 'date' | 'row', string> & {
      side: readonly [string, string];
    }
  >;
  /** What screen readers are told of a chart or table: its kind, and what is in it. */
  readonly described: Readonly<{
    kinds: Readonly<Record<ChartItem['chart'] | 'table', string>>;
    between: string;
    after: string;
    rows: (count: number) => string;
    span: (first: string, last: string, count: number) => string;
  }>;
  /** What an empty placeholder asks for. */
  readonly prompts: Readonly<Record<Prompt, string>>;
  /** Objects, as the selection pane lists them. */
  readonly names: Readonly<Record<Name, string>>;
}

export type Label =
  | ('titleOnly' | 'cover' | 'agenda' | 'overview' | 'section' | 'closing')
  | ('points' | 'pointsAndCallout' | 'stats' | 'quote' | 'timeline' | 'compare' | 'cards' | 'table')
  | ('chart' | 'chartAndCallout' | 'chartCalloutAndTakeaway' | 'chartAndTakeaway')
  | ('picture' | 'pictureAndPoints');

type Prompt =
  | ('title' | 'conclusion' | 'meaning' | 'agenda' | 'series' | 'unit' | 'source')
  | ('subtitle' | 'imprint' | 'summary' | 'gist' | 'slogans' | 'lead' | 'point' | 'detail')
  | ('measure' | 'takeaway' | 'caption' | 'quotation' | 'person' | 'role');

type Name =
  // placeholders
  | ('title' | 'kicker' | 'subtitle' | 'imprint' | 'slogans' | 'lead' | 'points' | 'caption' | 'takeaway')
  | ('quotation' | 'attribution' | 'chart' | 'table' | 'picture' | 'source' | 'footer' | 'slideNumber')
  // furniture
  | ('panel' | 'sidePanel' | 'panelHeading' | 'edge' | 'tab' | 'rule' | 'titleRule' | 'line' | 'axis' | 'mat')
  | ('logo' | 'arrow' | 'quotationMark' | 'numeral' | 'progress' | 'unit' | 'unitName')
  // groups, and what is in them
  | ('callout' | 'card' | 'milestone' | 'side' | 'row')
  | ('label' | 'value' | 'note' | 'mark' | 'heading' | 'text' | 'date' | 'dot')
  | ('number' | 'name' | 'tagline' | 'page');
