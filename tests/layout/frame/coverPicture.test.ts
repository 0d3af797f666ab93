import { expect, test } from 'vitest';
import { Report } from '../../../src/diagnostics/report.ts';
import type { PageFacts } from '../../../src/layout/deckFacts.ts';
import { cropAround, readFocus } from '../../../src/layout/frame/coverPicture.ts';
import type { Setting } from '../../../src/slides/slide.ts';

const box = (width: number, height: number) => ({ x: 0, y: 0, width, height });
const media = { width: 1600, height: 1000 };

test('a picture keeps its focal point where the edges allow it', () => {
  expect(cropAround({ x: 0.5, y: 0.5 }, media, box(800, 500))).toEqual({
    left: 0,
    top: 0,
    right: 0,
    bottom: 0,
  });
  expect(cropAround({ x: 0.5, y: 0.5 }, media, box(500, 500))).toEqual({
    left: 0.1875,
    top: 0,
    right: 0.1875,
    bottom: 0,
  });
  expect(cropAround({ x: 1, y: 0 }, media, box(500, 500))).toEqual({
    left: 0.375,
    top: 0,
    right: 0,
    bottom: 0,
  });
  expect(cropAround({ x: 0, y: 0.9 }, media, box(800, 250))).toEqual({
    left: 0,
    top: 0.5,
    right: 0,
    bottom: 0,
  });
});

test('focal points are read in order; what is none is reported and stands for the middle', () => {
  const report = new Report();
  const setting: Setting = {
    value: '70% 40.5%, right，0% 100%',
    text: [],
    origin: { value: { file: 'a.yaml', start: 0, end: 9 } } as unknown as Setting['origin'],
  };
  expect(readFocus(setting, { report } as PageFacts)).toEqual([
    { x: 0.7, y: 0.405 },
    { x: 0.5, y: 0.5 },
    { x: 0, y: 1 },
  ]);
  expect(report.sorted().map(({ code, message }) => `${code}: ${message}`)).toEqual([
    'picture-focus: “right” is no point of a picture.',
  ]);
  expect(readFocus(undefined, { report } as PageFacts)).toEqual([]);
});
