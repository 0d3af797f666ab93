/** A table in Markdown, whose first row is the head; empty cells and rows stay. A bar or a line break within a cell becomes a space. */
export function markdownTable(rows: readonly (readonly string[])[]): string {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const line = (row: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, i) => (row[i] ?? '').replace(/[|\s]+/g, ' ').trim()).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), `|${' --- |'.repeat(width)}`, ...body.map(line)].join('\n');
}

/** Blocks of text with a blank line between them. */
export const paragraphs = (blocks: readonly string[]): string =>
  `${blocks.filter((block) => block.trim() !== '').join('\n\n')}\n`;
