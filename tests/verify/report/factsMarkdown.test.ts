import { expect, test } from 'vitest';
import { Report } from '../../../src/diagnostics/report.ts';
import { type Circumstances, type FactReport, factReport } from '../../../src/verify/report/factReport.ts';
import { factsMarkdown } from '../../../src/verify/report/factsMarkdown.ts';
import { readDocument } from '../../../src/verify/sources/document.ts';
import { verifyAll } from '../../../src/verify/verifyFacts.ts';
import { anOutline } from '../anOutline.ts';

const YAML = `opening:
  slides:
    - title: 人手|不多
      text: 34名党员，35名职工
      source: report#山高路远
      items:
        - { value: 3, unit: 倍, label: 公里数, computed: 102 / 34 }
      notes: 请看屏幕。
`;
const SOURCE = '山高路远\n全站34名党员守着102公里_边境_。\n';
const ABOUT: Circumstances = {
  version: '1.2.3',
  date: '2026-11-28',
  isStrict: false,
  names: [],
  doubts: [],
  files: [
    { kind: 'outline', name: 'content.yaml', sha256: 'ab12' },
    { kind: 'deck', name: '守边关' },
  ],
};

function reported(
  yaml: string,
  more: Partial<Circumstances> & { language?: string; checks?: object } = {},
): FactReport {
  const { language = 'en', checks = {}, ...about } = more;
  const report = new Report();
  const outline = { ...anOutline(yaml, report), language, checks: checks as Record<string, 'off'> };
  const documents = new Map([['report', readDocument('report', { isMarkdown: false, text: SOURCE })]]);
  const { facts, names, claims } = verifyAll(outline, documents, report);
  return factReport(outline, [...facts, ...names], claims, report, { ...ABOUT, ...about }, () => true);
}

test('the report has the slide’s words beside the source’s, what is open, what was not verified, and what it is about', () => {
  expect(factsMarkdown(reported(YAML))).toBe(`# Facts of 守边关

traced 1 · computed 1 · not found 1 · 2 texts without a fact, not verified

deckwright 1.2.3 · 2026-11-28 · not strict: warnings do not count

## Files

| Kind | File | SHA-256 |
| --- | --- | --- |
| outline | content.yaml | ab12 |
| deck | 守边关 | not read or not built |

## Open

| Severity | Code | Slide | Place | Finding | Decision |
| --- | --- | --- | --- | --- | --- |
| error | untraced-figure | 1 人手\\|不多 | content.yaml:4 | 35名 does not stand in the cited passage “山高路远”. |  |

## 1 人手\\|不多

| No. | Verdict | The slide says | The source says | Where | Place | Decision |
| --- | --- | --- | --- | --- | --- | --- |
| 1 | traced | **34名**党员，35名职工 | 全站**34名**党员守着102公里\\_边境\\_。 | 专题（一） · 山高路远 | content.yaml:4 | ☐ |
| 2 | not found | 34名党员，**35名**职工 |  |  | content.yaml:4 | ☐ |
| 3 | computed | 公里数 · **3倍** | 102 / 34 = 3<br>全站**34名**党员守着**102公里**\\_边境\\_。 (专题（一） · 山高路远) |  | content.yaml:7 | ☐ |

Not verified, because verify finds no fact in it:
- 人手\\|不多

Notes, not verified for the same reason:
- 请看屏幕。

Reviewed by: ____________________  Date: ____________________
`);
});

test('a Chinese deck has a Chinese report, and a check that is off is said', () => {
  const report = factsMarkdown(reported(YAML, { language: 'zh-CN', checks: { 'untraced-figure': 'off' } }));
  expect(report).toContain('# 事实核对表： 守边关\n');
  expect(report).toContain('有据 1 · 推算 1 · 查无出处 1 · 2 段文字没有可核对的事实，未核对\n');
  expect(report).toContain('**提纲中关闭的检查: untraced-figure**\n');
});

test('compared with the last report, what is new and what is gone are said', () => {
  const last = reported(YAML);
  const same = reported(YAML, { last });
  expect(same.slides.flatMap(({ facts }) => facts.filter(({ isNew }) => isNew))).toEqual([]);
  const changed = reported(YAML.replace('35名职工', '102公里边境'), { last });
  const fresh = changed.slides.flatMap(({ facts }) => facts.flatMap((row) => (row.isNew ? row.fact : [])));
  expect(fresh).toEqual(['34名', '102公里']);
  expect(changed.since).toEqual({
    date: '2026-11-28',
    gone: ['**34名**党员，35名职工', '34名党员，**35名**职工'],
  });
  expect(factsMarkdown(changed)).toContain('Compared with the report of 2026-11-28: 2 new.\n');
});

test('the names of the deck are a table in its language, with where they stand and what they resemble', () => {
  const names = [
    {
      name: '某市|商务局',
      kind: 'organisation',
      times: 2,
      slides: [1, 3],
      inSources: 0,
      where: [],
      near: ['某市商贸局'],
    },
    { name: '临江市', kind: 'place', times: 1, slides: [2], inSources: 4, where: ['年报 · 一'], near: [] },
  ] as const;
  const chinese = factsMarkdown(reported(YAML, { names, language: 'zh-CN' }));
  expect(chinese).toContain(`## 名称

| 名称 | 类别 | 幻灯片中次数 | 页 | 来源中次数 | 出处 | 相近的名称 | 处理意见 |
| --- | --- | --- | --- | --- | --- | --- | --- |
| 某市\\|商务局 | 机构 | 2 | 1, 3 | 来源中没有 |  | 某市商贸局 | ☐ |
| 临江市 | 地名 | 1 | 2 | 4 | 年报 · 一 |  | ☐ |
`);
  expect(factsMarkdown(reported(YAML, { names }))).toContain('## Names\n\n| Name | Kind | In the deck |');
  expect(reported(YAML, { names }).names).toEqual(names);
  expect(factsMarkdown(reported(YAML))).not.toContain('## Names');
});
