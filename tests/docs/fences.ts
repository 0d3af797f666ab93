/** A fenced block of a page. */
export interface Fence {
  readonly page: string;
  /** The line of its first mark, counted from 1. */
  readonly line: number;
  /** `sh`, `yaml`, `text` …: the first word of its head. */
  readonly language: string;
  /** The file that it shows: the second word of its head, which GitHub does not print. */
  readonly file: string | undefined;
  readonly text: string;
}

/** Returns the fenced blocks of a page of Markdown in their order. */
export function fencesOf(page: string, markdown: string): readonly Fence[] {
  return [...markdown.matchAll(/^(```|~~~)([^\n]*)\n([\s\S]*?)^\1$/gmu)].map((match) => {
    const [language = '', file] = (match[2] ?? '').trim().split(/\s+/u);
    const line = markdown.slice(0, match.index).split('\n').length;
    return { page, line, language, file, text: match[3] ?? '' };
  });
}
