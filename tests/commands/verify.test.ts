import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { verifyCommand } from '../../src/commands/verify.ts';
import { aWorkbook } from '../data/xlsx/aWorkbook.ts';
import { aFolder } from '../files/aFolder.ts';
import { png } from '../media/pictures.ts';
import { OUTLINE } from './anOutline.ts';
import { aTerminal } from './aTerminal.ts';

const OPTIONS = { format: 'pretty', quiet: false, strict: false, sources: 'papers' } as const;
const SOURCED = OUTLINE.replace(
  'units:\n  - id: jilin\n',
  `sources:\n  report: { title: 专题报道, file: report.txt }\nunits:\n  - id: jilin\n    source: report#党员专列送温暖\n`,
);
const PAPER = '党员专列送温暖\n八年来，吉林检验检疫局技术中心党支部共运行78班次，累计无偿加班727人次。\n';

const aProject = (paper = PAPER) => aFolder({ 'content.yaml': SOURCED, 'papers/report.txt': paper });

test('verify traces the facts of an outline to the documents in the folder of sources', async () => {
  const io = aTerminal(aProject());
  expect(await verifyCommand('content.yaml', OPTIONS, io)).toBe(0);
  expect(io.stderr()).toBe('content.yaml: 3 facts traced, 1 not checked, no findings\n');
});

test('what is untraced is an error at its place, also when not strict', async () => {
  const folder = aProject(PAPER.replace('727', '772'));
  const io = aTerminal(folder);
  expect(await verifyCommand('content.yaml', OPTIONS, io)).toBe(1);
  expect(io.stderr()).toContain(
    'content.yaml:24:22 error untraced-figure: 727人次 does not stand in the cited passage “党员专列送温暖”.',
  );
  expect(io.stderr()).toContain('content.yaml: 2 facts traced, 1 contradicted, 1 not checked, 1 error\n');
});

test('--report writes the table of facts, or says why not', async () => {
  const folder = aProject();
  await verifyCommand('content.yaml', { ...OPTIONS, report: 'out/facts.md' }, aTerminal(folder));
  expect(readFileSync(join(folder, 'out/facts.md'), 'utf8')).toContain('| 无偿加班 · **727人次** |');
  const refused = aTerminal(folder);
  expect(await verifyCommand('content.yaml', { ...OPTIONS, report: 'papers' }, refused)).toBe(3);
  expect(refused.stderr()).toContain(
    'error file-not-written: papers could not be written: it is a folder.\n',
  );
});

test.each(['content.yaml', 'papers/report.txt'])('--report is not written over %s', async (report) => {
  const folder = aProject();
  const before = readFileSync(join(folder, report), 'utf8');
  const io = aTerminal(folder);
  expect(await verifyCommand('content.yaml', { ...OPTIONS, report }, io)).toBe(2);
  expect(io.stderr()).toContain(`error output-is-input: ${report} is one of the files that were read;`);
  expect(readFileSync(join(folder, report), 'utf8')).toBe(before);
});

test('a document that is missing, outside the folder or not named is a finding where it is named', async () => {
  const verify = async (yaml: string) => {
    const io = aTerminal(aFolder({ 'content.yaml': yaml, 'secret.txt': PAPER, 'papers/other.txt': PAPER }));
    const code = await verifyCommand('content.yaml', OPTIONS, io);
    return `${code} ${io.stderr().split('\n')[0]}`;
  };
  expect(await verify(SOURCED)).toBe(
    '1 content.yaml:10:32 error file-missing: there is no file papers/report.txt.',
  );
  expect(await verify(SOURCED.replace('report.txt', '../secret.txt'))).toBe(
    '1 content.yaml:10:32 error file-outside: secret.txt is outside the project; only files below its folder are read.',
  );
  expect(await verify(SOURCED.replace(', file: report.txt', ''))).toBe(
    '0 content.yaml:10:3 warning source-no-file: the source report names no file, so nothing that cites it can be verified.',
  );
});

test('a missing document is looked for in the folder of sources, and without that folder nothing is verified', async () => {
  const folder = aFolder({ 'content.yaml': SOURCED, 'papers/other.txt': PAPER });
  const document = aTerminal(folder);
  await verifyCommand('content.yaml', OPTIONS, document);
  expect(document.stderr()).toContain(
    'hint: check its spelling; its path is relative to papers, the folder of --sources\n',
  );
  for (const sources of ['paper', 'papers/other.txt']) {
    const io = aTerminal(folder);
    expect(await verifyCommand('content.yaml', { ...OPTIONS, sources, report: 'facts.md' }, io)).toBe(3);
    expect(io.stderr()).toBe(
      `error folder-missing: there is no folder ${sources}.\n   hint: check its spelling; its path is relative to the working folder\n\ncontent.yaml: 0 facts traced, 1 error\n`,
    );
  }
  expect(existsSync(join(folder, 'facts.md'))).toBe(false);
});

