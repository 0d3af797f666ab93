import { describe, expect, it } from 'vitest';
import { chartSvg } from '../../src/preview/charts/chartSvg.ts';
import { pageSvg } from '../../src/preview/pageSvg.ts';
import { freeformSvg, pictureSvg, shapeSvg } from '../../src/preview/shapeSvg.ts';
import { tableSvg } from '../../src/preview/tableSvg.ts';
import { textSvg } from '../../src/preview/textSvg.ts';
import type { ChartItem, ShapeItem, TableItem } from '../../src/scene/item.ts';
import { box, deck, everyKind, page, paragraph, run, text, theme } from '../pptx/everyKind.ts';

/** Lists the lines of text in an SVG with their places: `x,y anchor words`. */
function lines(svg: string): string[] {
  return [...svg.matchAll(/<text x="([^"]*)" y="([^"]*)" text-anchor="(\w+)"[^>]*>(.*?)<\/text>/gs)].map(
    ([, x, y, anchor, inner = '']) => `${x},${y} ${anchor} ${inner.replace(/<[^>]*>/g, '')}`,
  );
}

describe('text', () => {
  it('stands on its card, inside its insets', () => {
    const insets = { left: 24, top: 18, right: 24, bottom: 18 };
    const item = text('卡', box(100, 50, 200, 90), [run('字', { size: 10 })]);
    const plain = textSvg({ ...item, box: box(124, 68, 152, 54) }, theme);
    const svg = textSvg({ ...item, card: { fill: { slot: 'lt2' }, radius: 5, insets } }, theme);
    expect(svg).toBe(
      `<rect x="100" y="50" width="200" height="90" rx="5" fill="#${theme.colours.lt2}"/>${plain}`,
    );
  });

  it('stands on lines of its pitch, from the top, in the middle or at the foot of its box', () => {
    const runs = [run('一\n二')];
    const at = (valign: 'top' | 'middle' | 'bottom') =>
      lines(textSvg({ box: box(10, 100, 200, 100), paragraphs: [paragraph(runs)], valign }, theme));
    // The pitch is 27 pt; the middle of an 18 pt line is 6.84 pt above its baseline.
    expect(at('top')).toEqual(['10,121.6 start 一', '10,148.6 start 二']);
    expect(at('middle')).toEqual(['10,144.6 start 一', '10,171.6 start 二']);
    expect(at('bottom')).toEqual(['10,167.6 start 一', '10,194.6 start 二']);
  });

  it('has each spaced character at its place, and its first line where that hangs out', () => {
    const runs = [
      run('“甲', { size: 20 }),
      run('”、', { size: 20, tracking: -8 }),
      run('乙\n丙', { size: 20 }),
    ];
    const paragraphs = [paragraph(runs, { hanging: -10 })];
    const svg = textSvg({ box: box(50, 0, 200, 100), paragraphs, valign: 'top' }, theme);
    expect(lines(svg).map((line) => line.split(',')[0])).toEqual(['40', '50']);
    const places = [...svg.matchAll(/<tspan x="([^"]*)"[^>]*>([^<]*)</g)].map(([, x, said]) => [said, x]);
    expect(places).toEqual([
      ['“甲', '40'],
      ['”', '80'],
      ['、', '92'],
      ['乙', '104'],
    ]);
  });

  it('is aligned, and parted by the air before and after paragraphs', () => {
    const one = paragraph([run('左')], { after: 6 });
    const two = paragraph([run('中')], { align: 'center', before: 3 });
    const three = paragraph([run('右')], { align: 'right' });
    const item = text('文', box(0, 0, 100, 90), [], { paragraphs: [one, two, three] });
    expect(lines(textSvg(item, theme))).toEqual(['0,21.6 start 左', '50,57.6 middle 中', '100,84.6 end 右']);
  });

  it('breaks where PowerPoint breaks it, each run in its look', () => {
    const runs = [run('检验检疫'), run('人民质检', { bold: true, colour: { slot: 'accent1', alpha: 0.5 } })];
    const svg = textSvg(text('文', box(0, 0, 100, 90), runs), theme);
    expect(lines(svg)).toEqual(['0,21.6 start 检验检疫人', '0,48.6 start 民质检']);
    expect(svg).toContain(
      `<tspan x="72" textLength="18" lengthAdjust="spacingAndGlyphs" text-anchor="start" font-size="18" font-weight="bold" font-family="'Microsoft YaHei', 'Arial', sans-serif" ` +
        'fill="#9B1C22" fill-opacity="0.5">人</tspan>',
    );
  });

  it('names the face of each script first, and gives each stretch the place that the layout measured', () => {
    const svg = textSvg(text('文', box(0, 0, 400, 90), [run('“专列” 2011 年, Q3', { size: 10 })]), theme);
    const spans = [...svg.matchAll(/<tspan x="([^"]*)".*?font-family="'([^']*)'[^>]*>([^<]*)</gu)];
    expect(spans.map((span) => span.slice(1))).toEqual([
      ['0', 'Microsoft YaHei', '“专列”'],
      ['40', 'Arial', ' '],
      ['42.78', 'Arial', '2011'],
      ['64.3', 'Arial', ' '],
      ['67.08', 'Microsoft YaHei', '年'],
      ['77.08', 'Arial', ', Q3'],
    ]);
  });

  it('sets signs that a face may lack apart, at their own width, and what follows where they end', () => {
    const parts = (words: string) => {
      const svg = textSvg(text('文', box(0, 0, 400, 90), [run(words)]), theme);
      return [...svg.matchAll(/<tspan([^>]*)>([^<]*)/gu)].map(
        ([, look = '', part = '']) =>
          `${part}${look.includes('textLength') ? ' fixed' : ''}${look.includes(' x=') ? '' : ' flows'}`,
      );
    };
    expect(parts('× 10⁻¹⁹ C')).toEqual(['× 10 fixed', '⁻¹⁹', '  flows', 'C flows']);
    expect(parts('年cm²')).toEqual(['年 fixed', 'cm² fixed']);
    expect(parts('冰点0℃')).toEqual(['冰点 fixed', '0 fixed', '℃']);
    expect(parts('完成👩\u200d🔧1️⃣')).toEqual(['完成 fixed', '👩\u200d🔧', '1️⃣ flows']);
  });

  it('gives each of several stretches the width that the layout measured, which a stand-in for its face keeps', () => {
    const both = [run('areas '), run('easier', { bold: true })];
    const svg = textSvg(text('文', box(0, 0, 400, 90), both), theme);
    const spans = [...svg.matchAll(/<tspan x="([^"]*)"(?: textLength="([^"]*)")?[^>]*>([^<]*)/gu)];
    expect(spans.map(([, , width, words]) => [words, width !== undefined])).toEqual([
      ['areas', true],
      [' ', false],
      ['easier', true],
    ]);
    // The space begins where the words before it end.
    expect(spans[1]?.[1]).toBe(spans[0]?.[2]);
    expect(textSvg(text('文', box(0, 0, 400, 90), [run('areas')]), theme)).not.toContain('textLength');
  });

  it('places the stretches of a centred and of a right line around its middle and before its end', () => {
    const placed = (align: 'center' | 'right') =>
      /<tspan x="([^"]*)"/u.exec(
        textSvg(
          text('文', box(0, 0, 100, 90), [], { paragraphs: [paragraph([run('年年aa')], { align })] }),
          theme,
        ),
      )?.[1];
    // Two characters of 18 pt, and two of 10.01 pt.
    expect(placed('center')).toBe('21.99');
    expect(placed('right')).toBe('43.98');
  });

  it('counts numbers past the words under them, and hangs bullets', () => {
    const bullet = { kind: 'number', colour: { slot: 'accent1' }, start: 3 } as const;
    const point = (words: string) => paragraph([run(words)], { indent: 24, hanging: -24, bullet });
    const under = paragraph([run('说明')], { indent: 24, level: 1 });
    const dot = paragraph([run('丙')], {
      indent: 24,
      hanging: -12,
      bullet: { kind: 'char', char: '•', colour: { slot: 'accent2' } },
    });
    const paragraphs = [point('甲'), under, point('乙'), dot, point('丁')];
    expect(lines(textSvg(text('表', box(0, 0, 200, 200), [], { paragraphs }), theme))).toEqual([
      ...['0,21.6 start 3', '24,21.6 start 甲', '24,48.6 start 说明'],
      ...['0,75.6 start 4', '24,75.6 start 乙', '12,102.6 start •', '24,102.6 start 丙'],
      ...['0,129.6 start 3', '24,129.6 start 丁'],
    ]);
  });

  it('can say anything', () => {
    expect(textSvg(text('文', box(0, 0, 500, 90), [run('a & <b> "c"\u0000')]), theme)).toContain(
      '>a &amp; &lt;b&gt; &quot;c&quot;</tspan>',
    );
  });
});

