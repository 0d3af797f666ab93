import type { Box } from '../../scene/item.ts';
import type { TemplateLayout } from '../template.ts';

/** A layout of the template and the room on it for what is drawn, in points of its slide. */
export interface BaseLayout {
  readonly layout: TemplateLayout;
  readonly frame: Box;
  /** The colour that shows under it, in six hexadecimal digits. */
  readonly ground: string;
  /** It is no layout of the template: Deckwright adds it to the template's first master. */
  readonly isAdded?: true;
}
