import { Report } from '../../../src/diagnostics/report.ts';

const yaml = [
  'units:',
  '  - id: jilin',
  '    slides:',
  '      - kind: stats',
  '        label: 为企业提供“无节日”通关服务，value: 78',
  '',
].join('\n');
const template = '{{#each items}}\n## **{{value}}**\n{{label}}\n{{/each}}\n';

/** A report with one finding that has every property: a value among Han, a template line, a slide, a hint. */
export function aFinding(): Report {
  const report = new Report();
  report.addSource('content.yaml', yaml);
  report.addSource('templates/stats.hbs', template);
  const value = { file: 'content.yaml', start: yaml.indexOf('为企业'), end: yaml.indexOf('，value') };
  const line = {
    file: 'templates/stats.hbs',
    start: template.indexOf('{{label}}'),
    end: template.indexOf('{{label}}') + 9,
  };
  report.add(
    'text-overflow',
    { what: 'label', needs: 3, holds: 2, size: 14, cut: 9 },
    { origin: { value, template: line }, slide: { number: 8, title: '八年“党员专列”，节假日从不停运' } },
  );
  return report;
}

/** A report with a finding in a cell of a workbook. */
export function aCellFinding(): Report {
  const report = new Report();
  report.addSource('assets/figures.xlsx:年度', '年份\t货值\n2006\t许多', 'assets/figures.xlsx');
  report.add(
    'data-cell',
    { text: '#N/A' },
    { span: { file: 'assets/figures.xlsx:年度', start: 11, end: 13 } },
  );
  return report;
}
