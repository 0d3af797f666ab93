import type { Block, BlockText } from '../../outline/outline.ts';
import type { Claim, Scope } from './claim.ts';

/** Whether a text is shown as one with the value beside it. */
export function isOfFigure(block: Block, text: BlockText): boolean {
  const isPart = ['prefix', 'value', 'unit'].includes(String(text.path.at(-1)));
  return isPart && beside(block, text, 'value') !== undefined;
}

/** A claim for each value of a block: what it says with its prefix and unit, and what its label says of it. */
export function figureClaims(block: Block, scope: Scope): Claim[] {
  const values = block.texts.filter(({ path }) => path.at(-1) === 'value');
  return values.map((value) => {
    const at = (key: string) => beside(block, value, key);
    const parts = [at('prefix'), value, at('unit')].filter((part) => part !== undefined);
    const words = ['label', 'note', 'text', 'heading'].flatMap((key) => at(key)?.text ?? []);
    const label = (at('label') ?? at('note'))?.text;
    const formula = at('computed');
    return {
      role: 'figure',
      text: parts.map((part) => part.text).join(''),
      parts,
      path: value.path,
      scope,
      sources: value.sources,
      context: [scope.title, ...words].join(' '),
      ...(label === undefined ? {} : { label }),
      ...(formula === undefined ? {} : { formula }),
    };
  });
}

/** The text under another key of the mapping that holds `text`. */
function beside(block: Block, text: BlockText, key: string): BlockText | undefined {
  const path = [...text.path.slice(0, -1), key].join();
  return block.texts.find((other) => other.path.join() === path);
}
