import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';

const ASTERISK = 42;

/**
 * Emphasis by asterisks, also next to Chinese punctuation: `**“党员专列”**开行`. Underscores are text. The construct
 * goes by a name of its own, because the plain one is switched off.
 */
export function asteriskEmphasis(): ReturnType<typeof cjkFriendlyExtension> {
  const attention = cjkFriendlyExtension().text?.[ASTERISK];
  if (!attention || Array.isArray(attention)) throw new Error('micromark-extension-cjk-friendly has changed');
  const construct = { ...attention, name: 'strong' };
  return { text: { [ASTERISK]: construct }, insideSpan: { null: [construct] } };
}