test('an outline that names no sources is told so once', async () => {
  const io = aTerminal(aFolder({ 'content.yaml': OUTLINE, 'papers/report.txt': PAPER }));
  expect(await verifyCommand('content.yaml', OPTIONS, io)).toBe(1);
  expect(io.stderr()).toMatch(
    /^content\.yaml:1:1 error sources-none: the outline names no sources, so none of its facts can be traced\.\n/,
  );
  expect(io.stderr()).toMatch(/\ncontent\.yaml: 1 error\n$/);
});

test('slide text has no sources, and an outline must be valid', async () => {
  const slides = aTerminal(aFolder({ 'talk.md': '---\nlayout: cover\n---\n# 题\n' }));
  expect(await verifyCommand('talk.md', OPTIONS, slides)).toBe(2);
  const wrong = aTerminal(aFolder({ 'content.yaml': 'deck: []\n' }));
  expect(await verifyCommand('content.yaml', OPTIONS, wrong)).toBe(2);
});

test('a computed figure must be shown as computed, also by a template of one’s own', async () => {
  const computed = SOURCED.replace(
    '{ value: 727, unit: 人次, label: 无偿加班 }',
    '{ prefix: 约, value: 9.3, unit: 人次, label: 每班加班, computed: 727 / 78 }',
  );
  const files = { 'content.yaml': computed, 'papers/report.txt': PAPER };
  const ours = aTerminal(aFolder(files));
  expect(await verifyCommand('content.yaml', OPTIONS, ours)).toBe(0);
  expect(ours.stderr()).toBe('content.yaml: 3 facts traced, 1 not checked, no findings\n');
  const silent =
    '---\nlayout: stats\n---\n\n# {{title}}\n{{#each items}}\n## **{{value}}** {{unit}}\n\n{{label}}\n{{/each}}\n';
  const theirs = aTerminal(aFolder({ ...files, 'templates/stats.hbs': silent }));
  await verifyCommand('content.yaml', OPTIONS, theirs);
  expect(theirs.stderr()).toContain(
    'computed-not-shown: the deck does not show that 约9.3人次 was computed as 727 / 78.',
  );
});

test.each(['12 ', '１，', '一、', '首次', '半年'])(
  'sources with too many numbers, “%s”, are refused at the document that is one too many',
  async (number) => {
    const io = aTerminal(aProject(`${PAPER}${number.repeat(50_000)}`));
    expect(await verifyCommand('content.yaml', OPTIONS, io)).toBe(1);
    expect(io.stderr()).toContain(
      'content.yaml:10:32 error source-too-many-numbers: with report, the sources hold more than 50000 numbers, too many to trace facts to.\n',
    );
  },
);

test('an outline and sources with too many numbers together are refused', async () => {
  const folder = aFolder({
    'content.yaml': SOURCED.replace('第一站是吉林。', `第${'1，'.repeat(2_000)}`),
    'papers/report.txt': `${PAPER}${'12 '.repeat(30_000)}`,
  });
  const io = aTerminal(folder);
  expect(await verifyCommand('content.yaml', OPTIONS, io)).toBe(1);
  expect(io.stderr()).toMatch(
    /^content\.yaml:10:32 error verify-too-many-numbers: the outline has 20\d\d numbers, and with report the sources have 3000\d: too many to compare each with each\.\n/,
  );
});

test('the cells of a data file are facts with their own places', async () => {
  const table = `      - kind: table
        title: 节假日班次
        data: figures.csv
        columns: [名称, 数量（班次）]
`;
  const paper = `${PAPER}专列运行78班次，包车运行12班次。\n`;
  const figures = '名称,备注,数量（班次）\n专列,九十九人,78\n包车,,21\n';
  const folder = aFolder({
    'content.yaml': SOURCED + table,
    'papers/report.txt': paper,
    'figures.csv': figures,
  });
  const io = aTerminal(folder);
  expect(await verifyCommand('content.yaml', { ...OPTIONS, report: 'facts.md' }, io)).toBe(1);
  expect(io.stderr()).toContain('figures.csv:3:5 error untraced-figure: 21班次 does not stand in');
  expect(io.stderr()).toContain('    3 | 包车,,21\n      |       ^^\n');
  // The column that the block leaves out is no fact of the deck.
  expect(io.stderr()).not.toContain('九十九');
  expect(readFileSync(join(folder, 'facts.md'), 'utf8')).toMatch(/\| figures\.csv:2 \|/u);
});

