import type Handlebars from 'handlebars';
import library from 'handlebars/runtime.js';

/** The part of Handlebars that runs compiled templates. */
export const { createFrame, Exception, template } = library as typeof Handlebars;
