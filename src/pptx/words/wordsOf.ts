import { inLanguage } from '../../language/inLanguage.ts';
import type { Scene } from '../../scene/scene.ts';
import { en } from './en.ts';
import type { FixedWords } from './fixedWords.ts';
import { zh } from './zh.ts';

/** The fixed words in the language of the deck. */
export const wordsOf = ({ document }: Pick<Scene, 'document'>): FixedWords =>
  inLanguage(document.language, { zh, en });
