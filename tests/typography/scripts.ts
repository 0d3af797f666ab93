import fc from 'fast-check';
import type { Font } from '../../src/typography/faces/font.ts';

export const arial: Font = { latin: 'Arial', ea: 'Microsoft YaHei', bold: false };

const STOCK = [
  ...'检验检疫的在从一二了',
  ...'かなカナーっ々',
  ...'한글서',
  ...'abcdefgAVWTo',
  ...'0123456789',
  ...'，。、；：？！（）《》“”‘’「」—…·％℃￥～',
  ...'.,;:!?()[]"\'-/%$&@#+=',
  ...'éüßñ×÷°±½',
  ...'αβΩЖщя',
  ...'עברالعربي',
  ...'ไทยहि',
  '——',
  '……',
  '727 人次',
  'e\u0301',
  '👩‍👩‍👧',
  '🇨🇳',
  '😀',
  '𠮷',
  '\ud800',
  '\u200b',
  '\u00ad',
  '\u00a0',
  '　',
];

/** Text in every script, with marks, spaces, emoji, combining characters and lone surrogates. */
export const anyText = fc
  .array(fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...STOCK) }, fc.constantFrom(' ', '  ', '\n')), {
    maxLength: 60,
  })
  .map((parts) => parts.join(''));

export const anyFont: fc.Arbitrary<Font> = fc.record({
  latin: fc.constantFrom('Arial', 'Calibri', 'Georgia', 'SimSun', 'No Such Face'),
  ea: fc.constant('Microsoft YaHei'),
  bold: fc.boolean(),
});
