import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import type { Code, Construct, Effects, State, Token, TokenizeContext } from 'micromark-util-types';

const ASTERISK = 42;

/**
 * Parses emphasis by asterisks, also next to Chinese punctuation: `**“党员专列”**开行`. Underscores stay text. A single
 * asterisk between letters or digits stays text too: `10*20*30` is a size. The construct has its own name, because the
 * one called `attention` is switched off.
 */
export function asteriskEmphasis(): ReturnType<typeof cjkFriendlyExtension> {
  const attention = cjkFriendlyExtension().text?.[ASTERISK];
  if (!attention || Array.isArray(attention)) throw new Error('micromark-extension-cjk-friendly has changed');
  const construct = { ...attention, name: 'strong', tokenize: tokenizeWith(attention) };
  return { text: { [ASTERISK]: construct }, insideSpan: { null: [construct] } };
}

/**
 * Works like `attention`, except that a single asterisk between letters or digits neither opens nor closes emphasis.
 */
const tokenizeWith = (attention: Construct): Construct['tokenize'] =>
  function tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
    const before = this.previous;
    let sequence: Token | undefined;
    const exit: Effects['exit'] = (type) => {
      sequence = effects.exit(type);
      return sequence;
    };
    const done = (after: Code): State | undefined => {
      const isSingle = sequence && sequence.end.offset - sequence.start.offset === 1;
      if (sequence && isSingle && isAlphanumeric(before) && isAlphanumeric(after))
        Object.assign(sequence, { _open: false, _close: false });
      return ok(after);
    };
    return attention.tokenize.call(this, { ...effects, exit }, done, nok);
  };

const isAlphanumeric = (code: Code): boolean =>
  code !== null && code > 0 && /[0-9A-Za-z]/.test(String.fromCodePoint(code));
