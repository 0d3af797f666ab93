import { expect, test } from 'vitest';
import { zh } from '../../../src/layout/words/zh.ts';
import { faults } from '../faults.ts';
import { findings, lay } from '../lay.ts';

const TEXTS = {
  Thai: 'ประเทศไทยเป็นประเทศที่ตั้งอยู่ในทวีปเอเชียตะวันออกเฉียงใต้มีพรมแดนติดกับลาวกัมพูชา',
  Arabic: 'هذا نص طويل باللغة العربية للتأكد من أن السطور لا تتجاوز المكان المخصص لها',
  Devanagari: 'यह हिन्दी में एक लंबा वाक्य है जो यह जाँचने के लिए लिखा गया है कि पंक्तियाँ ठीक हैं',
  Hebrew: 'זהו טקסט ארוך בעברית שנכתב כדי לבדוק את השורות',
} as const;
const MEASURED = [
  '이것은 줄바꿈을 확인하기 위한 긴 한국어 문장입니다',
  'Tiếng Việt',
  'Ελληνικά',
  'かな',
  '👩‍🔬🎉',
  '“—…',
];

const points = (texts: readonly string[]): string =>
  `---\nlayout: points\n---\n\n# 题\n\n${texts.map((text, i) => `## 要点${i}\n\n${text}\n`).join('\n')}`;
const lines = (text: string): number =>
  lay(text).scene.pages[0]?.items.filter(({ name }) => name.startsWith(zh.names.line)).length ?? 0;

test('a deck says once which scripts it has no widths for, and on which slides', () => {
  const [first = '', ...others] = Object.values(TEXTS);
  const text = [points([first, first]), points(others), points(MEASURED.slice(0, 2))].join('\n');
  expect(findings(lay(text).report)).toEqual([
    '9: warning script-unmeasured: Deckwright has no widths for Thai, Arabic, Devanagari and Hebrew letters; the lines of their texts are counted by a usual width. (look at slides 1 and 2 before you show the deck.)',
  ]);
});

test('scripts with widths are no finding', () => {
  expect(findings(lay(points(MEASURED)).report)).toEqual([]);
});

test.each(Object.entries(TEXTS))(
  'no line is drawn between points in %s, nor the rule under a quotation',
  (_, text) => {
    // A lead above the points makes them a list.
    const led = (texts: readonly string[]) => points(texts).replace('# 题\n', '# 题\n\n引言\n');
    expect(lines(led(['文', '字']))).toBe(1);
    expect(lines(led([text, text]))).toBe(0);
    const layoutOf = (texts: readonly string[]) => lay(points(texts)).scene.pages[0]?.layout;
    expect([layoutOf(['文', '字']), layoutOf([text, text])]).toEqual(['cards-lines-2-numerals', 'points']);
    const quote = (words: string) =>
      lay(`---\nlayout: quote\n---\n\n# 题\n\n> ${words}\n>\n> ——某人\n`).scene;
    const rules = (words: string) =>
      quote(words).pages[0]?.items.filter(({ kind }) => kind === 'shape').length;
    expect(rules(text)).toBe((rules('文字') ?? 0) - 1);
    expect(faults(quote(text))).toEqual([]);
  },
);
