import { expect, test } from 'vitest';
import { Parts } from '../package/parts.ts';
import { lintPackage } from './lintPackage.ts';
import { APP, change, eachIsSeen, goodDeck, LAYOUT, MASTER, options, SLIDE } from './plant.ts';

const CORE = 'docProps/core.xml';

eachIsSeen([
  ['carriage-returns', `${SLIDE}: holds a raw carriage return`, change(SLIDE, '>看<', '>看\r<')],
  [
    'carriage-returns',
    `${SLIDE}: holds an escaped carriage return, &#13;`,
    change(SLIDE, '>看<', '>看&#13;<'),
  ],
  [
    'carriage-returns',
    `${SLIDE}: holds an escaped carriage return, &#x0d;`,
    change(SLIDE, '>看<', '>看&#x0d;<'),
  ],
  [
    'carriage-returns',
    `${SLIDE}: holds an escaped carriage return, _x000D_`,
    change(SLIDE, '>看<', '>看_x000D_<'),
  ],
  ['raw-text', `${SLIDE}: holds a tab inside a run`, change(SLIDE, '>看<', '>看\t<')],
  ['raw-text', `${SLIDE}: holds a raw line end inside a run`, change(SLIDE, '>看<', '>看&#10;<')],
  ['raw-text', `${MASTER}: says “null”`, change(MASTER, '>第二级<', '>null<')],
  ['raw-text', `${LAYOUT}: says “null”`, change(LAYOUT, '>第二级<', '>null<')],
  ['document-texts', `${APP}: vt:lpstr holds a line end: “第 2\n页”`, change(APP, '第 2 页', '第 2\n页')],
  [
    'document-texts',
    `${CORE}: dc:title holds a line end: “小窗口，\n大国门”`,
    change(CORE, '小窗口，', '小窗口，&#10;'),
  ],
]);

test('a slide may say “null”, and spell out an escape', async () => {
  const parts = Parts.unzip(await goodDeck);
  change(SLIDE, '>看<', '>null<')(parts);
  change(SLIDE, '>和<', '>_x005F_x000D_<')(parts);
  expect(lintPackage(parts, options)).toEqual([]);
});
