import { expect, test } from 'vitest';
import { Report } from '../../src/diagnostics/report.ts';
import { hullOf, moved, movesBetween } from '../../src/keep/movedSpans.ts';

function reportOf(text: string): Report {
  const report = new Report();
  report.addSource('a.yaml', text);
  return report;
}

const at = (start: number, end: number, file = 'a.yaml') => ({ file, start, end });
const moves = movesBetween(reportOf('one two three'), reportOf('one 22222 three'));

test('spans before a change stay, spans behind it move, and a span that it touches is gone', () => {
  expect(moves(at(0, 3))).toEqual(at(0, 3));
  expect(moves(at(8, 13))).toEqual(at(10, 15));
  expect(moves(at(4, 7))).toBeUndefined();
  expect(moves(at(0, 13))).toBeUndefined();
  expect(moves(at(2, 5))).toBeUndefined();
});

test('files that are unchanged or unknown to both stay; a file that only one knows is changed', () => {
  expect(moves(at(5, 6, 'b.yaml'))).toEqual(at(5, 6, 'b.yaml'));
  expect(movesBetween(reportOf('one'), new Report())(at(0, 3))).toBeUndefined();
  expect(movesBetween(new Report(), reportOf('one'))(at(0, 3))).toBeUndefined();
});

test('at an insertion a text before it stays, one behind it moves, and an empty span is of neither side', () => {
  const inserted = movesBetween(reportOf('ab'), reportOf('a-b'));
  expect(inserted(at(0, 1))).toEqual(at(0, 1));
  expect(inserted(at(1, 2))).toEqual(at(2, 3));
  expect(inserted(at(1, 1))).toBeUndefined();
});

test('data is copied with its spans and its findings moved; what holds none is the same object', () => {
  const make = () => 1;
  const still = { origin: { value: at(0, 3) }, make };
  const findings = reportOf('one two three');
  findings.add('slides-none', {}, { span: at(8, 13) });
  const value = { still, list: [{ value: at(8, 13) }], asked: new Map([['#a', 1]]), findings };
  const copy = moved(value, moves);
  expect(copy?.still).toBe(still);
  expect(copy?.list).toEqual([{ value: at(10, 15) }]);
  expect(copy?.asked).toBe(value.asked);
  expect(copy?.findings.sorted()[0]?.span).toEqual(at(10, 15));
  expect(moved({ deep: [{ value: at(4, 7) }] }, moves)).toBeUndefined();
});

test('a change of the same length moves no span behind it', () => {
  const span = at(8, 13);
  expect(movesBetween(reportOf('one two three'), reportOf('one 222 three'))(span)).toBe(span);
});

test('the hull of data has a span for each file, its findings included; an empty span in it counts as a character', () => {
  const findings = new Report();
  findings.add('slides-none', {}, { span: at(20, 20) });
  const value = { a: [{ value: at(8, 13) }, at(4, 6)], b: { template: at(1, 2, 'b.hbs') }, findings };
  expect(hullOf(value)).toEqual([at(4, 21), at(1, 2, 'b.hbs')]);
  expect(hullOf({ none: [1, 'a', undefined] })).toEqual([]);
});