describe('shapes and pictures', () => {
  const shape = (rest: Partial<ShapeItem>): ShapeItem => ({
    kind: 'shape',
    name: '形',
    shape: 'rect',
    box: box(10, 20, 100, 40),
    described: { decorative: true },
    ...rest,
  });

  it.each<[ShapeItem['shape'], string]>([
    ['rect', '<rect x="10" y="20" width="100" height="40" fill="#9B1C22"/>'],
    ['roundRect', '<rect x="10" y="20" width="100" height="40" rx="5" fill="#9B1C22"/>'],
    ['ellipse', '<ellipse cx="60" cy="40" rx="50" ry="20" fill="#9B1C22"/>'],
    ['rightArrow', '<path d="M10 30L90 30L90 20L110 40L90 60L90 50L10 50Z" fill="#9B1C22"/>'],
  ])('a %s', (kind, svg) => {
    const radius = kind === 'roundRect' ? { radius: 5 } : {};
    expect(shapeSvg(shape({ shape: kind, fill: { slot: 'accent1' }, ...radius }), theme)).toBe(svg);
  });

  it('a line, with its width', () => {
    const line = { colour: { slot: 'accent2' as const }, width: 1.5 };
    expect(shapeSvg(shape({ shape: 'line', box: box(0, 5, 9, 0), line }), theme)).toBe(
      '<line x1="0" y1="5" x2="9" y2="5" fill="none" stroke="#C8963E" stroke-width="1.5"/>',
    );
  });

  it('a chevron has its notch, a gradient fills it, and a rising line ends with an arrow', () => {
    const chevron = shape({ shape: 'chevron', box: box(10, 0, 100, 40), notch: 28, fill: { slot: 'lt2' } });
    expect(shapeSvg(chevron, theme)).toBe('<path d="M10 0L82 0L110 20L82 40L10 40L38 20Z" fill="#F7F4EE"/>');
    const fill = {
      towards: 'right',
      stops: [
        { at: 0, colour: { slot: 'dk2', alpha: 0.8 } },
        { at: 1, colour: { slot: 'dk2', alpha: 0 } },
      ],
    } as const;
    expect(shapeSvg(shape({ shape: 'rect', box: box(0, 0, 9, 9), fill }), theme)).toBe(
      '<linearGradient id="g-right-0dk20.8-1dk20" x2="1" y2="0"><stop offset="0" stop-color="#6B1218" stop-opacity="0.8"/>' +
        '<stop offset="1" stop-color="#6B1218" stop-opacity="0"/></linearGradient>' +
        '<rect x="0" y="0" width="9" height="9" fill="url(#g-right-0dk20.8-1dk20)"/>',
    );
    const line = { colour: { slot: 'dk1' }, width: 2, head: true, dashed: true } as const;
    expect(shapeSvg(shape({ shape: 'line', box: box(0, 0, 30, 40), rising: true, line }), theme)).toBe(
      '<line x1="0" y1="40" x2="30" y2="0" fill="none" stroke="#20242C" stroke-width="2" stroke-dasharray="6 2"/>' +
        '<path d="M28 11L30 0L20 5" fill="none" stroke="#20242C" stroke-width="2"/>',
    );
  });

  it('a freeform is moved into its box, with round ends', () => {
    const item = {
      kind: 'freeform',
      name: '图标',
      described: { decorative: true },
      ...{ box: box(10, 20, 48, 24), path: 'M0 0L24 24C1 2 3 4 5 6Z', view: { width: 24, height: 24 } },
      line: { colour: { slot: 'accent1' }, width: 2 },
    } as const;
    expect(freeformSvg(item, theme)).toBe(
      '<path d="M10 20L58 44C12 22 16 24 20 26Z" fill="none" stroke="#9B1C22" stroke-width="2" ' +
        'stroke-linecap="round" stroke-linejoin="round"/>',
    );
  });

  it('a picture in an ellipse is clipped to it', () => {
    const picture = { kind: 'picture', name: '照', media: 'm', described: { alt: '' } } as const;
    const item = { ...picture, box: box(5, 6, 40, 40), outline: 'ellipse' } as const;
    expect(pictureSvg(item, { type: 'png', width: 1, height: 1, data: 'UE5H' })).toBe(
      '<svg x="5" y="6" width="40" height="40" overflow="hidden"><clipPath id="e5-6-40-40">' +
        '<ellipse cx="20" cy="20" rx="20" ry="20"/></clipPath><g clip-path="url(#e5-6-40-40)">' +
        '<image x="0" y="0" width="40" height="40" preserveAspectRatio="none" href="data:image/png;base64,UE5H"/></g></svg>',
    );
  });

  it('a picture that is cut is drawn larger than its frame', () => {
    const picture = { kind: 'picture', name: '照', media: 'm', described: { alt: '' } } as const;
    const item = {
      ...picture,
      box: box(0, 0, 100, 60),
      crop: { left: 0.25, top: 0, right: 0.25, bottom: 0 },
    };
    expect(pictureSvg(item, { type: 'svg', width: 1, height: 1, data: 'U1ZH', fallback: 'UE5H' })).toBe(
      '<svg x="0" y="0" width="100" height="60" overflow="hidden"><image x="-50" y="0" width="200" height="60" ' +
        'preserveAspectRatio="none" href="data:image/png;base64,UE5H"/></svg>',
    );
  });
});

