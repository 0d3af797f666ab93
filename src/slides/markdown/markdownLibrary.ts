import * as library from './anyMarkdown.ts';

/** Returns the Markdown parser. The bundler loads it at the first call, because most slides are read without it. */
export const markdownLibrary = (): typeof library => library;
