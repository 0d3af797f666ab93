import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SourceFile } from '../../src/diagnostics/sourceFile.ts';

const positionAt = (text: string, offset: number) => new SourceFile(text).positionAt(offset);
const lineAt = (text: string, offset: number) => new SourceFile(text).lineAt(offset).text;

test.each([
  ['a\nb', 2],
  ['a\r\nb', 3],
  ['a\rb', 2],
])('%j has its b on line 2, column 1', (text, offset) => {
  expect(positionAt(text, offset)).toEqual({ line: 2, column: 1 });
  expect(lineAt(text, offset)).toBe('b');
});

test('columns count UTF-16 units, as editors do', () => {
  expect(positionAt('标题：😀x', 5)).toEqual({ line: 1, column: 6 });
});

test('an offset beyond the text is its end', () => {
  expect(positionAt('ab\n', 99)).toEqual({ line: 2, column: 1 });
  expect(lineAt('ab\ncd', 99)).toBe('cd');
});

test('the end of a line belongs to it', () => {
  expect(positionAt('ab\ncd', 2)).toEqual({ line: 1, column: 3 });
  expect(lineAt('ab\ncd', 2)).toBe('ab');
});

test('every offset is on the line that counting from the start of the text gives', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '字', '\n', '\r\n', '\r'), maxLength: 40 });
  fc.assert(
    fc.property(text, (written) => {
      const source = new SourceFile(written);
      const lines = written.split(/\r\n|\r|\n/u);
      let at = 0;
      for (const [i, line] of lines.entries()) {
        expect(source.lineAt(at)).toEqual({ number: i + 1, start: at, text: line });
        expect(source.positionAt(at + line.length)).toEqual({ line: i + 1, column: line.length + 1 });
        at += line.length + (written.startsWith('\r\n', at + line.length) ? 2 : 1);
      }
    }),
  );
});

test('a cell of a sheet is named by its column and its row', () => {
  const sheet = new SourceFile('a\tb\n\tc', 'a.xlsx');
  expect([0, 2, 4, 5].map((offset) => sheet.cellAt(offset))).toEqual(['A1', 'B1', 'A2', 'B2']);
  expect(new SourceFile('\t'.repeat(701)).cellAt(701)).toBe('ZZ1');
});