it('a table: fills, texts in the middle of their rows, a rule under each', () => {
  const cell = (words: string) => ({ paragraphs: [paragraph([run(words)])] });
  const svg = tableSvg(
    {
      kind: 'table',
      name: '表',
      box: box(0, 0, 200, 80),
      columns: [80, 120],
      rowHeights: [40, 40],
      rows: [
        [{ ...cell('头'), fill: { slot: 'lt2' } }, cell('二')],
        [cell('三'), cell('四')],
      ],
      rule: { colour: { slot: 'accent4' }, width: 1 },
      headRule: { colour: { slot: 'accent1' }, width: 2 },
      padding: 10,
      described: { alt: '表' },
    },
    theme,
  );
  expect(lines(svg)).toEqual([
    ...['0,28.1 start 头', '90,28.1 start 二', '0,68.1 start 三', '90,68.1 start 四'],
  ]);
  expect(svg).toContain('<rect x="0" y="0" width="80" height="40" fill="#F7F4EE"/>');
  expect(svg).toContain('<line x1="0" y1="40" x2="200" y2="40" stroke="#9B1C22" stroke-width="2"/>');
  expect(svg).toContain('<line x1="0" y1="80" x2="200" y2="80" stroke="#D8D2C4" stroke-width="1"/>');
});

