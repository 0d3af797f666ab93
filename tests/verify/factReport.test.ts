import { expect, test } from 'vitest';
import { Report } from '../../src/diagnostics/report.ts';
import { factReport } from '../../src/verify/factReport.ts';
import { readDocument } from '../../src/verify/sources/document.ts';
import { verifyFacts } from '../../src/verify/verifyFacts.ts';
import { anOutline } from './anOutline.ts';

const YAML = `opening:
  slides:
    - title: 人手|不多
      text: 34名党员，35名职工
      source: report#山高路远
      items:
        - { value: 3, unit: 倍, computed: 102 / 34 }
`;
const SOURCE = '山高路远\n全站34名党员守着102公里_边境_。\n';

test('the report lists what is open and every fact with its source, for a reviewer to sign', () => {
  const report = new Report();
  const outline = anOutline(YAML, report);
  const documents = new Map([['report', readDocument('report', { isMarkdown: false, text: SOURCE })]]);
  expect(factReport(outline, verifyFacts(outline, documents, report), report)).toBe(`# Facts of 守边关

2 facts traced, 1 of them computed; 1 left open.

## Left open

| Place | Finding |
| --- | --- |
| content.yaml:4 | 35名 does not stand in the cited passage “山高路远”. |

## Traced

| No. | Fact | Slide | Place | Source | Heading | Sentence | Checked |
| --- | --- | --- | --- | --- | --- | --- | --- |
| 1 | 34名 | 1 人手\\|不多 | content.yaml:4 | 专题（一） | 山高路远 | 全站**34名**党员守着102公里\\_边境\\_。 |  |
| 2 | 3倍 | 1 人手\\|不多 | content.yaml:7 | computed |  | 102 / 34 = 3 |  |

Reviewed by: ____________________  Date: ____________________
`);
});

test('a fact of a file whose text the report was not given has no place', () => {
  const outline = anOutline(YAML, new Report());
  const documents = new Map([['report', readDocument('report', { isMarkdown: false, text: SOURCE })]]);
  const evidence = verifyFacts(outline, documents, new Report());
  const rows = factReport(outline, evidence, new Report()).split('\n');
  expect(rows.filter((row) => /^\| \d/.test(row))).toEqual([
    '| 1 | 34名 | 1 人手\\|不多 |  | 专题（一） | 山高路远 | 全站**34名**党员守着102公里\\_边境\\_。 |  |',
    '| 2 | 3倍 | 1 人手\\|不多 |  | computed |  | 102 / 34 = 3 |  |',
  ]);
});
