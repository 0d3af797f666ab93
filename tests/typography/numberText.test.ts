import { expect, it } from 'vitest';
import { numberText } from '../../src/typography/numberText.ts';

it.each([
  [1234.5, 'General', '1234.5'],
  [1234.5, '#,##0', '1,235'],
  [-1234567.891, '#,##0.00', '-1,234,567.89'],
  [50.39, '#,##0.00"%"', '50.39%'],
  [-12345.5, '0.00', '-12345.50'],
  [4, '+#,##0;-#,##0', '+4'],
  [-4, '+#,##0;-#,##0', '-4'],
  [0.2, 'General"%"', '0.2%'],
  // These binary numbers are a little below the half that they are written as.
  [20.95, '0.0"%"', '21.0%'],
  [1.005, '0.00', '1.01'],
  [-0.285, '0.00', '-0.29'],
  [20.949, '0.0', '20.9'],
  [-1e300, 'General', '-1e+300'],
  [-5, 'yyyy', '-5'],
  [5, '0.00####', '5.00'],
  [5.12345678, '0.00####', '5.123457'],
  [98765.5, '#,##0.0#####', '98,765.5'],
  [999.5, '[<1000]General;#,##0', '999.5'],
  [1000.5, '[<1000]General;#,##0', '1,001'],
  [-5000, '[<1000]General;#,##0', '-5000'],
  [0, '+General;-General;General', '0'],
  [-4.5, '+General;-General;General', '-4.5'],
  [4.5, '+General"%";-General"%";General"%"', '+4.5%'],
])('%d as %s', (value, format, written) => {
  expect(numberText(value, format)).toBe(written);
});