it('a table with a total has the strong rule above its last row', () => {
  const cell = (words: string) => ({ paragraphs: [paragraph([run(words)])] });
  const [thin, thick] = [1, 2].map((width) => ({ colour: { slot: 'accent1' } as const, width }));
  if (!thin || !thick) throw new Error('two rules');
  const item: TableItem = {
    ...{ kind: 'table', name: '表', box: box(0, 0, 80, 90), columns: [80], rowHeights: [30, 30, 30] },
    ...{ rule: thin, headRule: thick, padding: 10, described: { alt: '表' } },
    rows: [[cell('头')], [cell('一')], [cell('合计')]],
  };
  const widths = (svg: string) => [...svg.matchAll(/stroke-width="(\d+)"/g)].map(([, width]) => width);
  expect(widths(tableSvg(item, theme))).toEqual(['2', '1', '1']);
  expect(widths(tableSvg({ ...item, total: true }, theme))).toEqual(['2', '2', '1']);
});

describe('charts', () => {
  const chart = (rest: Partial<ChartItem>): ChartItem => ({
    kind: 'chart',
    name: '图',
    box: box(0, 0, 200, 100),
    chart: 'column',
    categories: ['甲', '乙'],
    series: [{ name: '值', values: [1, 2], colour: { slot: 'accent1' } }],
    labels: { size: 10, bold: true, colour: { slot: 'dk1' } },
    axis: { size: 10, colour: { slot: 'accent3' } },
    legend: false,
    described: { alt: '图' },
    ...rest,
  });
  const words = (svg: string) => lines(svg).map((line) => line.split(' ').at(-1));

  it('columns are as high as their values, from one foot', () => {
    const bars = [...chartSvg(chart({}), theme).matchAll(/<rect [^>]*y="([^"]*)"[^>]*height="([^"]*)"/g)];
    const [one, two] = bars.map(([, y, height]) => ({
      foot: Number(y) + Number(height),
      height: Number(height),
    }));
    expect(one?.foot).toBeCloseTo(two?.foot ?? 0);
    expect(two?.height).toBeCloseTo(2 * (one?.height ?? 0));
  });

  it.each(['column', 'bar', 'line', 'doughnut'] as const)(
    'a %s chart says its categories and values',
    (kind) => {
      const names = kind === 'doughnut' ? { labels: { ...chart({}).labels, names: true } } : {};
      const said = words(chartSvg(chart({ chart: kind, ...names }), theme));
      expect([...said].sort()).toEqual(['1', '2', '乙', '甲']);
    },
  );

  it.each(['column', 'bar', 'line', 'doughnut'] as const)(
    'a %s chart draws gaps, negatives and nothing',
    (kind) => {
      const odd = chart({
        chart: kind,
        series: [
          { name: '一', values: [null, -2], colour: { slot: 'accent1' }, points: { 1: { slot: 'accent2' } } },
          { name: '二', values: [0, 0], colour: { slot: 'accent2' } },
        ],
        legend: true,
      });
      const none = chart({ chart: kind, categories: [], series: [] });
      for (const item of [odd, none]) expect(chartSvg(item, theme)).not.toMatch(/NaN|Infinity|undefined/);
    },
  );

  it('a doughnut stands in the middle of its box; beside a legend, of two thirds of it', () => {
    const middle = (legend: boolean) => {
      const [, x, y] =
        /<path d="M(\S+) (\S+)A/.exec(chartSvg(chart({ chart: 'doughnut', legend }), theme)) ?? [];
      return [x, y].map(Number);
    };
    // The first slice begins at the top of the ring, whose radius is 0.475 of the box's height.
    expect(middle(false)).toEqual([100, 2.5]);
    expect(middle(true)).toEqual([66.67, 2.5]);
  });

  it.each(['column', 'bar', 'line', 'doughnut'] as const)('a %s chart is drawn as it was', async (kind) => {
    const { labels } = chart({});
    const two = [
      { name: '一', values: [3, -2, null], colour: { slot: 'accent1' as const } },
      { name: '二', values: [1, 2.5, 4], colour: { slot: 'accent2' as const } },
    ];
    const own = { 1: { size: 28, colour: { slot: 'accent1' as const } } };
    const charts = [
      chart({ chart: kind }),
      chart({ chart: kind, legend: true, labels: { ...labels, names: true } }),
      chart({ chart: kind, series: chart({}).series.map((one) => ({ ...one, labels: own })) }),
      chart({ chart: kind, categories: ['甲', '乙', '丙'], series: two, legend: true }),
      chart({ chart: kind, series: two, labels: { ...labels, points: 'last' } }),
      chart({ chart: kind, box: box(20, 40, 300, 200), series: two.slice(0, 1) }),
    ];
    const drawn = charts.map((item) => chartSvg(item, theme).replaceAll('><', '>\n<'));
    await expect(`${drawn.join('\n\n')}\n`).toMatchFileSnapshot(`./goldens/${kind}.txt`);
  });

  it('a line is parted by a gap', () => {
    const item = chart({
      chart: 'line',
      categories: ['一', '二', '三', '四'],
      series: [{ name: '值', values: [1, null, 3, 4], colour: { slot: 'accent1' } }],
    });
    expect(/<path d="(.*?)"/.exec(chartSvg(item, theme))?.[1]?.replace(/[\d. ]+/g, '')).toBe('MML');
  });

  it.each(['column', 'bar', 'line', 'doughnut'] as const)(
    'labels of a %s chart in formats of their own',
    (kind) => {
      const formats = { 1: '#,##0.00' };
      const series = chart({}).series.map((one) => ({ ...one, formats }));
      const said = words(chartSvg(chart({ chart: kind, series }), theme));
      expect(said).toContain('1');
      expect(said).toContain('2.00');
    },
  );

  it('labels at the ends of lines are moved apart', () => {
    const labels = { ...chart({}).labels, points: 'last' as const };
    const heights = (down: number) => {
      const series = [0, 1].map((i) => ({
        ...{ name: '', values: [1, 2], colour: { slot: 'accent1' as const } },
        labels: { 1: { move: { right: 0, down: i === 0 ? -down : down } } },
      }));
      const svg = chartSvg(chart({ chart: 'line', labels, series }), theme);
      return lines(svg).flatMap((line) => /,([\d.]+) start 2$/.exec(line)?.slice(1).map(Number) ?? []);
    };
    const [middle = 0, same] = heights(0);
    expect(same).toBe(middle);
    expect(heights(7).map((y) => Math.round(y - middle))).toEqual([-7, 7]);
  });

  it('only last labels, and one that stands out', () => {
    const labels = { ...chart({}).labels, points: 'last' as const };
    const numbersOf = (kind: ChartItem['chart'], ...values: (number | null)[][]) => {
      const series = values.map((each) => ({ name: '', values: each, colour: { slot: 'accent1' as const } }));
      const said = words(chartSvg(chart({ chart: kind, labels, series }), theme));
      return said.filter((word) => /\d/.test(word ?? '')).sort();
    };
    for (const kind of ['column', 'bar', 'line'] as const) {
      expect(numbersOf(kind, [1, 2])).toEqual(['2']);
      expect(numbersOf(kind, [3, null], [4, 5, 6], [null, null])).toEqual(['3', '5']);
    }
    const own = { 1: { size: 28, colour: { slot: 'accent1' as const } } };
    const series = chart({}).series.map((one) => ({ ...one, labels: own }));
    expect(chartSvg(chart({ series }), theme)).toMatch(/font-size="28"[^>]*fill="#9B1C22">2</);
  });
});

