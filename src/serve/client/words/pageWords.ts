/** The fixed words of the page in one language. */
export interface PageWords {
  readonly next: string;
  readonly previous: string;
  readonly first: string;
  readonly last: string;
  readonly find: string;
  readonly overview: string;
  readonly notes: string;
  readonly findings: string;
  readonly fullScreen: string;
  readonly presenter: string;
  readonly colours: string;
  readonly keys: string;
  /** What a click does: its name in the list of keys, and the words. */
  readonly click: readonly [string, string];
  readonly altClick: readonly [string, string];
  readonly close: string;
  readonly skip: string;
  readonly sections: string;
  readonly sectionsAndSlides: string;
  readonly errors: string;
  readonly slides: string;
  readonly ofThisSlide: string;
  readonly noNotes: string;
  readonly noFindings: string;
  /** The name of the line of a file that a finding is about. */
  readonly line: string;
  readonly severity: Readonly<Record<'error' | 'warning', string>>;
  readonly hide: string;
  readonly lastGood: string;
  readonly failed: string;
  readonly ended: string;
  /** What follows the number of findings of a slide, for those who do not see its colour. */
  readonly withErrors: string;
  readonly withWarnings: string;
  readonly comesNext: string;
  readonly isLast: string;
  readonly spent: string;
  readonly day: string;
  readonly restart: string;
  readonly slide: (number: number) => string;
  readonly at: (number: number, all: number, title: string) => string;
  readonly changed: (count: number) => string;
  readonly countOfFindings: (count: number) => string;
  readonly errorsInSave: (count: number) => string;
}
