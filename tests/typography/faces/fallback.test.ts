import { describe, expect, it } from 'vitest';
import { prepare } from '../../../src/typography/breaking/prepare.ts';
import { knownFont } from '../../../src/typography/faces/faces.ts';
import { fallbacks } from '../../../src/typography/faces/fallback.ts';
import { failingFallback } from '../../../src/typography/failingFallback.ts';
import { type Fitting, fit as fitText } from '../../../src/typography/fit.ts';
import { arial } from '../scripts.ts';

const fitting = (text: string, latin: string, width: number, style: 'flow' | 'balanced'): Fitting => ({
  paragraphs: [prepare([{ text, font: { ...arial, latin } }], style)],
  width,
  height: 40,
});

function failing(box: Fitting): string | undefined {
  const fitted = fitText([box], [10], 1.25);
  if (!fitted.fits) throw new Error('the text should fit');
  return failingFallback(box, fitted.lines[0] ?? [], 10, 1.25)?.latin;
}

describe('fallbacks', () => {
  it('names the faces viewers have, for each pair of Latin and East Asian', () => {
    const faces = fallbacks(arial).map(({ latin, ea }) => `${latin} + ${ea}`);
    expect(faces).toContain('Arial + PingFang SC');
    expect(faces).toContain('Helvetica + Noto Sans CJK SC');
    expect(faces).toContain('Liberation Sans + SimHei');
    expect(faces).not.toContain('Arial + Microsoft YaHei');
    expect(new Set(faces).size).toBe(faces.length);
  });

  it('keeps to serif faces for a serif face, and to the weight', () => {
    const faces = fallbacks({ latin: 'Times New Roman', ea: 'KaiTi', bold: true });
    expect(faces.map(({ ea }) => ea)).not.toContain('PingFang SC');
    expect(faces.every(({ bold }) => bold)).toBe(true);
  });

  it('only names Latin faces with metrics', () => {
    for (const latin of ['Arial', 'Calibri', 'Cambria', 'Georgia', 'Segoe UI', 'Somebody’s Own'])
      for (const face of fallbacks({ ...arial, latin }))
        expect(face.latin === latin || knownFont(face.latin)).toBe(true);
  });
});

describe('failingFallback', () => {
  const text = 'quality inspection service and standards for the border';

  it('finds nothing for a face whose stand-ins share its metrics', () => {
    for (let width = 60; width < 300; width += 7) {
      const box = fitting(text, 'Arial', width, 'flow');
      if (fitText([box], [10], 1.25).fits) expect(failing(box)).toBeUndefined();
    }
  });

  it('names the wider face under which lines that we broke run over', () => {
    expect(failing(fitting('quality inspection', 'Calibri', 80, 'balanced'))).toBeUndefined();
    expect(failing({ ...fitting('minimum minimum', 'Arial Narrow', 73, 'balanced'), height: 13 })).toBe(
      'Arial',
    );
  });

  it('names it for body text that needs more lines there than the box holds', () => {
    expect(failing({ ...fitting(text, 'Arial Narrow', 116, 'flow'), height: 26 })).toBe('Arial');
  });

  it('lets body text reflow in the room there is', () => {
    const box = { ...fitting('minimum minimum a', 'Arial Narrow', 73, 'flow'), height: 26 };
    expect(failing(box)).toBeUndefined();
  });

  it('has nothing to say of Chinese', () => {
    expect(
      failing({ ...fitting('检验检疫中心服务', 'Segoe UI', 84, 'balanced'), height: 13 }),
    ).toBeUndefined();
  });
});

it('a serif face that is named in Chinese falls back to serif faces, and never to itself', () => {
  const names = (ea: string) => [
    ...new Set(fallbacks({ latin: 'Arial', ea, bold: false }).map((one) => one.ea)),
  ];
  expect(names('宋体').slice(0, 2)).toEqual(['Songti SC', 'Noto Serif CJK SC']);
  expect(names('宋体').filter((ea) => ea !== '宋体')).toEqual(
    names('SimSun').filter((ea) => ea !== 'SimSun'),
  );
});