describe('a page', () => {
  it('is its layout’s ground and furniture with its items over them, groups opened', () => {
    const group = {
      kind: 'group' as const,
      name: '组',
      items: [text('字', box(0, 0, 100, 27), [run('在组里')])],
    };
    const scene = deck([page(1, [group])]);
    const [first = page(1, [])] = scene.pages;
    const svg = pageSvg(first, scene);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" viewBox="0 0 960 540">.*<\/svg>$/);
    expect([...svg.matchAll(/<rect.*?\/>/g)].map(([rect]) => rect)).toEqual([
      '<rect width="960" height="540" fill="#FFFFFF"/>',
      '<rect x="0" y="0" width="12" height="540" fill="#9B1C22"/>',
    ]);
    expect(lines(svg).map((line) => line.split('start ')[1])).toEqual(['第 1 页', '在组里']);
  });

  it('is drawn as it was', async () => {
    const scene = everyKind();
    const drawn = scene.pages.map((one) => pageSvg(one, scene).replaceAll('><', '>\n<'));
    await expect(`${drawn.join('\n\n')}\n`).toMatchFileSnapshot('./goldens/pages.txt');
  });

  it('draws everything a scene can say', () => {
    const scene = everyKind();
    for (const one of scene.pages) expect(pageSvg(one, scene)).not.toMatch(/NaN|Infinity|undefined/);
  });
});
