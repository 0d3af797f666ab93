import { expect, test } from 'vitest';
import { printGithub } from '../../../src/diagnostics/print/github.ts';
import { printJson } from '../../../src/diagnostics/print/json.ts';
import { printSarif } from '../../../src/diagnostics/print/sarif.ts';
import { Report } from '../../../src/diagnostics/report.ts';

/** A report of 1 010 files that are missing, and of a folder. */
function many(): Report {
  const report = new Report();
  report.addSource('a.yaml', 'x'.repeat(1010));
  for (let start = 0; start < 1010; start += 1)
    report.add('file-missing', { file: `${start}.png` }, { span: { file: 'a.yaml', start, end: start + 1 } });
  report.add('file-not-a-file', { file: 'assets' });
  return report;
}

test('of one code a program is given the first thousand findings, and the number of the others', () => {
  const all = JSON.parse(printJson(many()));
  expect(all).toHaveLength(1002);
  expect(all.at(-1)).toEqual({
    severity: 'error',
    code: 'file-missing',
    message: 'and 10 more of file-missing.',
  });
  const { results } = JSON.parse(printSarif(many(), '1.2.3')).runs[0];
  expect(results).toHaveLength(1002);
  expect(results.at(-1)).toEqual({
    ruleId: 'file-missing',
    ruleIndex: 0,
    level: 'error',
    message: { text: 'and 10 more of file-missing.' },
  });
  const lines = printGithub(many()).trim().split('\n');
  expect(lines).toHaveLength(1002);
  expect(lines.at(-1)).toBe('::error title=file-missing::and 10 more of file-missing.');
});

test('files are named by their places in the repository', () => {
  expect(printGithub(many(), 'my decks/')).toContain('\n::error file=my decks/a.yaml,line=1,');
  expect(printSarif(many(), '1.2.3', 'my decks/')).toContain('"uri": "my%20decks/a.yaml"');
});
