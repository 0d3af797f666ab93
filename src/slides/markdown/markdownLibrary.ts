import * as library from './anyMarkdown.ts';

/** The Markdown parser. The bundler loads it at the first call: most slides are read without it. */
export const markdownLibrary = (): typeof library => library;
