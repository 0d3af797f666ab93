import { unitsAgree } from '../match/agree/unitsAgree.ts';
import { isLabelledSo } from '../match/cells.ts';
import { isOwnedBy, ownerOf } from '../match/ownerOf.ts';
import { occurrencesIn } from '../sources/citation.ts';
import type { Occurrence } from '../sources/document.ts';
import { partnerOf } from './partnerOf.ts';
import { type Placed, shareOccurrence } from './placed.ts';
import { strayFrom } from './strayFrom.ts';

/** The figure of a source that an entry or a text means in place of the one it shows. `others` are all that the slide shows. */
export function rivalOf(
  one: Placed,
  figures: readonly Placed[],
  others: ReadonlySet<Occurrence>,
): Occurrence | undefined {
  const { cell, path } = one.figure.claim;
  // An alt text says the figures of a chart or a picture once more, in a row.
  if (path.at(-1) === 'alt') return undefined;
  const other = otherGroup(one, figures);
  if (other) return other;
  const isLabelled = cell !== undefined && one.occurrences.some((its) => isLabelledSo(cell, its));
  return isLabelled ? undefined : (strayFrom(one, figures, others) ?? partnerOf(one, figures));
}

/** A figure of one side of a slide that stands on the other side, too, and that the source has of that one only. */
function otherGroup(one: Placed, figures: readonly Placed[]): Occurrence | undefined {
  const { claim, cited, quantity, context } = one.figure;
  const { group } = claim;
  if (group === undefined || quantity.type !== 'amount') return undefined;
  const twin = figures.find((other) => {
    const its = other.figure.claim.group;
    return its !== undefined && its !== group && shareOccurrence(one, other);
  });
  const its = twin?.figure.claim.group;
  if (its === undefined || !isOwnedBy(one.occurrences, group, its)) return undefined;
  return cited
    .flatMap(occurrencesIn)
    .find(
      (occurrence) =>
        occurrence.quantity.type === 'amount' &&
        !one.occurrences.includes(occurrence) &&
        ownerOf(occurrence, [group, its]) === group &&
        unitsAgree(quantity, occurrence.quantity, occurrence, context),
    );
}
