import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { printSarif } from '../../../src/diagnostics/print/sarif.ts';
import { Report } from '../../../src/diagnostics/report.ts';
import { aCellFinding, aFinding } from './aFinding.ts';

/**
 * The schema of SARIF 2.1.0 as Microsoft's SDK ships it. It is draft 4, but draft 7 gives the same meaning to all
 * that it uses.
 */
const {
  $schema: _,
  id: __,
  ...schema
} = JSON.parse(readFileSync('node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json', 'utf8'));
const validate = new Ajv({ strict: false, unicodeRegExp: false, validateFormats: false }).compile(schema);

const violations = (sarif: string) => (validate(JSON.parse(sarif)) ? [] : validate.errors);

test('the log is valid SARIF 2.1.0', () => {
  expect(violations(printSarif(aFinding(), '1.2.3'))).toEqual([]);
  expect(violations(printSarif(new Report(), '1.2.3'))).toEqual([]);
  const placeless = new Report();
  placeless.add('file-missing', { file: 'x' });
  expect(violations(printSarif(placeless, '1.2.3'))).toEqual([]);
});

test('the schema is really asked: a wrong level and a column of 0 are violations', () => {
  const sarif = printSarif(aFinding(), '1.2.3');
  expect(violations(sarif.replace('"level": "error"', '"level": "fatal"'))).not.toEqual([]);
  expect(violations(sarif.replace('"startColumn": 16', '"startColumn": 0'))).not.toEqual([]);
});

test('regions count lines and columns from 1, in UTF-16 units, the end exclusive', () => {
  const [run] = JSON.parse(printSarif(aFinding(), '1.2.3')).runs;
  expect(run.columnKind).toBe('utf16CodeUnits');
  expect(run.results[0].locations[0].physicalLocation).toEqual({
    artifactLocation: { uri: 'content.yaml' },
    region: { startLine: 5, startColumn: 16, endLine: 5, endColumn: 30 },
  });
  expect(run.results[0].relatedLocations[0].physicalLocation.region.startLine).toBe(3);
});

test('a result names its rule, and the rule explains itself', () => {
  const [run] = JSON.parse(printSarif(aFinding(), '1.2.3')).runs;
  const rule = run.tool.driver.rules[run.results[0].ruleIndex];
  expect(rule.id).toBe(run.results[0].ruleId);
  expect(rule.defaultConfiguration.level).toBe('error');
  expect(rule.help.markdown).toContain('**Right**');
});

test('a Chinese or odd file name is a valid relative URI', () => {
  const report = new Report();
  report.addSource('简报/第 1 版.yaml', 'x');
  report.add('file-missing', { file: 'x' }, { span: { file: '简报/第 1 版.yaml', start: 0, end: 1 } });
  const sarif = JSON.parse(printSarif(report, '1.2.3'));
  const { uri } = sarif.runs[0].results[0].locations[0].physicalLocation.artifactLocation;
  expect(uri).toBe('%E7%AE%80%E6%8A%A5/%E7%AC%AC%201%20%E7%89%88.yaml');
});

test('a finding in a workbook names the sheet and the cell', () => {
  expect(JSON.parse(printSarif(aCellFinding(), '1.0.0')).runs[0].results[0].locations).toEqual([
    {
      physicalLocation: { artifactLocation: { uri: 'assets/figures.xlsx' } },
      logicalLocations: [{ fullyQualifiedName: '年度!B2' }],
    },
  ]);
});
