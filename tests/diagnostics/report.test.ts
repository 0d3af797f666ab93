import { expect, test } from 'vitest';
import { Report } from '../../src/diagnostics/report.ts';

const at = (start: number, file = 'a.yaml') => ({ span: { file, start, end: start + 1 } });
const small = { what: 'text', size: 14, meant: 20 };
const over = { what: 'title', needs: 3, holds: 2, size: 28, cut: 4 };
const codes = (report: Report) => report.sorted().map(({ code, severity }) => `${severity} ${code}`);

test('a finding that is added twice is one, and is counted once', () => {
  const report = new Report();
  for (let i = 0; i < 3; i += 1) report.add('text-small', small, at(5));
  report.add('text-overflow', over, at(5));
  expect([report.count('warning'), report.count('error')]).toEqual([1, 1]);
  expect(codes(report)).toEqual(['warning text-small', 'error text-overflow']);
});

test('findings come in the order of their files and offsets, those without a place first', () => {
  const report = new Report();
  report.add('text-small', small, at(9, 'b.yaml'));
  report.add('text-small', small, at(7));
  expect(report.sorted().map(({ span }) => span?.start)).toEqual([7, 9]);
  report.add('text-small', small, at(3));
  report.add('text-overflow', over);
  expect(report.sorted().map(({ span }) => span?.start)).toEqual([undefined, 3, 7, 9]);
});

test('what a trial found is in its report alone, until that is absorbed', () => {
  const [report, trial] = [new Report(), new Report()];
  trial.add('text-overflow', over, at(1));
  expect([report.isEmpty, report.hasErrors, trial.hasErrors]).toEqual([true, false, true]);
  report.absorb(trial);
  expect(codes(report)).toEqual(['error text-overflow']);
  expect(report.hasErrors).toBe(true);
});

test('the author’s levels hold for findings that are added and for those of a trial', () => {
  const [report, trial] = [new Report(), new Report()];
  report.setLevels({ 'text-small': 'error', 'font-fallback': 'off' });
  trial.add('text-small', small, at(1));
  trial.add('font-fallback', { what: 'title', font: 'Arial', size: 28 }, at(1));
  expect(codes(trial)).toEqual(['warning text-small', 'warning font-fallback']);
  report.absorb(trial);
  report.add('text-small', small, at(2));
  expect(codes(report)).toEqual(['error text-small', 'error text-small']);
  expect([report.count('error'), report.count('warning')]).toEqual([2, 0]);
});

test('of the slide a finding keeps its number and title, whatever else the place holds', () => {
  const report = new Report();
  const sheet = { number: 3, title: '题', deck: { media: {} } };
  report.add('text-overflow', over, { slide: sheet });
  expect(report.sorted()[0]?.slide).toEqual({ number: 3, title: '题' });
});
