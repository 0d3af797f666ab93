import type { ChartItem } from '../../scene/item.ts';

/** The words that the layout stage adds to the author's, in one language. */
export interface FixedWords {
  /** Between a name and its content: `来源：报道`. */
  readonly colon: string;
  /** A wide space, between a number and a name and between slogans. */
  readonly gap: string;
  /** Between the parts of a footer. */
  readonly dot: string;
  /** Between remarks; before a remark of its own. */
  readonly comma: string;
  /** Between the source and a remark in its line. */
  readonly semicolon: string;
  /** What is drawn for a figure: the figure as it is written, the number, and its unit. */
  readonly drawnAs: (figure: string, amount: string, unit: string) => string;
  /** The ratio of two drawings whose figures have different units. */
  readonly drawnRatio: (before: string, after: string) => string;
  /** Says in the source line that a route is no map. */
  readonly schematic: string;
  /** The letter at an arrow to the north. */
  readonly north: string;
  /** A remark in brackets, which follows a title or a label. */
  readonly aside: (remark: string) => string;
  /** The name of a slide by its number. */
  readonly page: (number: number) => string;
  /** Before the name of the unit that follows. */
  readonly next: string;
  /** The name of the unit of a chart's values. */
  readonly countedIn: string;
  /** Below the total of a doughnut. */
  readonly total: string;
  /** Above figures that are counted: the number of them all, with its unit. */
  readonly inAll: (count: string) => string;
  /** The names of layouts in PowerPoint. */
  readonly labels: Readonly<Record<Label, string>>;
  /** The names of layouts with a place for each of up to ten entries. */
  readonly counted: Readonly<Record<CountedLabel, (entries: number) => string>>;
  /** The remarks that distinguish layouts of the same content. */
  readonly remarks: Readonly<Record<Remark, string>>;
  /** The prompts of entries. */
  readonly samples: Readonly<
    Record<'value' | 'label' | 'note' | 'heading' | 'text' | 'mark' | 'date' | 'row', string> & {
      side: readonly [string, string];
    }
  >;
  /** The parts of the alternative text of a chart or table. */
  readonly described: Readonly<{
    kinds: Readonly<Record<ChartItem['chart'] | 'table' | 'share', string>>;
    between: string;
    after: string;
    rows: (count: number) => string;
    span: (first: string, last: string, count: number) => string;
  }>;
  /** The prompts of empty placeholders. */
  readonly prompts: Readonly<Record<Prompt, string>>;
  /** The names of objects in the selection pane. */
  readonly names: Readonly<Record<Name, string>>;
}

export type Label =
  | ('titleOnly' | 'cover' | 'section' | 'sectionAndPicture' | 'closing' | 'closingAndPicture')
  | (
      | 'text'
      | 'points'
      | 'pointsAndCallout'
      | 'quote'
      | 'quoteUnsigned'
      | 'compareFigures'
      | 'compareWords'
      | 'table'
    )
  | ('chart' | 'chartAndTakeaway')
  | ('picture' | 'pictureAndPoints' | 'pictureAtRight' | 'pictureFull' | 'picturePair')
  | ('fact' | 'statement');

type Remark =
  | ('below' | 'scale' | 'headed')
  | ('scaled' | 'led' | 'marked' | 'icons' | 'numerals' | 'alone' | 'portraits' | 'takeaway')
  | (
      | 'light'
      | 'tint'
      | 'dark'
      | 'mirrored'
      | 'besidePicture'
      | 'onPicture'
      | 'unsigned'
      | 'shared'
      | 'signed'
      | 'conclusion'
    );

export type CountedLabel =
  | 'facts'
  | (
      | 'coverAndList'
      | 'coverAndPictures'
      | 'sectionAndFigures'
      | 'sectionPictureAndFigures'
      | 'closingAndList'
      | 'agenda'
      | 'overview'
      | 'overviewAndSlogans'
      | 'overviewRows'
      | 'overviewRowsAndSlogans'
      | 'overviewRoute'
      | 'overviewMap'
      | 'overviewMapAndSlogans'
      | 'overviewRouteAndSlogans'
      | 'stats'
      | 'leadingStats'
      | 'columns'
      | 'timeline'
      | 'chartFacts'
    )
  | ('quotations' | 'cards' | 'cardsInRows' | 'cardLines' | 'figureCards' | 'steps')
  | 'stepsAndResult';

type Prompt =
  | ('title' | 'conclusion' | 'meaning' | 'agenda' | 'series' | 'unit' | 'source')
  | ('subtitle' | 'imprint' | 'summary' | 'gist' | 'slogans' | 'lead' | 'point' | 'detail')
  | ('measure' | 'takeaway' | 'caption' | 'quotation' | 'person' | 'role' | 'statement');

type Name =
  // placeholders
  | ('title' | 'kicker' | 'subtitle' | 'imprint' | 'slogans' | 'lead' | 'points' | 'caption' | 'takeaway')
  | ('quotation' | 'attribution' | 'chart' | 'table' | 'picture' | 'source' | 'footer' | 'slideNumber')
  // furniture
  | (
      | 'panel'
      | 'sidePanel'
      | 'panelHeading'
      | 'edge'
      | 'tab'
      | 'ornament'
      | 'footerLine'
      | 'rule'
      | 'titleRule'
      | 'line'
      | 'axis'
      | 'mat'
    )
  | ('logo' | 'arrow' | 'route' | 'target' | 'quotationMark' | 'numeral' | 'progress' | 'unit' | 'unitName')
  // groups, and the objects in them
  | ('callout' | 'card' | 'column' | 'milestone' | 'side' | 'row')
  | ('label' | 'value' | 'note' | 'mark' | 'heading' | 'text' | 'date' | 'dot' | 'icon' | 'step')
  | ('number' | 'name' | 'tagline' | 'page')
  | ('fact' | 'statement' | 'scrim' | 'scale' | 'north' | 'tick' | 'pill' | 'pin' | 'leader');
