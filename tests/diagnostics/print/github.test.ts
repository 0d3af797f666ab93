import { expect, test } from 'vitest';
import { printGithub } from '../../../src/diagnostics/print/github.ts';
import { Report } from '../../../src/diagnostics/report.ts';
import { aCellFinding, aFinding } from './aFinding.ts';

test('a finding is a workflow command on its line', () => {
  expect(printGithub(aFinding())).toBe(
    '::error file=content.yaml,line=5,endLine=5,col=16,endColumn=30,title=text-overflow::' +
      'the label needs 3 lines at 14 pt; its place holds 2.%0Ahint: shorten it by about 9 characters.\n',
  );
});

test('what a file is called cannot break out of the command', () => {
  const report = new Report();
  report.addSource('a,b:c%.yaml', 'x');
  report.add(
    'file-missing',
    { file: '50%\r\n::stop::' },
    { span: { file: 'a,b:c%.yaml', start: 0, end: 1 } },
  );
  const [line, ...rest] = printGithub(report).split('\n');
  expect(line).toContain('file=a%2Cb%3Ac%25.yaml,line=1');
  expect(line).toContain('there is no file 50%25%0D%0A::stop::.');
  expect(rest).toEqual(['']);
});

test('a place over several lines has no columns', () => {
  const report = new Report();
  report.addSource('a.yaml', 'a\nb\n');
  report.add('file-missing', { file: 'x' }, { span: { file: 'a.yaml', start: 0, end: 3 } });
  expect(printGithub(report)).toContain('::error file=a.yaml,line=1,endLine=2,title=file-missing::');
});

test('a finding in a workbook names the sheet and the cell', () => {
  expect(printGithub(aCellFinding())).toBe(
    '::error file=assets/figures.xlsx,title=data-cell::年度!B2: the formula gives #N/A.%0Ahint: mend the formula, or clear the cell.\n',
  );
});

test('a finding of several decks names the first, and its file by its place in the repository', () => {
  const report = new Report();
  const finding = aFinding().sorted()[0];
  if (finding) report.take(['out/a.pptx', 'out/b.pptx'].map((deck) => ({ ...finding, decks: [deck] })));
  report.addSource('../brand/acme.yaml', 'x');
  report.add('file-missing', { file: 'x' }, { span: { file: '../brand/acme.yaml', start: 0, end: 1 } });
  const [brand, shared] = printGithub(report, 'decks/').split('\n');
  expect(brand).toContain('file=brand/acme.yaml,line=1');
  expect(shared).toMatch(/^::error file=decks\/content\.yaml,.*%0Ain: out\/a\.pptx and 1 more$/u);
});
