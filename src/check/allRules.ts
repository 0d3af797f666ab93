import type { Rule } from './rule.ts';
import { altIsFileName, altMissing } from './rules/altText.ts';
import { assetUnused } from './rules/assetUnused.ts';
import { chartColoursAlike } from './rules/chartColoursAlike.ts';
import { compositionRepeated } from './rules/compositionRepeated.ts';
import { doubleSpace } from './rules/doubleSpace.ts';
import { fontUncommon } from './rules/fontUncommon.ts';
import { halfWidthMark } from './rules/halfWidthMark.ts';
import { keyUnused } from './rules/keyUnused.ts';
import { nameSpelling } from './rules/nameSpelling.ts';
import { numberPercent } from './rules/numberPercent.ts';
import { numberRange } from './rules/numberRange.ts';
import { numberThousands } from './rules/numberThousands.ts';
import { numberWan } from './rules/numberWan.ts';
import { personSpelling } from './rules/personSpelling.ts';
import { poorEllipsis } from './rules/poorEllipsis.ts';
import { quotationMarksMixed } from './rules/quotationMarksMixed.ts';
import { sectionDuplicate } from './rules/sectionDuplicate.ts';
import { sectionWithoutFigures } from './rules/sectionWithoutFigures.ts';
import { sectionWithoutNotes } from './rules/sectionWithoutNotes.ts';
import { slideTooManyEntries } from './rules/slideTooManyEntries.ts';
import { slideTooWordy } from './rules/slideTooWordy.ts';
import { titleDuplicate } from './rules/titleDuplicate.ts';
import { titleFullStop } from './rules/titleFullStop.ts';
import { titleMissing } from './rules/titleMissing.ts';
import { titleTooLong } from './rules/titleTooLong.ts';
import { unitMissed } from './rules/unitMissed.ts';
import { unitsMiscounted } from './rules/unitsMiscounted.ts';
import { unpairedMark } from './rules/unpairedMark.ts';

/** Every rule of `deckwright check`. A new rule needs a file, a line here and an entry in the catalogue. */
export const RULES: readonly Rule[] = [
  titleMissing,
  titleDuplicate,
  titleTooLong,
  titleFullStop,
  slideTooWordy,
  slideTooManyEntries,
  compositionRepeated,
  sectionDuplicate,
  unitMissed,
  unitsMiscounted,
  sectionWithoutFigures,
  sectionWithoutNotes,
  altMissing,
  altIsFileName,
  chartColoursAlike,
  fontUncommon,
  assetUnused,
  keyUnused,
  halfWidthMark,
  unpairedMark,
  doubleSpace,
  poorEllipsis,
  quotationMarksMixed,
  nameSpelling,
  personSpelling,
  numberWan,
  numberPercent,
  numberRange,
  numberThousands,
];
