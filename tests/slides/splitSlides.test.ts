import { expect, test } from 'vitest';
import { splitSlides } from '../../src/slides/splitSlides.ts';
import { HANGS } from '../hangs.ts';

const F = '---\nlayout: points\n---\n';

test('the notes are what stands in comments, without what encloses them', () => {
  const text = `${F}# 题\n\n<!-- 甲 -->\n<!--\n乙\n-->\n`;
  const [slide] = splitSlides(text).slides;
  expect(slide?.body.text).toBe('# 题\n\n');
  expect(slide?.notes.map((note) => [note.text, text.indexOf(note.text) === note.start])).toEqual([
    [' 甲 ', true],
    ['\n乙\n', true],
  ]);
});

test('comments without number are read in time', { timeout: HANGS }, () => {
  const closed = splitSlides(F + '<!--a-->\n'.repeat(200_000));
  expect(closed.slides[0]?.notes).toHaveLength(200_000);
  expect(closed.problems).toEqual([]);
  const open = splitSlides(F + '<!--\n'.repeat(300_000));
  expect(open.problems).toHaveLength(300_000);
});
