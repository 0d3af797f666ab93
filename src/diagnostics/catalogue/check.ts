import { numberRules } from './check/numbers.ts';
import { pictureRules } from './check/pictures.ts';
import { proseRules } from './check/prose.ts';
import { slideRules } from './check/slides.ts';
import { titleRules } from './check/titles.ts';

/** The findings of the rules of `deckwright check`. An author can set their severity under `checks:` in content.yaml. */
export const checkCatalogue = {
  ...titleRules,
  ...slideRules,
  ...pictureRules,
  ...proseRules,
  ...numberRules,
};
