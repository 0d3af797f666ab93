import { numberRules } from './check/numbers.ts';
import { pictureRules } from './check/pictures.ts';
import { proseRules } from './check/prose.ts';
import { slideRules } from './check/slides.ts';
import { titleRules } from './check/titles.ts';

/** The rules of `deckwright check`. Each can be switched off, or made an error, under `checks:` in content.yaml. */
export const checkCatalogue = {
  ...titleRules,
  ...slideRules,
  ...pictureRules,
  ...proseRules,
  ...numberRules,
};
