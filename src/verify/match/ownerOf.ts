import type { Occurrence } from '../sources/document.ts';

/** Characters before a figure that may name whose it is. */
const REACH = 300;
/** What may stand between a figure and the name behind it: 27,306 at Marlow Road. */
const BEHIND = /^(?: \S+){0,3} (?:at|in|for|of|by|with|under) (?:the )?$/i;

/**
 * Whose a figure of a text is, of some labels that the text names: the label right behind it, else the last one before it in
 * its paragraph. `undefined` for a cell, and where none is named.
 */
export function ownerOf(
  { passage, sentence, start, end, cell }: Occurrence,
  labels: readonly string[],
): string | undefined {
  const at = cell ? -1 : passage.text.indexOf(sentence);
  if (at < 0) return undefined;
  const behind = passage.text.slice(at + end, at + end + 60).toLowerCase();
  const before = (
    passage.text
      .slice(Math.max(0, at + start - REACH), at + start)
      .split('\n')
      .at(-1) ?? ''
  ).toLowerCase();
  const forms = labels.map((label) => ({ label, name: nameIn(label) })).filter(({ name }) => name.length > 1);
  const next = forms.find(
    ({ name }) => behind.includes(name) && BEHIND.test(behind.slice(0, behind.indexOf(name))),
  );
  if (next) return next.label;
  const last = forms
    .map(({ label, name }) => ({ label, at: before.lastIndexOf(name) }))
    .filter((one) => one.at >= 0)
    .sort((a, b) => b.at - a.at)[0];
  return last?.label;
}

/** The name in a label, without its unit and what stands behind a comma: marlow road of Marlow Road, Kelby. */
const nameIn = (label: string): string =>
  (label.replace(/[（(][^（()）]*[）)]\s*$/, '').split(/[,，]/)[0] ?? '').trim().toLowerCase();

/** Whether all occurrences of a figure are the other label’s, where a source names either. */
export function isOwnedBy(occurrences: readonly Occurrence[], label: string, other: string): boolean {
  const owners = occurrences.map((occurrence) => ownerOf(occurrence, [label, other]));
  return owners.length > 0 && owners.every((owner) => owner === other);
}
