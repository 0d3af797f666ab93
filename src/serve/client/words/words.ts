import { inLanguage } from '../../../language/inLanguage.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** The words of the page, in the language in which the server sent it. */
export const words = inLanguage(document.documentElement.lang, { zh, en });

/** Whether a deck in another language than before needs the page anew. */
export const isOtherLanguage = (language: string): boolean => inLanguage(language, { zh, en }) !== words;
