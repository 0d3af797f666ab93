/** One hostile input: the files of a folder, and the line of the shell that runs Deckwright in it. */
export interface HostileCase {
  /** The row of the table. */
  readonly kind: string;
  readonly name: string;
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  /** A line of bash in which `deckwright` is the command line under test. Its exit code is the code to judge. */
  readonly line: string;
  /** The exit code that is right; without one, 0 to 3 are. */
  readonly exit?: number | undefined;
  /** Text that the output must hold. */
  readonly says?: string | undefined;
}

/** The line of a build of content.yaml. */
export const BUILD = 'deckwright build -o out/deck.pptx';
/** The line of a build of slide text. */
export const BUILD_TEXT = 'deckwright build talk.md -o out/deck.pptx';

/** What a case differs in from a plain build. */
export interface Wanted {
  readonly line?: string;
  readonly exit?: number;
  readonly says?: string;
}

/** Makes a case that builds the outline `yaml`. */
export const yamlCase = (kind: string, name: string, yaml: string, wanted: Wanted = {}): HostileCase => ({
  kind,
  name,
  files: { 'content.yaml': yaml },
  line: BUILD,
  ...wanted,
});

/** Makes a case that builds the slide text `text`. */
export const textCase = (kind: string, name: string, text: string, wanted: Wanted = {}): HostileCase => ({
  kind,
  name,
  files: { 'talk.md': text },
  line: BUILD_TEXT,
  ...wanted,
});

/** An outline of one unit whose slides are `slides`, a YAML list that is indented by six spaces. */
export const outline = (slides: string, title = 'T'): string => `deck:
  title: ${title}
  date: 2012
units:
  - id: one
    name: The first unit
    short: First
    tagline: It has one tagline
    slides:
${slides}
`;

/** A slide of an outline with two points; its title and its first point are given. */
export const points = (title: string, item = 'first', more = ''): string =>
  `      - kind: points\n        title: ${title}\n        items: [{ heading: ${item} }, { heading: second }]\n${more}`;

/** A slide of slide text. */
export const slide = (body: string, layout = 'points'): string =>
  `---\nlayout: ${layout}\n---\n\n${body}\n\n`;
