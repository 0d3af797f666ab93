import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvRecords } from '../../../src/data/csv/csvRecords.ts';

const textsOf = (source: string, separator = ',') =>
  [...csvRecords(source, separator)].map((record) => record.map(({ text }) => text));

test('quotation marks hold separators, line breaks and doubled marks', () => {
  expect(textsOf('a,"b,c"\r\n"d\ne","f ""g"""\rh,i')).toEqual([
    ['a', 'b,c'],
    ['d\ne', 'f "g"'],
    ['h', 'i'],
  ]);
});

test('spaces around a field do not count; marks inside one are characters', () => {
  expect(textsOf(' a , "b" ,5"')).toEqual([['a', 'b', '5"']]);
});

test('a place that breaks the rules ends the reading', () => {
  const problems: unknown[] = [];
  const read = (source: string) =>
    [...csvRecords(source, ',', (problem, offset) => problems.push([problem, offset]))].length;
  expect([read('a\n"b,c\nd'), read('a\n"b" c,d\n')]).toEqual([1, 1]);
  expect(problems).toEqual([
    ['unclosed', 2],
    ['behind', 6],
  ]);
});

const SEPARATORS = [',', ';', '\t'];
const text = fc
  .array(fc.constantFrom('甲', 'b', '1,204', '"', ' ', '\n', '\r\n', ';', '\t', '，', '😀'), { maxLength: 6 })
  .map((parts) => parts.join('').trim());
const file = fc.record({
  separator: fc.constantFrom(...SEPARATORS),
  eol: fc.constantFrom('\n', '\r\n', '\r'),
  rows: fc.array(fc.array(fc.record({ text, quoted: fc.boolean(), air: fc.boolean() }), { minLength: 1 }), {
    minLength: 1,
  }),
});

test('reads back what was written, each field at its place', () => {
  fc.assert(
    fc.property(file, ({ separator, eol, rows }) => {
      const spelled = ({ text, quoted, air }: { text: string; quoted: boolean; air: boolean }) => {
        const field = quoted || /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
        return air ? ` ${field} ` : field;
      };
      const source = rows.map((row) => row.map(spelled).join(separator)).join(eol);
      const read = [...csvRecords(source, separator)];
      expect(read.map((record) => record.map((field) => field.text))).toEqual(
        rows.map((row) => row.map((field) => field.text)),
      );
      for (const field of read.flat())
        expect(source.slice(field.start, field.end).replaceAll('""', '"')).toBe(field.text);
    }),
    { seed: 2012 },
  );
});

const hostile = fc
  .array(fc.constantFrom('"', '""', ',', ';', '\t', '\r', '\n', '\0', '\ud800', ' ', '甲'))
  .map((parts) => parts.join(''));

test('any text ends, with fields inside it', () => {
  fc.assert(
    fc.property(hostile, fc.constantFrom(...SEPARATORS), (source, separator) => {
      for (const field of [...csvRecords(source, separator)].flat())
        expect(0 <= field.start && field.start <= field.end && field.end <= source.length).toBe(true);
    }),
    { seed: 2012 },
  );
});
