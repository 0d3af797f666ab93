import { rule } from '../rule.ts';
import { placeIn } from '../slideParagraphs.ts';
import { unitsOf } from './unitMissed.ts';

/** The layouts that speak of all units. */
const OVERALL: ReadonlySet<string> = new Set(['cover', 'agenda', 'overview', 'closing']);

const CHINESE = '一二三四五六七八九十';
const ENGLISH = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** A number of units: 六个单位, 7个集体, seven units. Regions and cities are not counted, because a unit may have several. */
const COUNTED = new RegExp(
  [
    `(?<zh>十?[${CHINESE}两]|\\d{1,3})\\s?个(?:基层)?(?:单元|单位|集体|部门|团队|支部|机构|班组)`,
    `(?<![\\p{L}\\d.,])(?<en>${ENGLISH.join('|')}|\\d{1,3}) (?:units|teams|departments|divisions|offices|branches|groups|sections|chapters)(?!\\p{L})`,
  ].join('|'),
  'giu',
);

/** Reports a title or a line of a cover, an agenda, an overview or a closing that counts the units wrongly. */
export const unitsMiscounted = rule('units-miscounted', ({ slides, paragraphs }, add) => {
  const units = unitsOf(slides).length;
  if (units < 2) return;
  for (const paragraph of paragraphs()) {
    if (!OVERALL.has(paragraph.slide.layout.name) || !/^(?:title|body)$/.test(paragraph.use)) continue;
    // 一个集体 is no number of units.
    const counts = [...paragraph.plain.matchAll(COUNTED)]
      .map(({ 0: written, index, groups }) => ({
        written,
        index,
        count: numberOf(groups?.zh ?? groups?.en ?? ''),
      }))
      .filter(({ count }) => count > 1);
    if (counts.some(({ count }) => count === units)) continue;
    for (const { written, index } of counts)
      add({ written, units }, placeIn(paragraph, index, index + written.length));
  }
});

/** The value of a numeral up to nineteen, or of digits. */
function numberOf(written: string): number {
  if (/^\d/.test(written)) return Number(written);
  const english = ENGLISH.indexOf(written.toLowerCase());
  if (english >= 0) return english + 1;
  const last = written.at(-1) ?? '';
  const ones = last === '两' ? 2 : CHINESE.indexOf(last) + 1;
  return written.length > 1 ? 10 + ones : ones;
}