test('a check for wrong figures cannot be switched off; one for hedges is said in the output and in the report', async () => {
  const off = (code: string) => SOURCED.replace('sources:\n', `checks: { ${code}: off }\nsources:\n`);
  const refused = aTerminal(aFolder({ 'content.yaml': off('untraced-figure'), 'papers/report.txt': PAPER }));
  expect(await verifyCommand('content.yaml', OPTIONS, refused)).toBe(2);
  const paper = PAPER.replace('727', '近727');
  const folder = aFolder({ 'content.yaml': off('figure-hedge'), 'papers/report.txt': paper });
  const io = aTerminal(folder);
  expect(await verifyCommand('content.yaml', { ...OPTIONS, strict: true, report: 'facts.md' }, io)).toBe(1);
  expect(io.stderr()).toContain(
    'warning verify-check-off: figure-hedge is switched off under checks:, which hides 1 finding.',
  );
  expect(io.stderr()).toMatch(/1 with another hedge, .*; switched off: figure-hedge\n$/);
  const report = readFileSync(join(folder, 'facts.md'), 'utf8');
  expect(report).toContain('figure-hedge**\n');
  expect(report).toContain('as 近727人次');
});

test('the date of the talk is the author’s own: it is listed as not checked, unless the sources are years away', async () => {
  const verify = async (date: string, paper: string) => {
    const folder = aFolder({
      'content.yaml': SOURCED.replace('date: 2012', `date: ${date}`),
      'papers/report.txt': paper,
    });
    const io = aTerminal(folder);
    await verifyCommand('content.yaml', { ...OPTIONS, report: 'facts.md' }, io);
    const report = readFileSync(join(folder, 'facts.md'), 'utf8');
    return {
      said: io.stderr(),
      row: /\| (未核对：幻灯片自己的日期) \| \*\*([^*]+)\*\*/.exec(report)?.slice(1),
    };
  };
  const paper = `${PAPER}2011年，党员专列再次开行。\n`;
  expect(await verify('2012', paper)).toEqual({
    said: 'content.yaml: 3 facts traced, 1 not checked, no findings\n',
    row: ['未核对：幻灯片自己的日期', '2012'],
  });
  expect((await verify('2012', `${paper}到2030年再翻一番。\n`)).row).toEqual([
    '未核对：幻灯片自己的日期',
    '2012',
  ]);
  expect((await verify('2012', PAPER)).row).toEqual(['未核对：幻灯片自己的日期', '2012']);
  for (const date of ['2022', '2010']) {
    const { said, row } = await verify(date, paper);
    expect(said).toContain('warning untraced-figure');
    expect(row).toBeUndefined();
  }
});

test('an empty document is an error, and its figures are untraced', async () => {
  const io = aTerminal(aProject('\n \n'));
  expect(await verifyCommand('content.yaml', OPTIONS, io)).toBe(1);
  expect(io.stderr()).toContain('error source-empty: papers/report.txt holds no text');
  expect(io.stderr()).toContain('error untraced-figure: 727人次 does not stand in any source.');
});

test('the footer, a region, a template’s own words and the words of a picture are read', async () => {
  const shown = SOURCED.replace('sources:\n', 'brand: { footer: 连续99年第一 }\nsources:\n').replace(
    '    source: report#党员专列送温暖\n',
    '    source: report#党员专列送温暖\n    region: 连续66年\n    image: a.svg\n    alt: 图\n',
  );
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><text>运行<tspan>77班次</tspan></text></svg>';
  const files = {
    'content.yaml': shown,
    'papers/report.txt': PAPER,
    'a.svg': svg,
    'templates/section.hbs': `${readFileSync('templates/section.hbs', 'utf8')}\n\n共55班次\n`,
  };
  const io = aTerminal(aFolder(files));
  await verifyCommand('content.yaml', OPTIONS, io);
  for (const figure of ['99年', '66年', '77班次', '55班次'])
    expect(io.stderr()).toContain(`untraced-figure: ${figure} does not stand in`);
});

