import { expect, test } from 'vitest';
import { findings, lay } from '../lay.ts';

const NOTE =
  '检验检疫人员在临时搭建的板房里办公，轮流扛上消毒设备，到户外实施卫生处理，跺着脚驱寒，一直到天色大亮才各自回家，第二天又从头来过。';
const LONG = NOTE + NOTE;

/** Lays out three figures with this note each, and returns the sizes of their texts and the findings. */
function laid(note: string) {
  const entry = (label: string) => `## **1**\n\n${label}\n\n${note}\n\n`;
  const { scene, report } = lay(
    `---\nlayout: overview\n---\n\n# 题\n\n${['甲', '乙', '丙'].map(entry).join('')}`,
  );
  const sizes = (scene.pages[0]?.items ?? []).flatMap((item) =>
    item.kind === 'text' && item.paragraphs.length === 3
      ? item.paragraphs.flatMap(({ runs }) => runs[0]?.size ?? [])
      : [],
  );
  return { sizes, found: findings(report) };
}

test('the notes of three figures shrink to 14 pt, and no further', () => {
  expect(laid(NOTE.slice(0, 10))).toEqual({ sizes: Array(3).fill([20, 80, 18]).flat(), found: [] });
  expect(laid(LONG.slice(0, 66))).toEqual({ sizes: Array(3).fill([20, 80, 14]).flat(), found: [] });
  expect(laid(LONG.slice(0, 72)).found).toEqual([
    '7: warning text-small: the label had to be set at 14 pt; it is meant to stand at 20 pt. (shorten it, or its siblings, which share its size.)',
    '11: error text-overflow: the note needs 5 lines at 14 pt; its place holds 4. (shorten it by about 16 characters.)',
  ]);
});
