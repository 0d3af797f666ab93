/** Drops the byte order mark and writes every line break as `\n`. Lines and columns stay the same. */
export const tidyText = (text: string): string => text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
