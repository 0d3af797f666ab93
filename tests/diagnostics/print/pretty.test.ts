import { expect, test } from 'vitest';
import { displayWidth } from '../../../src/diagnostics/displayWidth.ts';
import { printPretty } from '../../../src/diagnostics/print/pretty.ts';
import { Report } from '../../../src/diagnostics/report.ts';
import { aCellFinding, aFinding } from './aFinding.ts';

const ESC = String.fromCharCode(27);

test('a finding is its place, its sentence, the line with carets under the value, and what to do', () => {
  expect(printPretty(aFinding(), false)).toBe(
    [
      'content.yaml:5:16 error text-overflow: the label needs 3 lines at 14 pt; its place holds 2.',
      '    5 |         label: 为企业提供“无节日”通关服务，value: 78',
      '      |                ^^^^^^^^^^^^^^^^^^^^^^^^^^',
      '   hint: shorten it by about 9 characters (slide 8 “八年“党员专列”，节假日……”, templates/stats.hbs:3)',
      '',
    ].join('\n'),
  );
});

test('colour is there only when asked for', () => {
  expect(printPretty(aFinding(), false)).not.toContain(ESC);
  expect(printPretty(aFinding(), true)).toContain(`${ESC}[31merror text-overflow${ESC}[0m`);
});

test('a finding without a place is one line; findings are apart by an empty line, in order of place', () => {
  const report = new Report();
  report.addSource('a.yaml', 'one: 1\ntwo: 2\n');
  report.add('file-missing', { file: 'b.png' }, { span: { file: 'a.yaml', start: 12, end: 13 } });
  report.add('file-missing', { file: 'a.png' }, { span: { file: 'a.yaml', start: 5, end: 6 } });
  report.add('file-not-a-file', { file: 'assets' });
  const lines = printPretty(report, false).split('\n');
  expect(lines[0]).toBe('error file-not-a-file: assets is not a file but a folder or a device.');
  expect(lines.filter((line) => line.includes(' error ')).map((line) => line.slice(0, 10))).toEqual([
    'a.yaml:1:6',
    'a.yaml:2:6',
  ]);
});

test('a long line is cut down to the neighbourhood of the value', () => {
  const report = new Report();
  const text = `notes: ${'前文'.repeat(60)}错字${'后文'.repeat(60)}`;
  report.addSource('a.yaml', text);
  const start = text.indexOf('错字');
  report.add('file-missing', { file: 'x' }, { span: { file: 'a.yaml', start, end: start + 2 } });
  const [, code = '', carets = ''] = printPretty(report, false).split('\n');
  expect(code).toMatch(/^ {4}1 \| …(前文|文前)+文?错字(后文)+后?…$/u);
  expect(displayWidth(code)).toBeLessThanOrEqual(96);
  expect(carets.trimEnd().endsWith('^^^^')).toBe(true);
});

test('control and direction characters in content cannot touch the terminal', () => {
  const report = new Report();
  report.addSource('a.yaml', `title: ${ESC}[2J\u202Eevil`);
  report.add('file-missing', { file: `${ESC}[2J` }, { span: { file: 'a.yaml', start: 7, end: 12 } });
  const printed = printPretty(report, false);
  expect(printed).not.toContain(ESC);
  expect(printed).not.toContain('\u202E');
  expect(printed).toContain('␛[2J');
});

test('a value over several lines is marked on its first line', () => {
  const report = new Report();
  report.addSource('a.yaml', 'notes: |\r\n  一\r\n  二\r\n');
  report.add('file-missing', { file: 'x' }, { span: { file: 'a.yaml', start: 12, end: 20 } });
  expect(printPretty(report, false).split('\n').slice(1, 3)).toEqual(['    2 |   一', '      |   ^^']);
});

test('of one code the first fifty are shown and the rest are counted, whatever else there is', () => {
  const report = new Report();
  report.addSource('a.yaml', 'x\n'.repeat(60));
  for (let i = 0; i < 60; i += 1) {
    const span = { file: 'a.yaml', start: 2 * i, end: 2 * i + 1 };
    report.add('file-missing', { file: `${i}.png` }, { span });
  }
  report.add('file-not-a-file', { file: 'assets' }, { span: { file: 'a.yaml', start: 119, end: 119 } });
  const printed = printPretty(report, false);
  expect(printed.match(/error file-missing/gu)).toHaveLength(50);
  expect(printed).toContain('a.yaml:60:2 error file-not-a-file');
  expect(printed.endsWith('\n\nand 10 more of file-missing (--format json prints more)\n')).toBe(true);
  expect(report.count('error')).toBe(61);
});

test('a finding in a workbook names the sheet and the cell', () => {
  expect(printPretty(aCellFinding(), false)).toBe(
    [
      'assets/figures.xlsx:年度!B2 error data-cell: the formula gives #N/A.',
      '    2 | 2006 许多',
      '      |      ^^^^',
      '   hint: mend the formula, or clear the cell',
      '',
    ].join('\n'),
  );
});
