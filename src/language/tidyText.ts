/** Text as every stage reads it: no byte order mark, `\n` at every line's end. Lines and columns stay what they were. */
export const tidyText = (text: string): string => text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