const WORKBOOK = aWorkbook({
  进出口: {
    A1: '表1 进出口情况（亿元）',
    ...{ A2: '项目', B2: '2023年', C2: '2024年' },
    ...{ A3: '出口', B3: 137.9, C3: '<c><f>B3+21</f><v>158.9</v></c>' },
    ...{ A4: '进口', B4: 52, C4: 54.7 },
  },
  Staff: {
    ...{ A1: 'Region', B1: 'Revenue ($ million)', C1: 'Share', D1: 'Headcount' },
    ...{ A2: 'North', B2: 1240.5, C2: '<c s="2"><v>0.314</v></c>', D2: '<c s="1"><v>12500</v></c>' },
    ...{ A3: 'South', B3: 980.25, C3: '<c s="2"><v>0.248</v></c>', D3: '<c s="1"><v>9800</v></c>' },
  },
});

const ofWorkbook = (
  exports = '137.9, 158.9',
  imports = '52.0, 54.7',
  south = '9 800',
) => `deck: { title: 进出口 }
sources:
  t: { title: 统计表, file: t.xlsx }
slides:
  - kind: chart
    title: 出口158.9亿元
    source: t#进出口
    chart: column
    unit: 亿元
    categories: [2023, 2024]
    series: [{ name: 出口, values: [${exports}] }, { name: 进口, values: [${imports}] }]
    alt: 柱形图
  - kind: stats
    title: North earned $1,240.5 million, 31.40% of all
    source: t#Staff
    items:
      - { value: 12 500, unit: people, label: Headcount in the North }
      - { value: ${south}, unit: people, label: Headcount in the South }
  - kind: picture
    title: 图
    image: a.png
    alt: 图
`;

test('a cell of a workbook has the labels of its row and its column, and its unit; a picture without words is not checked', async () => {
  const verify = async (content: string) => {
    const folder = aFolder({ 'content.yaml': content, 'papers/t.xlsx': WORKBOOK, 'a.png': png(8, 8) });
    const io = aTerminal(folder);
    const exit = await verifyCommand('content.yaml', { ...OPTIONS, report: 'facts.md' }, io);
    return { exit, said: io.stderr(), report: readFileSync(join(folder, 'facts.md'), 'utf8') };
  };
  const right = await verify(ofWorkbook());
  expect(right.said).toBe('content.yaml: 11 facts traced, 1 picture not read, no findings\n');
  expect(right.report).toContain('出口 · 2024年: **158.9亿元**');
  expect(right.report).toContain('North · Revenue ($ million): **$1240.5 million**');
  expect(right.report).toContain('未核对图中文字的图片:\n- a.png\n');
  const rows = await verify(ofWorkbook('52.0, 54.7', '137.9, 158.9'));
  const meant = /figure-doubtful: (\S+) stands in t#进出口, .* it says (\S+)\.\n/g;
  expect([...rows.said.matchAll(meant)].map(([, shown, right]) => [shown, right])).toEqual([
    ['52.0亿元', '137.9亿元'],
    ['54.7亿元', '158.9亿元'],
    ['137.9亿元', '52亿元'],
    ['158.9亿元', '54.7亿元'],
  ]);
  expect((await verify(ofWorkbook('13.79, 158.9'))).said).toContain('error untraced-figure: 13.79亿元');
  expect((await verify(ofWorkbook(undefined, undefined, '12 500'))).exit).toBe(1);
});

test('--report FILE.json holds the facts with hashes, and --since says what is new', async () => {
  const folder = aProject();
  const verify = (more: object) => verifyCommand('content.yaml', { ...OPTIONS, ...more }, aTerminal(folder));
  await verify({ report: 'last.json' });
  const last = JSON.parse(readFileSync(join(folder, 'last.json'), 'utf8'));
  expect(
    last.files.map(({ kind, sha256 }: { kind: string; sha256: string }) => [kind, sha256.length]),
  ).toEqual([
    ['outline', 64],
    ['source', 64],
    ['deck', 64],
  ]);
  expect(last.counts.traced).toBeGreaterThanOrEqual(3);
  await verify({ report: 'now.json', since: 'last.json' });
  const now = JSON.parse(readFileSync(join(folder, 'now.json'), 'utf8'));
  expect(now.since.gone).toEqual([]);
  const wrong = aTerminal(folder);
  await verifyCommand('content.yaml', { ...OPTIONS, since: 'papers/report.txt' }, wrong);
  expect(wrong.stderr()).toContain('error report-unreadable: papers/report.txt is no report of verify.');
});
