import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import type { Construct, Extension } from 'micromark-util-types';

const ASTERISK = 42;

/**
 * Emphasis by asterisks, also next to Chinese punctuation: `**“党员专列”**开行`. Underscores are text. The construct
 * goes by a name of its own, because the plain one is switched off.
 */
export const cjkFriendly: Extension = (() => {
  const { text } = cjkFriendlyExtension();
  const attention = text?.[ASTERISK] as Construct;
  const construct = { ...attention, name: 'strong' };
  return { text: { [ASTERISK]: construct }, insideSpan: { null: [construct] } };
})();
