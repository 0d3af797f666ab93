import type { NamedColour } from '../../brand/theme.ts';

/** The words of the theme, the slide master, the notes master and notes pages, in one language. */
export interface FixedWords {
  /** Objects, as the selection pane lists them. */
  readonly names: Readonly<Record<Name, string>>;
  /** The custom colours of the theme, as the colour picker names them. */
  readonly colours: Readonly<Record<NamedColour, string>>;
  /** What empty placeholders ask for; the text of the master by its level. */
  readonly prompts: {
    readonly title: string;
    readonly levels: readonly [string, string, string, string, string];
    readonly notes: string;
  };
}

type Name = 'title' | 'body' | 'dt' | 'ftr' | 'sldNum' | 'slideImage' | 'notes';
